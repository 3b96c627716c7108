import { expect, test } from 'vitest'
import { FOLD_ALL, foldTable, foldText } from '#core/search/fold-options'

test('what is folded stays as it is when it is folded again, in part or in every way', () => {
  const all = foldTable(FOLD_ALL)
  const parts = [FOLD_ALL, { ...FOLD_ALL, foldCase: false }, { ...FOLD_ALL, foldWidth: false }, { ...FOLD_ALL, foldScript: false }]
  for (const options of parts) {
    const part = foldTable(options)
    const lost = Array.from(part, (folded, code) => (all[folded] === all[code] ? -1 : code)).filter((code) => code >= 0)
    expect(lost.map((code) => String.fromCharCode(code))).toEqual([])
  }
})

test('folding keeps every offset', () => {
  const text = `${'Ｇ增長İ😀'.repeat(9000)}`
  const folded = foldText(text, foldTable(FOLD_ALL))
  expect(folded).toHaveLength(text.length)
  expect(folded.slice(0, 4)).toBe('g增长İ')
})
