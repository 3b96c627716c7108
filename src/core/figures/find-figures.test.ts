import { describe, expect, it } from 'vitest'
import { makeDispatch } from '#core/figures/dispatch'
import { scan } from '#core/figures/find-figures'
import { makeFigure } from '#core/figures/make-figure'
import type { Recogniser } from '#core/figures/recogniser'

/** Recognises `word` as a figure, and says where its context began. */
const finds = (word: string): Recogniser => ({
  id: word,
  starts: word.charAt(0),
  recognise: (text, at, from) =>
    text.startsWith(word, at)
      ? {
          end: at + word.length,
          figures: [makeFigure(text, { start: at, end: at + word.length, kind: 'count', rules: [`${word}@${from}`] })],
        }
      : null,
})

const claims = (word: string): Recogniser => ({
  ...finds(word),
  id: `no ${word}`,
  recognise: (_text, at) => ({ end: at + word.length, figures: [] }),
})

const rulesIn = (text: string, ...recognisers: readonly Recogniser[]) =>
  scan(makeDispatch(recognisers), text, { numerals: false }).flatMap(({ rules }) => rules)

describe('the scan', () => {
  it('asks in the order of the list, and the first answer wins', () => {
    expect(rulesIn('x12', finds('12'), finds('1'))).toEqual(['12@0'])
    expect(rulesIn('x12', finds('1'), finds('12'))).toEqual(['1@0'])
  })
  it('asks the next when one declines', () => expect(rulesIn('13', finds('12'), finds('1'))).toEqual(['1@0']))
  it('never looks again at what was claimed', () => expect(rulesIn('1212', claims('12'))).toEqual([]))
  it('tells where unclaimed text begins', () => expect(rulesIn('一 2 一', finds('一'), finds('2'))).toEqual(['一@0', '2@1', '一@3']))
  it('asks at letters only where a word begins', () => expect(rulesIn('x', finds('x'))).toEqual(['x@0']))
  it('does not ask inside a word', () => expect(rulesIn('ax', finds('x'))).toEqual([]))
})
