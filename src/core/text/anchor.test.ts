import fc from 'fast-check'
import { expect, describe as group, it } from 'vitest'
import { describe, match, quoteOf } from '#core/text/anchor'

const text =
  '　　去年以来，全县建成老年食堂86家，每天供应午餐9000多份。“一碗热饭”行动覆盖四万七千多人，比去年同期增长12%。\n今年计划再建40家。'
const spanOf = (quote: string, from = 0) => {
  const start = text.indexOf(quote, from)
  return { start, end: start + quote.length }
}

group('describe', () => {
  it('trims white space, sorts, merges and keeps 32 characters of context', () => {
    const anchor = describe(text, [spanOf('9000多份'), { start: 0, end: 8 }, { start: 5, end: 12 }])
    expect(anchor?.spans).toEqual([{ start: 2, end: 12 }, spanOf('9000多份')])
    expect(anchor?.quote).toBe(`${text.slice(2, 12)}…9000多份`)
    expect(anchor?.prefix).toBe('　　')
    expect(anchor?.suffix).toHaveLength(32)
    expect(text.slice(spanOf('9000多份').end)).toMatch(new RegExp(`^${anchor?.suffix}`))
  })

  it('merges two spans that touch, white space between their words included', () => {
    expect(
      describe('one two', [
        { start: 0, end: 4 },
        { start: 4, end: 7 },
      ])?.spans,
    ).toEqual([{ start: 0, end: 7 }])
  })

  it('is null for white space only', () => {
    expect(describe(text, [{ start: 0, end: 2 }])).toBeNull()
    expect(describe(text, [])).toBeNull()
  })

  it('cuts no surrogate pair in prefix and suffix', () => {
    const astral = '𠮷'.repeat(40)
    const anchor = describe(`${astral}a中b${astral}`, [{ start: 81, end: 82 }])
    expect(anchor?.prefix).toBe(`${'𠮷'.repeat(15)}a`)
    expect(anchor?.suffix).toBe(`b${'𠮷'.repeat(15)}`)
  })

  it('snaps to graphemes', () => {
    expect(describe('走👨‍👩‍👧走', [{ start: 2, end: 3 }])?.quote).toBe('👨‍👩‍👧')
  })
})

const words = fc.constantFrom(
  '食堂',
  '86家',
  '老人',
  '👨‍👩‍👧',
  '𠮷',
  'e\u0301',
  '\n',
  ' ',
  '，',
  '计划',
  '三年',
  '🇨🇳',
  '增长12%',
  '《办法》',
)
const texts = fc.array(words, { minLength: 2, maxLength: 120 }).map((parts) => parts.join(''))
const cuts = fc.array(fc.nat(10_000), { minLength: 2, maxLength: 6 })

function spansFrom(body: string, offsets: readonly number[]) {
  const sorted = [...new Set(offsets.map((o) => o % (body.length + 1)))].sort((a, b) => a - b)
  return sorted.flatMap((start, i) => {
    const end = sorted[i + 1]
    return i % 2 === 0 && end !== undefined ? [{ start, end }] : []
  })
}

group('describe and match', () => {
  it('finds the same spans in the same text', () => {
    fc.assert(
      fc.property(texts, cuts, (body, offsets) => {
        const anchor = describe(body, spansFrom(body, offsets))
        fc.pre(anchor !== null)
        if (!anchor) return
        expect(anchor.quote).toBe(quoteOf(body, anchor.spans))
        expect(match(body, anchor)).toEqual({ spans: anchor.spans, how: 'exact' })
        expect(describe(body, anchor.spans)).toEqual(anchor)
      }),
      { seed: 17, numRuns: 500 },
    )
  })

  it('finds the same words after an insertion anywhere before or after them', () => {
    fc.assert(
      fc.property(texts, cuts, texts, fc.boolean(), (body, offsets, inserted, before) => {
        const marked = `甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月${body}金木水火土赤橙黄绿青蓝紫东南西北中发白春夏秋冬梅兰竹菊琴棋书画`
        const anchor = describe(
          marked,
          spansFrom(body, offsets).map((s) => ({ start: s.start + 32, end: s.end + 32 })),
        )
        fc.pre(anchor !== null)
        if (!anchor) return
        const shift = before ? inserted.length : 0
        const edited = before ? inserted + marked : marked + inserted
        const expected = anchor.spans.map((s) => ({ start: s.start + shift, end: s.end + shift }))
        const found = match(edited, anchor)
        expect(found && quoteOf(edited, found.spans)).toBe(anchor.quote)
        expect(found?.how).toBe(before ? 'moved' : 'exact')
        expect(found?.spans).toEqual(expected)
      }),
      { seed: 19, numRuns: 500 },
    )
  })

  it('takes the occurrence whose surroundings fit, not the one at the old offset', () => {
    const body = '甲县建成12家，乙县建成12家，丙县建成12家。'
    const anchor = describe(body, [{ start: 13, end: 16 }])
    if (!anchor) throw new Error('no anchor')
    const edited = `丁县建成12家，${body}`
    expect(match(edited, anchor)).toEqual({ spans: [{ start: 21, end: 24 }], how: 'moved' })
  })

  it('is null when the quote is gone', () => {
    const anchor = describe(text, [spanOf('86家')])
    expect(anchor && match(text.replace('86家', '九十家'), anchor)).toBeNull()
  })

  it('finds the parts of a discontinuous quote after an edit between them', () => {
    const anchor = describe(text, [spanOf('86家'), spanOf('12%')])
    const edited = text.replace('每天供应午餐9000多份。', '')
    const found = anchor && match(edited, anchor)
    expect(found?.how).toBe('moved')
    expect(found && quoteOf(edited, found.spans)).toBe('86家…12%')
  })

  it('is null for an anchor whose quote does not fit its spans', () => {
    const anchor = describe(text, [spanOf('86家')])
    expect(anchor && match(text, { ...anchor, quote: '' })).toBeNull()
  })

  it('stays quick where the first part is everywhere and the second far away', () => {
    const body = `${'的'.repeat(300_000)}尾`
    const anchor = describe(body, [
      { start: 0, end: 1 },
      { start: 300_000, end: 300_001 },
    ])
    const start = performance.now()
    expect(anchor && match(body.slice(0, -1), anchor)).toBeNull()
    expect(performance.now() - start).toBeLessThan(4000)
  })
})
