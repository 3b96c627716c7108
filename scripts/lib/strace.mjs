// @ts-check
import { installWithApt, mayUseApt } from './apt.mjs'
import { run } from './run.mjs'

/**
 * Sees to it that calls of the system can be made to fail. Only Linux has strace.
 * @param {string} root
 * @returns {Promise<{ ok: boolean, did: string }>}
 */
export async function ensureStrace(root) {
  if (process.platform !== 'linux') return { ok: false, did: 'strace: only Linux has it.' }
  if (await isThere(root)) return { ok: true, did: 'strace: found.' }
  if (mayUseApt() && (await installWithApt(['strace'], root)) && (await isThere(root))) {
    return { ok: true, did: 'strace: installed with apt-get.' }
  }
  return { ok: false, did: 'strace: none found and none could be installed.' }
}

/** @param {string} cwd */
async function isThere(cwd) {
  return (await run('strace', ['--version'], { cwd, quiet: true })).code === 0
}
