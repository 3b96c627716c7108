import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveEdge } from './move-boundary'

const text = '𠮷野家 增加\n两成👨‍👩‍👧。'
const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })
const quote = (spans: readonly { start: number; end: number }[] | null) => spans?.map((span) => text.slice(span.start, span.end)).join('|')

describe('moveEdge', () => {
  it('moves by whole characters', () => {
    expect(quote(moveEdge(text, [at('野')], 'start', -1))).toBe('𠮷野')
    expect(quote(moveEdge(text, [at('成')], 'end', 1))).toBe('成👨‍👩‍👧')
  })

  it('steps over white space to the next character', () => {
    expect(quote(moveEdge(text, [at('野家')], 'end', 1))).toBe('野家 增')
    expect(quote(moveEdge(text, [at('增加')], 'end', 1))).toBe('增加\n两')
  })

  it('leaves at least one character, and stays inside the text', () => {
    expect(moveEdge(text, [at('野')], 'end', -1)).toBeNull()
    expect(moveEdge(text, [at('𠮷')], 'start', -1)).toBeNull()
    expect(moveEdge(text, [at('。')], 'end', 1)).toBeNull()
  })

  it('moves the outer edges of parted spans', () => {
    expect(quote(moveEdge(text, [at('野'), at('两')], 'end', 1))).toBe('野|两成')
    expect(quote(moveEdge(text, [at('野'), at('两')], 'start', -1))).toBe('𠮷野|两')
  })

  it('there and back is where it was, wherever both are possible', () => {
    const spans = fc.tuple(fc.nat(text.length - 1), fc.nat(text.length - 1)).filter(([a, b]) => a !== b)
    fc.assert(
      fc.property(
        spans,
        fc.constantFrom('start' as const, 'end' as const),
        fc.constantFrom(1 as const, -1 as const),
        (ends, edge, step) => {
          const described = moveEdge(text, [{ start: Math.min(...ends), end: Math.max(...ends) }], edge, step)
          const there = described && moveEdge(text, described, edge, step)
          if (!there) return
          expect(moveEdge(text, there, edge, step === 1 ? -1 : 1)).toEqual(described)
        },
      ),
      { seed: 7 },
    )
  })
})
