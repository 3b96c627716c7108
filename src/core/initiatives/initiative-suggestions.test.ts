import { expect, test } from 'vitest'
import { initiativeSource, initiativeSuggestions } from '#core/initiatives/initiative-suggestions'
import { NO_KNOWLEDGE } from '#core/memory/remembered'
import { articleText } from '#core/suggestions/testing/samples'

const text = '2022年以来，青河县推行“一站办”帮扶机制。\n县里的“一站办”又开了两处窗口，并设立小微企业首贷基金。'

test('an initiative becomes a suggestion with name, type, actor, place and period', () => {
  expect(initiativeSuggestions(text)[0]).toMatchObject({
    code: 'initiative',
    spans: [{ start: text.indexOf('“'), end: text.indexOf('。') }],
    quote: '“一站办”帮扶机制',
    attributes: { name: '“一站办”帮扶机制', type: 'mechanism', actor: '青河县', place: '青河县', period: '2022/..' },
    certainty: 'sure',
    provenance: { by: 'rule', detail: 'initiatives 2' },
    rules: ['quoted-name', 'head-after'],
  })
})

test('a further mention bears the name of the first', () => {
  expect(initiativeSuggestions(text)[1]).toMatchObject({ quote: '“一站办”', attributes: { name: '“一站办”帮扶机制', type: 'mechanism' } })
})

test('the source hands out what begins in the blocks it is asked for', () => {
  const article = articleText(text)
  const ask = initiativeSource.begin(article, NO_KNOWLEDGE)
  const [first, second] = article.blocks.map((block) => ask([block]).map(({ quote }) => quote))
  expect(first).toEqual(['“一站办”帮扶机制'])
  expect(second).toEqual(['“一站办”', '小微企业首贷基金'])
})

test('blocks asked for in any order give the same', () => {
  const article = articleText(text)
  const forwards = initiativeSource.begin(article, NO_KNOWLEDGE)
  const backwards = initiativeSource.begin(article, NO_KNOWLEDGE)
  const inOrder = article.blocks.map((block) => forwards([block]))
  expect(article.blocks.toReversed().map((block) => backwards([block]))).toEqual(inOrder.toReversed())
  expect(inOrder.flat()).toEqual(initiativeSuggestions(text))
})
