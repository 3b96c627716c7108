import fc from 'fast-check'
import { expect, test } from 'vitest'
import { journalLine, readJournalLines } from '#core/journal/lines'

const join = (lines: readonly Uint8Array[]) => Uint8Array.from(lines.flatMap((line) => [...line]))
const jsonOf = fc.array(
  fc.jsonValue().map((value) => JSON.stringify(value)),
  { maxLength: 6 },
)

test('what was written is read again', () => {
  fc.assert(
    fc.property(jsonOf, (texts) => {
      const bytes = join(texts.map(journalLine))
      expect(readJournalLines(bytes)).toEqual({ sound: texts, damaged: [], whole: bytes.length })
    }),
    { seed: 17 },
  )
})

test('cut at every byte, the lines before the cut are there and nothing else is', () => {
  const texts = ['{"n":1,"词":"两学一做"}', '{"n":2}', '{"n":3,"😀":[]}']
  const lines = texts.map(journalLine)
  const bytes = join(lines)
  for (let cut = 0; cut <= bytes.length; cut++) {
    const ends = lines.map((_, i) => join(lines.slice(0, i + 1)).length)
    const whole = ends.filter((end) => end <= cut)
    expect(readJournalLines(bytes.subarray(0, cut))).toEqual({ sound: texts.slice(0, whole.length), damaged: [], whole: whole.at(-1) ?? 0 })
  }
})

test('whichever byte is changed, the damaged line is named and the others are read', () => {
  const texts = ['{"n":1}', '{"n":2,"引文":"近两千万元"}', '{"n":3}']
  const bytes = join(texts.map(journalLine))
  for (let at = 0; at < bytes.length; at++) {
    const flipped = bytes.slice()
    flipped[at] = (flipped[at] ?? 0) ^ 0x41
    const { sound, damaged } = readJournalLines(flipped)
    expect(sound.length).toBeGreaterThanOrEqual(1)
    expect(sound.every((text) => texts.includes(text))).toBe(true)
    expect(damaged.length > 0 || flipped.at(-1) !== 0x0a).toBe(true)
  }
})

test('any bytes are read without an error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(readJournalLines(bytes).whole).toBeLessThanOrEqual(bytes.length)
    }),
    { seed: 18 },
  )
})
