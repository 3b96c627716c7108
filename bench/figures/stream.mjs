import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { newsParagraphs } from './news.mjs'

const cli = fileURLToPath(new URL('../../out/cli/zhupi.js', import.meta.url))
/** Runs inside the measured process: the greatest resident memory it ever had, in kilobytes, to a pipe of its own. */
const TELL = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))`
const PARAGRAPHS_A_LINE = 8
const BLOCK_LINES = 500

/** Some lines of `suggest --jsonl`, to be sent over and over. */
function block() {
  const paragraphs = newsParagraphs(7)
  const input = () => Array.from({ length: PARAGRAPHS_A_LINE }, () => paragraphs.next().value).join('\n')
  return Buffer.from(Array.from({ length: BLOCK_LINES }, (_, id) => `${JSON.stringify({ id, input: input() })}\n`).join(''))
}

/** Pipes `megabytes` of JSON lines through `zhupi suggest --jsonl --only figures`. Gives its exit code, lines in and out, peak resident memory (MB), seconds. */
export async function stream(megabytes) {
  const child = spawn(process.execPath, ['--import', TELL, cli, 'suggest', '--jsonl', '--only', 'figures'], {
    stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
  })
  const ended = once(child, 'exit')
  let linesOut = 0
  let told = ''
  child.stdout.on('data', (chunk) => {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) linesOut++
  })
  child.stdio[3].on('data', (chunk) => {
    told += chunk
  })
  const started = performance.now()
  const lines = block()
  let linesIn = 0
  for (let sent = 0; sent < megabytes * 1e6; sent += lines.length) {
    if (!child.stdin.write(lines)) await once(child.stdin, 'drain')
    linesIn += BLOCK_LINES
  }
  child.stdin.end()
  const [code] = await ended
  return { code, linesIn, linesOut, peakMB: Number(told) / 1024, seconds: (performance.now() - started) / 1000 }
}
