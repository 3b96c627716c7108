import { expect, it } from 'vitest'
import type { Remembered } from '#core/memory/remembered'
import { SOURCES } from '#core/suggestions/sources'
import { suggest } from '#core/suggestions/suggest'
import { articleText } from '#core/suggestions/testing/samples'

const remembered: Remembered[] = [
  { names: ['河道认领制度', '认河行动'], type: 'mechanism', actor: '清河县水利局', place: '' },
  { names: ['“一村一品”工程'], type: 'campaign', actor: '', place: '清河县' },
]

const suggested = (text: string) =>
  [...suggest({ article: articleText(text), from: 0, knowledge: { remembered } }, SOURCES)].flatMap(({ suggestions }) => suggestions)

it('proposes what was coded before, with its name, type and actor', () => {
  expect(suggested('乡亲们说起认河行动，都竖大拇指。')).toMatchObject([
    {
      quote: '认河行动',
      attributes: { name: '河道认领制度', type: 'mechanism', actor: '清河县水利局' },
      provenance: { by: 'memory' },
      rules: ['remembered-name'],
    },
  ])
})

it('makes one suggestion of what a rule sees too', () => {
  const found = suggested('县里实施“一村一品”工程，成效明显。').filter(({ code }) => code === 'initiative')
  expect(found.map(({ quote, provenance }) => [quote, provenance.by])).toEqual([['“一村一品”工程', 'memory']])
})
