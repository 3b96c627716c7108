import { expect, test } from 'vitest'
import { torture } from '#core/formats/export/testing/torture'
import { exportJson } from '#core/formats/json/export-json'
import { salvageJson } from '#core/formats/json/salvage'

const snapshot = torture()
const exported = exportJson(snapshot, { history: true })
const bytes = exported.ok ? exported.value : new Uint8Array()

test('a sound file is read as it is', () => {
  expect(salvageJson(bytes)).toMatchObject({ dropped: 0, snapshot: { annotations: { length: snapshot.annotations.length } } })
})

test('wherever one byte among annotations and links is changed, at most what rests on it is left out', () => {
  const decoder = new TextDecoder()
  const from = decoder.decode(bytes.subarray(0)).indexOf('"annotations": [')
  const start = new TextEncoder().encode(decoder.decode(bytes).slice(0, from)).length
  const misses: number[] = []
  for (let i = 0; i < 60; i++) {
    const at = start + Math.floor(((bytes.length - start - 1) * i) / 60)
    const spoilt = bytes.slice()
    spoilt[at] = (spoilt[at] ?? 0) ^ 0x15
    const salvaged = salvageJson(spoilt)
    if (!salvaged) misses.push(at)
    else expect(salvaged.snapshot.annotations.length, `byte ${at}`).toBeGreaterThanOrEqual(snapshot.annotations.length - 2)
  }
  // A byte of the lines between the lists costs the file.
  expect(misses.length).toBeLessThanOrEqual(2)
})
