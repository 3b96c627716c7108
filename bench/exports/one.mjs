import { parseArgs } from 'node:util'
import { defaultOptions } from '#core/formats/export/exporter'
import { EXPORTERS } from '#core/formats/export/exporters'
import { exportOf, packed } from '#core/formats/export/pack'
import { WHOLE_PROJECT } from '#core/formats/export/scope'
import { encoded } from '#core/util/encoded'
import { project } from './project.mjs'

/**
 * One export in a process of its own: prints its milliseconds of processor time, those of `JSON.stringify` of the same data, its bytes and the most memory.
 * The files of an archive are also made without it (`bare`), as `zhupi convert` writes them into a folder.
 */
const { values, positionals } = parseArgs({ options: { articles: { type: 'string', default: '3000' } }, allowPositionals: true })

const utf8 = { encode: (text) => new TextEncoder().encode(text) }
const exporter = EXPORTERS.find(({ id }) => id === positionals[0])
const snapshot = project(Number(values.articles))

/** Milliseconds of processor time: waiting for other processes costs nothing. */
const timed = (job) => {
  const begin = process.cpuUsage()
  const bytes = job()
  return { ms: process.cpuUsage(begin).user / 1000, bytes }
}

function files() {
  const made = exportOf(exporter, snapshot, WHOLE_PROJECT, defaultOptions('en'))
  if (!made.ok) throw new Error(JSON.stringify(made.problem))
  return made.value.files
}

const sizeOf = (chunks) => {
  let size = 0
  for (const chunk of chunks) size += chunk.length
  return size
}

const whole = timed(() => sizeOf(packed(exporter, files(), utf8)))
const bare = timed(() => {
  let size = 0
  for (const { chunks } of files()) size += sizeOf(encoded(chunks, utf8.encode))
  return size
})
const memory = process.resourceUsage().maxRSS / 1024
const { sources, ...data } = snapshot
const stringify = timed(() => utf8.encode(JSON.stringify(data)).length)
console.log(JSON.stringify({ ms: whole.ms, bareMs: bare.ms, stringifyMs: stringify.ms, bytes: whole.bytes, memory }))
