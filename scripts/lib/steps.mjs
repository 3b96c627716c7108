// @ts-check
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp, buildCli } from './build.mjs'
import { run } from './run.mjs'
import { tallyOfCheck, tallyOfPlaywright, tallyOfVitest } from './tally.mjs'
import { runTool } from './tool.mjs'

/** @import { RunResult } from './run.mjs' */
/** @import { Tally } from './tally.mjs' */
/** @typedef {{ root: string, env: NodeJS.ProcessEnv }} Place */

/**
 * @typedef {object} Step
 * @property {string} name what `npm test -- <name>` calls it
 * @property {string} group what `npm test -- <group>` calls it and its like
 * @property {string} title
 * @property {(place: Place) => Promise<Tally>} run
 * @property {readonly string[]} [after] steps without which this one is useless: when one of them fails, this one fails unrun
 * @property {boolean} [needsBrowser]
 */

const REPORTS = 'test-results/reports'
const LAYER_RULES = ['--only=style/noRestrictedImports', '--only=suspicious/noImportCycles', '--only=plugin']

/** @type {readonly Step[]} in the order in which they run */
export const STEPS = [
  check('lint', 'Format and lint', '@biomejs/biome', 'biome', ['check', '--error-on-warnings', '.']),
  check('types-core', 'Types: core, without DOM and Node', 'typescript', 'tsc', ['-p', 'tsconfig.core.json']),
  check('types-renderer', 'Types: renderer and contract', 'typescript', 'tsc', ['-p', 'tsconfig.renderer.json']),
  check('types-node', 'Types: main, preload, command line, tests, scripts', 'typescript', 'tsc', ['-p', 'tsconfig.node.json']),
  check('layers', 'Layers', '@biomejs/biome', 'biome', ['lint', ...LAYER_RULES, '--diagnostic-level=error', 'src', 'e2e']),
  check('dead-code', 'Dead code', 'knip', 'knip', []),
  { name: 'unit', group: 'unit', title: 'Unit and property tests', run: vitest },
  { name: 'faults', group: 'faults', title: 'Faults of the disk, at every call', run: faults },
  build('build-app', 'Build: desktop and browser', buildApp),
  build('build-cli', 'Build: command line', buildCli),
  e2e('browser', 'Journeys in the browser'),
  e2e('desktop', 'Journeys on the desktop'),
]

/**
 * The steps of the given names or groups with the builds they need; all of them when none is named.
 * @param {readonly Step[]} steps
 * @param {readonly string[]} names
 * @returns {readonly Step[] | string} or what is wrong with the names
 */
export function chosenSteps(steps, names) {
  if (names.length === 0) return steps
  const unknown = names.find((name) => !steps.some((step) => step.name === name || step.group === name))
  if (unknown !== undefined) {
    const known = [...new Set(steps.flatMap((step) => [step.group, step.name]))]
    return `There is no step called ${unknown}; there are ${known.join(', ')}.`
  }
  const named = steps.filter((step) => names.includes(step.name) || names.includes(step.group))
  const needed = new Set([...named.map((step) => step.name), ...named.flatMap((step) => step.after ?? [])])
  return steps.filter((step) => needed.has(step.name))
}

/**
 * @param {string} name
 * @param {string} title
 * @param {string} packageName
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Step}
 */
function check(name, title, packageName, command, args) {
  return {
    name,
    group: 'static',
    title,
    run: async ({ root, env }) => tallyOfRun(await runTool(root, { packageName, command, args }, { env })),
  }
}

/**
 * @param {string} name
 * @param {string} title
 * @param {(root: string) => Promise<RunResult>} run
 * @returns {Step}
 */
function build(name, title, run) {
  return { name, group: 'build', title, run: async ({ root }) => tallyOfRun(await run(root)) }
}

/**
 * @param {RunResult} result whose output is what could not be shown while it ran
 * @returns {Tally}
 */
function tallyOfRun({ code, output }) {
  if (output !== '') console.log(output)
  return tallyOfCheck(code)
}

/**
 * @param {Place} place
 * @returns {Promise<Tally>}
 */
async function vitest({ root, env }) {
  const file = freshReport(root, 'unit')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await runTool(root, { packageName: 'vitest', command: 'vitest', args }, { env })
  return tallyOfVitest(readReport(file), code)
}

/**
 * @param {Place} place
 * @returns {Promise<Tally>}
 */
async function faults({ root, env }) {
  return tallyOfRun(await run(process.execPath, [join(root, 'scripts/faults/run.mjs')], { cwd: root, env }))
}

/**
 * @param {string} project
 * @param {string} title
 * @returns {Step}
 */
function e2e(project, title) {
  return {
    name: `e2e-${project}`,
    group: 'e2e',
    title,
    after: ['build-app', 'build-cli'],
    needsBrowser: true,
    run: async ({ root, env }) => {
      const file = freshReport(root, `e2e-${project}`)
      const args = ['test', `--project=${project}`, '--reporter=list,json', `--output=test-results/${project}`]
      const reportEnv = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
      const { code } = await runTool(root, { packageName: '@playwright/test', command: 'playwright', args }, { env: reportEnv })
      return tallyOfPlaywright(readReport(file), code)
    },
  }
}

/**
 * Where a report is written; an older one is removed, so that it cannot be read in place of one that was never written.
 * @param {string} root
 * @param {string} name
 */
function freshReport(root, name) {
  const file = join(root, REPORTS, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

/**
 * @param {string} file
 * @returns {unknown} undefined when the tool ended before it wrote one
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
