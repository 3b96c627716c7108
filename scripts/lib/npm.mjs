// @ts-check
import { run } from './run.mjs'

/**
 * Runs npm: the one that started this script where there is one, else the one on PATH.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export function npm(args, cwd) {
  const self = process.env['npm_execpath']
  if (self?.endsWith('.js')) return run(process.execPath, [self, ...args], { cwd })
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd })
}
