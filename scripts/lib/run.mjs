// @ts-check
import { spawn } from 'node:child_process'

/**
 * @typedef {object} RunOptions
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} [env] added to this process's environment
 * @property {boolean} [quiet] keep the output instead of showing it
 */

/**
 * @typedef {object} RunResult
 * @property {number} code exit code; 128 when the program was ended by a signal, 127 when it could not be started
 * @property {string} output standard output and error, only when `quiet`
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * Runs one program to its end. Never rejects.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} options
 * @returns {Promise<RunResult>}
 */
export function run(command, args, { cwd, env = {}, quiet = false }) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: needsShell(command),
    })
    let output = ''
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString('utf8')
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    running.add(child)
    child.on('error', (error) => {
      running.delete(child)
      done({ code: 127, output: output + error.message })
    })
    child.on('close', (code) => {
      running.delete(child)
      done({ code: code ?? 128, output })
    })
  })
}

/**
 * Passes a signal on to every program still running, so that none outlives this one.
 * @param {NodeJS.Signals} signal
 */
export function signalAll(signal) {
  for (const child of running) child.kill(signal)
}

/**
 * Windows starts `.cmd` files through a shell only.
 * @param {string} command
 */
function needsShell(command) {
  return process.platform === 'win32' && command.endsWith('.cmd')
}
