import { afterEach, describe, expect, test } from 'vitest'
import { readCodebookFile, writeCodebookFile } from '#core/codebook/codebook-file'
import { EXCHANGE_FORMATS, readExchange } from '#core/formats/exchange/exchange-formats'
import { EXPORTERS } from '#core/formats/export/exporters'
import { savedBytes } from '#core/formats/export/testing/read-export'
import { small } from '#core/formats/export/testing/small'
import { importFile } from '#core/formats/import/import-file'
import { decodeUtf8 } from '#core/formats/json/decode-utf8'
import { exportJson } from '#core/formats/json/export-json'
import { importJson } from '#core/formats/json/import-json'
import { defaultCodebook } from '#core/model/default-codebook'
import { utf8Encode } from '#core/text/utf8'

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'] as const
const PAYLOAD = '{"polluted":"yes","prototype":{"polluted":"yes"},"__proto__":{"polluted":"yes"}}'

/** The text with the key put at the beginning of each object in it, one after the other, at most so many places, evenly chosen. */
function* withKey(json: string, key: string, most: number): Generator<string> {
  const places = [...json.matchAll(/\{/g)].map(({ index }) => index + 1)
  const step = Math.max(1, Math.floor(places.length / most))
  for (let i = 0; i < places.length; i += step) {
    const at = places[i] ?? 0
    const isLast = /^\s*\}/.test(json.slice(at))
    yield `${json.slice(0, at)}${JSON.stringify(key)}:${PAYLOAD}${isLast ? '' : ','}${json.slice(at)}`
  }
}

/** Every object within: it has the prototype it should, and none of the keys as its own. */
function isClean(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  const isPlain = prototype === Object.prototype || prototype === Array.prototype || prototype === null
  return isPlain && !('polluted' in value) && Object.values(value).every(isClean)
}

const before = Object.getOwnPropertyNames(Object.prototype)
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  expect('polluted' in {}).toBe(false)
})

const written = exportJson(small(), { history: true })
const project = written.ok ? (decodeUtf8(written.value) ?? '') : ''
const codebook = writeCodebookFile(defaultCodebook('en'))

describe.each(KEYS)('a member called %s', (key) => {
  test('anywhere in a project file', { timeout: 30_000 }, () => {
    let count = 0
    for (const file of withKey(project, key, 300)) {
      const read = importJson(utf8Encode(file))
      expect(!read.ok || isClean(read.value)).toBe(true)
      count += 1
    }
    expect(count).toBeGreaterThan(20)
  })

  test('anywhere in a codebook', { timeout: 30_000 }, () => {
    for (const file of withKey(codebook, key, 300)) {
      const read = readCodebookFile(file)
      expect(!read.ok || isClean(read.codebook)).toBe(true)
    }
  })

  test('anywhere in what a page says of itself', () => {
    const said =
      '{"@context":"https://schema.org","@type":"NewsArticle","headline":"题","author":{"name":"沈知微"},"publisher":{"name":"青溪日报"}}'
    for (const json of withKey(said, key, 300)) {
      const page = `<!doctype html><title>题</title><script type="application/ld+json">${json}</script><p>去年以来，全县建成社区食堂八十六家。</p>`
      const read = importFile({ name: 'a.html', bytes: utf8Encode(page), decode: (_label, bytes) => decodeUtf8(bytes) })
      expect(!read.ok || isClean(read.value)).toBe(true)
    }
  })
})

const texts = EXCHANGE_FORMATS.flatMap(({ id }) => {
  const exporter = EXPORTERS.find((one) => one.id === id)
  const file = exporter?.packing === 'file' ? decodeUtf8(savedBytes(exporter, small())) : null
  return exporter && file?.trimStart().startsWith('{') ? [[id, exporter.extension, file] as const] : []
})

describe.each(texts)('files of %s', (_id, extension, text) => {
  test.each(KEYS)('with a member called %s anywhere', { timeout: 30_000 }, (key) => {
    for (const file of withKey(text, key, 300)) {
      const read = readExchange([{ name: `x.${extension}`, bytes: utf8Encode(file) }])
      expect(!read.ok || isClean(read.value.exchange)).toBe(true)
    }
  })
})
