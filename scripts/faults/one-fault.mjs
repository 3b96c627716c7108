// @ts-check
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { judge } from './judge.mjs'
import { before } from './story.mjs'

/** @typedef {{ call: string, fault: string, k: number }} Fault `fault` as strace has it: `signal=SIGKILL`, `error=EIO` */

const VICTIM = join(import.meta.dirname, 'victim.mjs')

/**
 * One thread does all calls of the file system, so that the k-th is the k-th.
 * @param {string} program
 * @param {string} folder
 */
function startVictim(program, folder) {
  const env = { ...process.env, UV_THREADPOOL_SIZE: '1', UV_USE_IO_URING: '0' }
  return spawn(process.execPath, [VICTIM, program, folder], { env, stdio: ['pipe', 'pipe', 'ignore'] })
}

/**
 * @param {import('node:stream').Readable} stream
 * @param {string} word
 */
function says(stream, word) {
  return new Promise((resolve, reject) => {
    let text = ''
    stream.on('data', (chunk) => {
      text += chunk
      if (text.includes(word)) resolve(undefined)
    })
    stream.on('end', () => reject(new Error(`it ended before it said “${word}”: ${text}`)))
  })
}

/**
 * Runs the story with the k-th call failing, and judges what is on the disk.
 * @param {string} program the built code
 * @param {Fault} fault
 * @returns {Promise<{ injected: boolean, wrong: string[] }>} `injected`: whether there was a k-th call
 */
export async function oneFault(program, { call, fault, k }) {
  const { keepingIn } = /** @type {typeof import('../../src/main/testing/keeping')} */ (await import(program))
  const folder = mkdtempSync(join(tmpdir(), 'zhupi-fault-'))
  const log = join(folder, 'strace.log')
  try {
    await before(keepingIn(folder), folder)
    const victim = startVictim(program, folder)
    let said = ''
    victim.stdout.on('data', (chunk) => {
      said += chunk
    })
    victim.stdin.on('error', () => {})
    await says(victim.stdout, 'ready')
    const watch = ['-f', '-o', log, '-e', `trace=${call}`, '-e', `inject=${call}:${fault}:when=${k}`, '-p', String(victim.pid)]
    const strace = spawn('strace', watch, { stdio: ['ignore', 'ignore', 'pipe'] })
    await says(strace.stderr, 'attached')
    const gone = Promise.all([once(victim, 'exit'), once(strace, 'exit')])
    victim.stdin.write('go\n')
    await gone
    const acknowledged = said.split('\n').filter((line) => line !== '' && line !== 'ready')
    const wrong = await judge(keepingIn(folder), folder, acknowledged)
    const traced = readFileSync(log, 'utf8')
    return { injected: traced.includes('(INJECTED)') || traced.includes('killed by SIGKILL'), wrong }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
