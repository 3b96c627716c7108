import { describe, expect, test } from 'vitest'
import { readCardinal } from '#core/figures/chinese/cardinal'
import { writeDecimal } from '#core/figures/decimal'

/** The text that was read and its value, or both limits: `三四十 = 30..40`. */
function read(text: string): string | null {
  const cardinal = readCardinal(text, 0)
  if (!cardinal) return null
  const [lo, hi] = [writeDecimal(cardinal.lo), writeDecimal(cardinal.hi)]
  return `${text.slice(0, cardinal.end)} = ${lo === hi ? lo : `${lo}..${hi}`}`
}

describe.each([
  ['Arabic', ['12345 = 12345', '1,234,567.89 = 1234567.89', '０.５ = 0.5', '5.08万 = 50800', '1,200万 = 12000000', '3e4 = 30000']],
  [
    'Chinese',
    ['一百零三 = 103', '两千零十 = 2010', '四亿零五十万 = 400500000', '七十一万八千二百零六 = 718206', '廿八 = 28', '零点零四 = 0.04'],
  ],
  ['formal', ['贰仟零伍拾 = 2050', '柒萬捌仟 = 78000']],
  ['traditional', ['兩萬三千億 = 2300000000000', '六點二五萬 = 62500']],
  ['mixed', ['3万5000 = 35000', '8亿6千万 = 860000000', '2千零40万 = 20400000', '12.6万亿 = 12600000000000']],
  [
    'scales that scale each other',
    ['四十万亿 = 40000000000000', '三万亿两千亿 = 3200000000000', '五万万 = 500000000', '两个亿 = 200000000'],
  ],
  ['a last digit that stands for the next scale', ['四万二 = 42000', '八百六 = 860', '15万3 = 153000', '两千七 = 2700']],
  ['read out digit by digit', ['一九八四 = 1984', '二〇〇八 = 2008', '五二〇点一 = 520.1']],
  [
    'neighbouring digits',
    [
      '三四十 = 30..40',
      '五六万 = 50000..60000',
      '两三百 = 200..300',
      '三五千 = 3000..5000',
      '一万七八 = 17000..18000',
      '一两百 = 100..200',
    ],
  ],
  ['few', ['几十 = 20..100', '数百万 = 2000000..10000000', '十几 = 10..20', '四十几万 = 400000..500000']],
  ['more', ['300多 = 300', '1600余万 = 16000000', '二十来万 = 200000', '六十多亿 = 6000000000']],
  ['spaced out', ['四 百 二 十 = 420', '9万 6千 = 96000', '七 点 五 = 7.5']],
])('%s', (_, expected) => {
  test.each(expected)('%s', (line) => expect(read(line.split(' = ')[0] ?? '')).toBe(line))
})

describe('a number ends', () => {
  test.each([
    ['where scales would not go down', '四万七万', '四万 = 40000'],
    ['before 一 that counts something', '两万一天', '两万 = 20000'],
    ['before the prefix of a unit', '三千瓦', '三 = 3'],
    ['before the prefix of a unit, behind Arabic digits', '15千米', '15 = 15'],
    ['before the prefix of a unit, behind tens', '四十五千克', '四十五 = 45'],
    ['before a year', '8亿2020年', '8亿 = 800000000'],
    ['before 余 that begins a name', '200余杭人', '200 = 200'],
    ['before a comma that groups nothing', '12,5', '12 = 12'],
  ])('%s', (_, text, expected) => expect(read(text)).toBe(expected))

  test('but 千 counts thousands of metres', () => expect(read('四千米')).toBe('四千 = 4000'))
  test('and a row of digits too long for a quantity is none', () => expect(read('9'.repeat(100))).toBeNull())
})
