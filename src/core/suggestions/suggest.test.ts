import { expect, test } from 'vitest'
import { NO_KNOWLEDGE } from '#core/memory/remembered'
import { suggest } from '#core/suggestions/suggest'
import type { SuggestionSource } from '#core/suggestions/suggestion-source'
import { articleText, digits } from '#core/suggestions/testing/samples'

const asked = (text: string, from = 0) => ({ article: articleText(text), from, knowledge: NO_KNOWLEDGE })

const quotes = (text: string, from = 0, sources = [digits]) =>
  [...suggest(asked(text, from), sources)].flatMap(({ suggestions }) => suggestions.map(({ quote }) => quote))

test('reads every block but site chrome', () => {
  expect(quotes('共3家\n§ 第9页\n另有12人')).toEqual(expect.arrayContaining(['3家', '12人']))
  expect(quotes('共3家\n§ 第9页\n另有12人')).toHaveLength(2)
})

test('begins with what is on screen, and comes to the beginning last', () => {
  const filler = '。'.repeat(20_000)
  const text = ['共1家', filler, '共2家', filler, '共3家', filler].join('\n')
  expect(quotes(text, text.indexOf('共2家'))).toEqual(['2家', '3家', '1家'])
  expect(quotes(text, text.length)).toEqual(['1家', '2家', '3家'])
})

test('tells what it finds in pieces that are quickly handed on', () => {
  const slices = [...suggest(asked('共1家，'.repeat(3000), 0), [digits])]
  expect(Math.max(...slices.map(({ suggestions }) => suggestions.length))).toBeLessThanOrEqual(256)
  expect(slices.flatMap(({ suggestions }) => suggestions)).toHaveLength(3000)
})

test('a source that fails is named once and left out; the others go on', () => {
  const filler = '。'.repeat(20_000)
  const other: SuggestionSource = {
    ...digits,
    id: 'other',
    begin: (article, knowledge) => digits.begin({ ...article, text: article.text.replace('!', '.') }, knowledge),
  }
  const unable: SuggestionSource = {
    id: 'unable',
    begin: () => {
      throw new Error('never')
    },
  }
  const slices = [...suggest(asked(`共1家\n${filler}\n2个!\n${filler}\n共3家`, 0), [unable, digits, other])]
  expect(slices.flatMap(({ failed }) => failed)).toEqual(['unable', 'digits'])
  expect(slices.flatMap(({ suggestions }) => suggestions.map(({ quote }) => quote))).toEqual(['1家', '2个', '3家'])
})

test('of two sources that suggest the same, the first is heard', () => {
  const echo: SuggestionSource = {
    id: 'echo',
    begin: (article, knowledge) => (blocks) =>
      digits
        .begin(
          article,
          knowledge,
        )(blocks)
        .map((each) => ({ ...each, certainty: 'doubtful' as const })),
  }
  const found = [...suggest(asked('共3家', 0), [digits, echo])].flatMap(({ suggestions }) => suggestions)
  expect(found.map(({ certainty }) => certainty)).toEqual(['sure'])
})
