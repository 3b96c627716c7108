// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'

/**
 * The script behind a package's command. Starting it with Node needs no shell, so paths with spaces are safe on every platform.
 * @param {string} root
 * @param {string} packageName
 * @param {string} command
 * @returns {string} absolute path
 */
export function toolPath(root, packageName, command) {
  const folder = join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}

/**
 * Runs a command of an installed package.
 * @param {string} root
 * @param {{ packageName: string, command: string, args: readonly string[] }} tool
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options]
 */
export async function runTool(root, { packageName, command, args }, options = {}) {
  try {
    const script = toolPath(root, packageName, command)
    return await run(process.execPath, [script, ...args], { cwd: root, ...options })
  } catch (error) {
    return { code: 127, output: `${packageName} is not installed: ${error instanceof Error ? error.message : error}` }
  }
}
