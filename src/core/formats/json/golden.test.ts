import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exportJson } from '#core/formats/json/export-json'
import { importJson } from '#core/formats/json/import-json'

test('a file of version 1 reads, and writes again byte by byte', () => {
  const bytes = new Uint8Array(readFileSync(new URL('../../../../fixtures/json/project-v1.json', import.meta.url)))
  const read = importJson(bytes)
  expect(read.ok ? [] : read.problems).toEqual([])
  const written = read.ok ? exportJson(read.value, { history: true }) : null
  expect(written?.ok && new TextDecoder().decode(written.value)).toBe(new TextDecoder().decode(bytes))
})
