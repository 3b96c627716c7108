import { expect, test } from 'vitest'
import { NO_KNOWLEDGE } from '#core/memory/remembered'
import { figureSource, figureSuggestions } from '#core/suggestions/figure-source'
import { suggest } from '#core/suggestions/suggest'
import { articleText } from '#core/suggestions/testing/samples'

const TEXT = '清河区便民服务站\n去年全区共建成79个服务站，投入近2000万元。\n§ 第3页 共12页'

test('a figure is suggested where it stands, with what it says, by whom, and what a rejection of it is known by', () => {
  const { blocks } = articleText(TEXT)
  const found = figureSuggestions(TEXT, blocks.slice(0, 2))
  const station = found.find(({ quote }) => quote === '79个')
  const start = TEXT.indexOf('79个')
  expect(station).toMatchObject({
    id: `figure ${start}-${start + 3}`,
    spans: [{ start, end: start + 3 }],
    code: 'figure',
    attributes: { kind: 'count', value: '79' },
    provenance: { by: 'rule', detail: 'figures 1' },
    key: 'figure 去年全区共建成⟦79个⟧服务站，',
  })
  expect(station?.rules.length).toBeGreaterThan(0)
  expect(found.map(({ quote, spans: [span] }) => TEXT.slice(span?.start, span?.end) === quote)).not.toContain(false)
})

test('nothing is suggested in site chrome, nor what is only perhaps a figure', () => {
  const all = [
    ...suggest({ article: articleText(`${TEXT}\n他是一个好人，也是一位医生。`), from: 0, knowledge: NO_KNOWLEDGE }, [figureSource]),
  ].flatMap(({ suggestions }) => suggestions)
  expect(all.map(({ quote }) => quote)).toEqual(expect.arrayContaining(['79个', '近2000万元']))
  expect(all.filter(({ quote }) => ['第3页', '12页', '一个', '一位'].includes(quote))).toEqual([])
})
