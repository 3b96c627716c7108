import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlain } from '#core/figures/chinese/plain'
import { recogniseWhole } from '#core/figures/chinese/quantities'
import { isNumeralAt } from '#core/figures/numeral-run'

const OPTIONS = { numerals: false }

const before = [
  '',
  '共有',
  '近',
  '约',
  '超过',
  '不到',
  '至少',
  '第',
  '增长',
  '提高',
  '下降了',
  '比',
  '负',
  '-',
  '每',
  '其中',
  '人民币',
  '为',
  '，',
  '全县',
]
const numbers = [
  '3',
  '28',
  '580',
  '2000',
  '1.5',
  '12.30',
  '0.8',
  '2000万',
  '33.33万',
  '1,234',
  '3亿',
  '三',
  '两',
  '一',
  '九',
  '十',
  '几',
  '三百',
  '1/3',
  '２０',
]
const units = [
  '',
  '个',
  '家',
  '户',
  '人',
  '名',
  '万元',
  '元',
  '亩',
  '公里',
  '平方米',
  '吨',
  '%',
  '％',
  '个百分点',
  '倍',
  '年',
  '月',
  '天',
  '小时',
  '次',
  '届',
  '分',
  '点',
  '成',
  '刻钟',
  '斤',
]
const after = ['', '多', '余', '以上', '左右', '以内', '半', '至5个', '到8%', '/斤', '村民', '企业', '。', '，增长', ' 4', '、5个', '的']

const part = fc.tuple(...[before, numbers, units, after].map((words) => fc.constantFrom(...words)))
const text = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.flat().join(''))

const numberStarts = (written: string): readonly number[] =>
  Array.from(written, (_, at) => at).filter((at) => isNumeralAt(written, at) && !isNumeralAt(written, at - 1))

describe('readPlain', () => {
  it('says what the whole grammar says, wherever it says anything', () => {
    let answered = 0
    fc.assert(
      fc.property(text, (written) => {
        for (const at of numberStarts(written)) {
          const plain = readPlain(written, at, 0)
          if (!plain) continue
          answered++
          expect(plain, `${written} at ${at}`).toEqual(recogniseWhole(written, at, 0, OPTIONS))
        }
      }),
      { seed: 3, numRuns: 5000 },
    )
    expect(answered).toBeGreaterThan(1000)
  })

  it('reads what is plain, and leaves the rest', () => {
    expect(readPlain('近2000万元', 1, 0)?.figures[0]).toMatchObject({ text: '近2000万元', value: '20000000', unitCode: 'CNY' })
    expect(readPlain('3至5个', 0, 0)).toBeNull()
  })
})
