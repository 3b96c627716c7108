import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNames } from '#core/memory/find-names'
import { knownNames } from '#core/memory/known-names'
import type { Remembered } from '#core/memory/remembered'

const named = (...names: readonly string[]): Remembered => ({ names, type: '', actor: '', place: '' })

const found = (text: string, ...names: readonly string[]) =>
  findNames(text, knownNames(names.map((name) => named(name)))).map(({ start, end }) => text.slice(start, end))

describe('findNames', () => {
  it.each([
    ['brackets', '推行“河道认领”制度以来', '河道认领制度', '“河道认领”制度'],
    ['marks around it', '全县的「河道认领制度」很好', '“河道认领制度”', '「河道认领制度」'],
    ['spaces', '推行河道 认领　制度以来', '河道认领制度', '河道 认领　制度'],
    ['traditional characters', '推行河道認領制度以來', '河道认领制度', '河道認領制度'],
    ['full width', '推行“ＡＢ＋企业”模式', '“AB+企业”模式', '“ＡＢ＋企业”模式'],
    ['capitals', 'They praised the CLEAN river fund.', 'Clean River Fund', 'CLEAN river fund'],
    ['an opening mark outside', '继续“两山通”平台建设', '“两山通”平台', '“两山通”平台'],
  ])('finds a name in spite of other %s', (_, text, name, quote) => {
    expect(found(text, name)).toEqual([quote])
  })

  it('takes the longest of several', () => {
    expect(found('这是河道认领制度试点', '河道认领', '河道认领制度', '认领制度试点')).toEqual(['河道认领制度'])
  })

  it('leaves parts of words, names across clauses, numbers, and bare short words alone', () => {
    expect(found('The unclean river funders met.', 'Clean River Fund')).toEqual([])
    expect(found('他沿着河道，认领制度另说', '河道认领制度')).toEqual([])
    expect(found('共2023年', '2023')).toEqual([])
    expect(found('去夜校上课', '夜校')).toEqual([])
    expect(found('去“夜校”上课', '夜校')).toEqual(['“夜校”'])
  })

  it('finds a name with clause marks of its own', () => {
    expect(found('落实“村里事，村民议”机制', '“村里事，村民议”机制')).toEqual(['“村里事，村民议”机制'])
  })

  it('cuts no grapheme', () => {
    expect(found('这是河道认领👨‍👩‍👧平台', '河道认领👨')).toEqual(['河道认领👨‍👩‍👧'])
  })

  it('means the first of two with one name, and a name before an alias', () => {
    const remembered = [named('甲机制平台', '乙机制平台'), named('乙机制平台'), named('甲机制平台')]
    expect(findNames('乙机制平台和甲机制平台', knownNames(remembered)).map(({ known }) => remembered.indexOf(known.of))).toEqual([1, 0])
  })

  it('finds every name wherever it is put, at the offsets of the text', () => {
    const name = fc.array(fc.constantFrom(...'县镇村河道认领制度平台民生'), { minLength: 4, maxLength: 8 }).map((chars) => chars.join(''))
    const filler = fc
      .array(fc.constantFrom('，', '。', '“', ' ', '数', '据', 'é', '👍', '國'), { maxLength: 12 })
      .map((chars) => chars.join(''))
    fc.assert(
      fc.property(name, filler, filler, (wanted, before, after) => {
        const at = findNames(`${before}。${wanted}。${after}`, knownNames([named(wanted)]))
        expect(at.map(({ start, end }) => [start, end])).toEqual([[before.length + 1, before.length + 1 + wanted.length]])
      }),
      { seed: 7 },
    )
  })

  it('looks for thousands of names in one pass', () => {
    const remembered = Array.from({ length: 10_000 }, (_, i) => named(`第${String.fromCharCode(0x4e00 + (i % 5000), 0x5e00 + i)}行动计划`))
    const names = knownNames(remembered)
    const text = `${'全县上下齐心协力推进各项工作，取得明显成效。'.repeat(2000)}${remembered[9_999]?.names[0]}`
    const begun = performance.now()
    expect(findNames(text, names)).toHaveLength(1)
    expect(performance.now() - begun).toBeLessThan(1000)
  })
})
