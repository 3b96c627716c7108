#!/usr/bin/env node
import { randomBytes } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { run } from './run'
import { STANDARD_STREAM, type Terminal } from './terminal'

declare const ZHUPI_VERSION: string

const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || ''

const toStandardOutput = (data: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => process.stdout.write(data, (error) => (error ? reject(error) : resolve())))

/** Beside its place first, so that a file that was there stays whole until the new one is. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.part`
  try {
    await writeFile(beside, bytes, { flush: true })
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

const terminal: Terminal = {
  language: locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en',
  version: ZHUPI_VERSION,
  now: Date.now,
  randomBytes,
  read: async (path) => new Uint8Array(await (path === STANDARD_STREAM ? buffer(process.stdin) : readFile(path))),
  write: (path, bytes) => (path === STANDARD_STREAM ? toStandardOutput(bytes) : writeWhole(path, bytes)),
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
}

process.exitCode = await run(process.argv.slice(2), terminal)
