import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../lib/root.mjs'
import { toolPath } from '../lib/tool.mjs'

/** A place in the folder of violations: `src/core/model.ts:5`. */
type Line = string

const VIOLATIONS = join(root, 'scripts', 'layers', 'violations')
const LAYER_RULES = ['lint/style/noRestrictedImports', 'plugin']

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhupi-layers-'))
  await cp(VIOLATIONS, folder, { recursive: true })
  await cp(join(root, 'scripts', 'layers'), join(folder, 'scripts', 'layers'), { recursive: true, filter: (path) => path !== VIOLATIONS })
  const { vcs, ...config } = JSON.parse(await readFile(join(root, 'biome.json'), 'utf8'))
  await writeFile(join(folder, 'biome.json'), JSON.stringify(config))
  await Promise.all(['tsconfig.base.json', 'tsconfig.core.json'].map((name) => cp(join(root, name), join(folder, name))))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the layer check', () => {
  it('reports every forbidden import of the folder of violations, and nothing else', async () => {
    const reported = await linesReportedByBiome()
    expect(reported).toEqual(await linesMarked('// forbidden'))
  })

  it('has a violation for every layer it guards', async () => {
    const { overrides } = JSON.parse(await readFile(join(root, 'biome.json'), 'utf8'))
    const guarded = overrides
      .filter((entry: Override) => restrictedImports(entry) !== undefined)
      .flatMap((entry: Override) => entry.includes)
    const marked = await linesMarked('// forbidden')
    const unguarded = guarded.filter((glob: string) => glob !== '**' && !marked.some((line) => matches(glob, line.split(':')[0] ?? '')))
    expect(unguarded).toEqual([])
  })
})

describe('the types of core', () => {
  it('know neither the page nor Node', async () => {
    const output = await outputOf('typescript', 'tsc', ['-p', 'tsconfig.core.json', '--pretty', 'false'])
    const reported = [...output.matchAll(/^(src\/core\/no-dom\.ts)\((\d+),/gm)].map(([, file, line]) => `${file}:${line}`)
    expect([...new Set(reported)]).toEqual(await linesMarked('// does not compile'))
  })
})

interface Override {
  includes: string[]
  linter?: { rules?: { style?: { noRestrictedImports?: unknown } } }
}

function restrictedImports(entry: Override): unknown {
  const rule = entry.linter?.rules?.style?.noRestrictedImports
  return rule === 'off' ? undefined : rule
}

function matches(glob: string, path: string): boolean {
  const wild: Record<string, string> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '.': '\\.' }
  return new RegExp(`^${glob.replace(/\*\*\/|\*\*|\*|\./g, (sign) => wild[sign] ?? sign)}$`).test(path)
}

async function linesReportedByBiome(): Promise<Line[]> {
  const output = await outputOf('@biomejs/biome', 'biome', ['lint', '--reporter=json', '--max-diagnostics=none', '.'])
  const { diagnostics } = JSON.parse(output.slice(output.indexOf('{')))
  const lines = diagnostics
    .filter(({ category }: { category: string }) => LAYER_RULES.includes(category))
    .map(({ location }: { location: { path: string; start: { line: number } } }) => `${location.path}:${location.start.line}`)
  return [...new Set<Line>(lines)].sort()
}

async function linesMarked(mark: string): Promise<Line[]> {
  const entries = await readdir(VIOLATIONS, { recursive: true, withFileTypes: true })
  const lines = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name)
        const name = relative(VIOLATIONS, path).split(sep).join('/')
        const text = await readFile(path, 'utf8')
        return text.split('\n').flatMap((line, index) => (line.endsWith(mark) ? [`${name}:${index + 1}`] : []))
      }),
  )
  return lines.flat().sort()
}

/** What a tool prints when it runs on the copied folder; its exit code is of no interest, it finds faults. */
function outputOf(packageName: string, command: string, args: string[]): Promise<string> {
  return new Promise((done) => {
    execFile(process.execPath, [toolPath(root, packageName, command), ...args], { cwd: folder, maxBuffer: 1 << 26 }, (_error, stdout) =>
      done(stdout),
    )
  })
}
