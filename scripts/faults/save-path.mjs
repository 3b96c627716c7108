// @ts-check
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { oneFault } from './one-fault.mjs'

/** @typedef {readonly (readonly [call: string, faults: readonly string[]])[]} Plan */

const ALL = ['signal=SIGKILL', 'error=EIO', 'error=ENOSPC', 'error=EACCES']

/** Calls of the system on the save path, and how each may fail. */
const CALLS = ['openat', 'write', 'fsync', 'fdatasync', 'rename', 'unlink', 'close']

/** Every call in every way. */
export const EVERYTHING = /** @type {Plan} */ (CALLS.map((call) => [call, ALL]))

/** Every call killed and failing; those that are many and wake threads rather than write files, in the ways a disk fails. */
export const QUICK = /** @type {Plan} */ (
  CALLS.map((call) => [call, call === 'write' || call === 'close' ? ['signal=SIGKILL', 'error=ENOSPC'] : ALL])
)

/** A story has far fewer calls of one kind. */
const MOST = 400

/**
 * Fails the first, the second, … call of one kind until the story has no such call any more.
 * @param {string} program
 * @param {string} call
 * @param {string} fault
 * @param {(line: string) => void} tell
 */
async function untilClean(program, call, fault, tell) {
  for (let k = 1; k <= MOST; k++) {
    const { injected, wrong } = await oneFault(program, { call, fault, k })
    for (const line of wrong) tell(`${call} ${k} ${fault}: ${line}`)
    if (!injected) return { cases: k - 1, failed: 0, clean: wrong.length === 0 }
    if (wrong.length > 0) return { cases: k, failed: 1, clean: false }
  }
  tell(`${call} ${fault}: no clean pass after ${MOST} calls`)
  return { cases: MOST, failed: 1, clean: false }
}

/**
 * @param {string} root
 * @param {Plan} plan
 * @param {(line: string) => void} tell
 */
export async function savePath(root, plan, tell) {
  const program = pathToFileURL(join(root, 'out/faults/keeping.js')).href
  let [cases, failed] = [0, 0]
  for (const [call, faults] of plan) {
    for (const fault of faults) {
      const result = await untilClean(program, call, fault, tell)
      tell(`${call} ${fault}: ${result.cases} calls failed one after the other${result.clean ? ', then a clean pass' : ''}`)
      cases += result.cases
      failed += result.clean ? 0 : 1
    }
  }
  return { cases, failed }
}
