#!/usr/bin/env node
import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { run } from './run'
import { OutputRefused, STANDARD_STREAM, type Terminal } from './terminal'
import { systemReason } from './usage'
import { writeWhole } from './write-whole'

declare const ZHUPI_VERSION: string

const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || ''

// What goes wrong is told to the write it concerns; without a listener it would also end the process.
process.stdout.on('error', () => {})

const toStandardOutput = (data: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => process.stdout.write(data, (error) => (error ? reject(error) : resolve())))

const terminal: Terminal = {
  language: locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en',
  version: ZHUPI_VERSION,
  now: Date.now,
  randomBytes,
  read: async (path) => new Uint8Array(await (path === STANDARD_STREAM ? buffer(process.stdin) : readFile(path))),
  write: async (path, chunks, replace) => {
    if (path !== STANDARD_STREAM) return writeWhole(path, chunks, replace)
    for (const bytes of chunks) await toStandardOutput(bytes)
  },
  chunks: (path) => (path === STANDARD_STREAM ? process.stdin : createReadStream(path)),
  emit: (text) =>
    toStandardOutput(text).catch((error) => {
      throw new OutputRefused(systemReason(error))
    }),
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
}

process.exitCode = await run(process.argv.slice(2), terminal)
