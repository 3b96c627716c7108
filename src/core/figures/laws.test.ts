import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeChinese } from '#core/figures/chinese/write-chinese'
import type { Figure } from '#core/figures/figure'
import { findFigures } from '#core/figures/find-figures'
import type { Span } from '#core/model/span'
import { snapSpan } from '#core/text/graphemes'

const RUNS = { seed: 20_261_123, numRuns: 400 }

/** Words of quantities, of names that only look like them, and of nothing, in any order. */
const WORDS = [
  ...[
    '12',
    '3.5',
    '1,204',
    '2016',
    '０',
    '９．４',
    '一',
    '两',
    '三',
    '七八',
    '十',
    '百',
    '千',
    '万',
    '亿',
    '点',
    '零',
    '半',
    '几',
    '数',
    '多',
    '余',
    '来',
    '第',
    '负',
  ],
  ...[
    '近',
    '约',
    '超过',
    '至少',
    '不足',
    '以上',
    '以内',
    '左右',
    '由',
    '从',
    '增至',
    '提高',
    '下降',
    '到',
    '至',
    '—',
    '～',
    '-',
    '、',
    '，',
    '。',
    '\n',
    ' ',
    '“',
    '”',
  ],
  ...[
    '年',
    '月',
    '日',
    '个',
    '名',
    '家',
    '人',
    '万元',
    '个百分点',
    '%',
    '‰',
    '百分之',
    '分之',
    '倍',
    '番',
    '亩',
    '公里',
    '平方米',
    '小时',
    '℃',
    '元',
    '¥',
    '$',
    'bn',
  ],
  ...[
    'about',
    'million',
    'percent',
    'two',
    'a',
    'third',
    'up',
    '三农',
    '一带一路',
    '群众',
    '新增',
    '萬',
    '兩',
    '餘',
    '個',
    'a@b.cn',
    'v2.0',
    '0571-88001234',
  ],
]
const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(''))
const paragraph = soup.map((text) => text.replaceAll('\n', ''))
/** Any code units at all, also halves of pairs and combining marks after digits. */
const units = fc.array(fc.oneof(fc.nat(0xffff), fc.constantFrom(0x31, 0x4e00, 0x301, 0xd83d, 0x200d)), { maxLength: 30 })
const anyString = units.map((codes) => String.fromCharCode(...codes))

const spansOf = ({ parts, entity, property }: Figure): readonly Span[] => {
  const { numeral, scale, hedge, classifier, unit } = parts
  return [...numeral, ...scale, ...hedge, ...[classifier, unit, entity, property].filter((span) => span !== null)]
}

const shifted = (found: readonly Figure[], by: number): unknown =>
  JSON.parse(JSON.stringify(found), (key, value) => (key === 'start' || key === 'end' ? value + by : value))

/** What a figure says, wherever and in whichever script it says it. */
const meaning = (found: readonly Figure[]) =>
  found.map(({ start, end, kind, value, bounds, approx, unitCode, change, certainty }) => ({
    ...{ start, end, kind, value, bounds, approx, unitCode, certainty },
    change: change && { ...change, verb: '' },
  }))

describe('of any text', () => {
  test.each([
    ['words of quantities', soup],
    ['any code units', anyString],
    ['both', fc.tuple(soup, anyString, soup).map((pieces) => pieces.join(''))],
  ])('%s: figures are in order, apart, quotes of the text and whole characters', (_, texts) => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, numerals) => {
        let from = 0
        for (const figure of findFigures(text, { numerals })) {
          const { start, end } = figure
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          expect(figure.text).toBe(text.slice(start, end))
          expect({ start, end }).toEqual(snapSpan(text, { start, end }))
          for (const part of spansOf(figure)) expect(0 <= part.start && part.start < part.end && part.end <= text.length).toBe(true)
          from = end
        }
        expect(from).toBeLessThanOrEqual(text.length)
      }),
      RUNS,
    )
  })

  test('paragraphs before a text only move its figures', () => {
    fc.assert(
      fc.property(soup, anyString, (text, before) => {
        const shift = before.length + 1
        const after = findFigures(`${before}\n${text}`).filter(({ start }) => start >= shift)
        expect(shifted(after, -shift)).toEqual(shifted(findFigures(text), 0))
      }),
      RUNS,
    )
  })

  test('a text has the figures of its paragraphs', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 4 }), (paragraphs) => {
        let at = 0
        const apart = paragraphs.flatMap((text) => {
          const moved = shifted(findFigures(text), at)
          at += text.length + 1
          return moved
        })
        expect(shifted(findFigures(paragraphs.join('\n')), 0)).toEqual(apart)
      }),
      RUNS,
    )
  })
})

/** As it is read out. */
const inChinese = (value: number): string => writeChinese(String(value)) ?? ''

/** Below the scales that the frames bring along: nobody writes 一万零一万元. */
const belowScales = fc.integer({ min: 2, max: 9999 })
const numbers = fc.oneof(fc.integer({ min: 2, max: 99 }), fc.integer({ min: 2, max: 99_999 }), fc.integer({ min: 2, max: 1e12 - 1 }))

/** Sentences with room for a number, in both scripts; the first ones take whole numbers only. */
const WHOLE: readonly (readonly [string, string])[] = [
  ['共有#个', '共有#個'],
  ['约#户', '約#戶'],
  ['不足#张', '不足#張'],
  ['至少#只', '至少#隻'],
]
const DECIMAL: readonly (readonly [string, string])[] = [
  ['投入#万元', '投入#萬元'],
  ['增长#个百分点', '增長#個百分點'],
  ['超过#亿吨', '超過#億噸'],
  ['降低#%', '降低#%'],
  ['提高#倍', '提高#倍'],
]
const frame = fc.constantFrom(...WHOLE, ...DECIMAL)
const decimalFrame = fc.constantFrom(...DECIMAL)
const TRADITIONAL: Readonly<Record<string, string>> = { 万: '萬', 亿: '億', 两: '兩', 点: '點' }

const toTraditional = (numeral: string) => numeral.replace(/[万亿两点]/g, (char) => TRADITIONAL[char] ?? char)
const toFullWidth = (text: string) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))

describe('the same quantity', () => {
  test('in Arabic and in Chinese numerals', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(findFigures(`共有${inChinese(number)}个`)).toMatchObject([{ value: String(number), unit: '个' }])
        expect(findFigures(`共有${number}个`)).toMatchObject([{ value: String(number), unit: '个' }])
      }),
      RUNS,
    )
  })

  test('in simplified and in traditional characters', () => {
    fc.assert(
      fc.property(belowScales, frame, fc.boolean(), (number, [simplified, traditional], arabic) => {
        const numeral = arabic ? String(number) : inChinese(number)
        const found = meaning(findFigures(simplified.replace('#', numeral)))
        expect(found).toHaveLength(1)
        expect(meaning(findFigures(traditional.replace('#', toTraditional(numeral))))).toEqual(found)
      }),
      RUNS,
    )
  })

  test('in half and in full width', () => {
    fc.assert(
      fc.property(numbers, fc.nat(99), decimalFrame, (whole, hundredths, [sentence]) => {
        for (const numeral of [`${whole}`, whole.toLocaleString('en-US'), `${whole}.${hundredths}`]) {
          const half = sentence.replace('#', numeral)
          const found = meaning(findFigures(half))
          expect(found).toHaveLength(1)
          expect(meaning(findFigures(toFullWidth(half)))).toEqual(found)
        }
      }),
      RUNS,
    )
  })

  test('in full and written anew from what was read', () => {
    const written = fc
      .tuple(numbers, fc.nat(99), decimalFrame)
      .map(([whole, hundredths, [sentence]]) => sentence.replace('#', `${whole}.${hundredths}`))
    fc.assert(
      fc.property(fc.oneof(written, soup), (text) => {
        for (const { value } of findFigures(text, { numerals: true })) {
          const anew = value === null ? null : writeChinese(value)
          if (anew !== null) expect(findFigures(anew, { numerals: true })).toMatchObject([{ value }])
        }
      }),
      RUNS,
    )
  })
})
