import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphemeAt, nextGrapheme, prevGrapheme, snapSpan } from '#core/text/graphemes'

const family = '👩‍👩‍👧‍👦'
const pieces = fc.constantFrom(
  ...[
    'a',
    ' ',
    '一',
    '，',
    '𠮷',
    family,
    '👍🏽',
    '🇨🇳',
    '🇯🇵',
    'e\u0301',
    '\r\n',
    '\n',
    '\r',
    '葛\u{E0100}',
    '한',
    '\u1112\u1161\u11ab',
    'क्षि',
    '1\uFE0F\u20E3',
  ],
  ...['\u0600', '\u200D', '\u0301', '\uFEFF', '\uD83D', '\uDE00', 'ก็', '❤️', '\u{110BD}', '゙', 'が'],
)
const texts = fc.array(pieces, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''))
const settings = { seed: 13, numRuns: 400 }
const whole = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** Borders by segmenting the whole text, which the product never does. */
const bordersOf = (text: string) => [...whole.segment(text)].map((s) => s.index).concat(text.length)

describe('graphemes', () => {
  it('walking forward and back meets exactly the borders of the whole text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const forward = [0]
        for (let at = 0; at < text.length; forward.push(at)) at = nextGrapheme(text, at)
        const backward = [text.length]
        for (let at = text.length; at > 0; backward.push(at)) at = prevGrapheme(text, at)
        expect(forward).toEqual(bordersOf(text))
        expect(backward.reverse()).toEqual(bordersOf(text))
      }),
      settings,
    )
  })

  it('snapping covers the span, cuts no grapheme and is idempotent', () => {
    fc.assert(
      fc.property(texts, fc.nat(200), fc.nat(200), (text, a, b) => {
        const start = a % text.length
        const end = start + 1 + (b % (text.length - start))
        const snapped = snapSpan(text, { start, end })
        const borders = bordersOf(text)
        expect(borders).toContain(snapped.start)
        expect(borders).toContain(snapped.end)
        expect(snapped.start <= start && snapped.end >= end).toBe(true)
        expect(snapSpan(text, snapped)).toEqual(snapped)
      }),
      settings,
    )
  })

  it('takes in the whole family, flag and pair', () => {
    const text = `人${family}🇨🇳𠮷`
    expect(snapSpan(text, { start: 3, end: 4 })).toEqual({ start: 1, end: 1 + family.length })
    expect(snapSpan(text, { start: text.length - 1, end: text.length })).toEqual({ start: text.length - 2, end: text.length })
  })

  it('is null outside the text', () => {
    expect([graphemeAt('a', -1), graphemeAt('a', 1), graphemeAt('', 0)]).toEqual([null, null, null])
    expect([nextGrapheme('a', 1), prevGrapheme('a', 0), nextGrapheme('', 0)]).toEqual([1, 0, 0])
  })

  it('holds 10,000 combining marks on one letter together', () => {
    const text = `前${'a'}${'\u0301'.repeat(10_000)}后`
    expect(graphemeAt(text, 5000)).toEqual({ start: 1, end: text.length - 1 })
  })

  it('costs the same anywhere in a line of 5 MB', () => {
    const text = '网格员走访了三千户家庭，记录诉求。'.repeat(300_000)
    const start = performance.now()
    for (let i = 0; i < 1000; i++) snapSpan(text, { start: i * 5000, end: i * 5000 + 7 })
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
