import { compare, type Decimal } from '#core/figures/decimal'
import { readAmount } from '#core/figures/english/amount'
import { CHANGE_UP, CHANGE_VERB } from '#core/figures/english/change-verbs'
import type { FigureChange } from '#core/figures/figure'

const WITHIN = '(?:[^,;:()]|,(?=\\d)){0,40}?'
/** rose to, fell from 5% to; rose by, cut costs by, an increase of; rose, rose sharply, up. */
const TO = new RegExp(`${CHANGE_VERB}${WITHIN} to $`, 'i')
const BY = new RegExp(`${CHANGE_VERB}(?:${WITHIN} by| of) $`, 'i')
const BARE = new RegExp(`${CHANGE_VERB}(?: (?:further|again|back|another|an additional|by|[a-z]+ly))? $`, 'i')
const FROM = new RegExp(`(?:${CHANGE_VERB}|\\b(?:go|goes|went|gone|moved|changed|shifted|swung|switched)\\b)${WITHIN} from $`, 'i')

/** went from $900 to: the two amounts say which way. */
const MOVED = /\b(go|goes|went|gone|moved|changed|shifted|swung) from /i

const changeOf = (verb: string, mode: FigureChange['mode']): FigureChange => ({
  direction: CHANGE_UP.has(verb.toLowerCase()) ? 'up' : 'down',
  mode,
  verb,
  factor: null,
})

/** The part of `before` behind its last full stop. */
function sentenceOf(before: string): string {
  let start = 0
  for (let at = 0; at + 1 < before.length; at++) if ('.!?'.includes(before.charAt(at)) && before.charAt(at + 1) === ' ') start = at + 1
  return before.slice(start)
}

function moveTo(sentence: string, value: Decimal): FigureChange | null {
  const moved = MOVED.exec(sentence)
  const from = moved && sentence.endsWith(' to ') ? readAmount(sentence, moved.index + moved[0].length) : null
  const way = from ? compare(value, from.number.value) : 0
  return way === 0 ? null : { direction: way > 0 ? 'up' : 'down', mode: 'to', verb: moved?.[1] ?? '', factor: null }
}

/** The change to or by `value` that ends `before`, the text in front of the figure. */
export function changeEnding(before: string, value: Decimal | null = null): FigureChange | null {
  const sentence = sentenceOf(before)
  const to = TO.exec(sentence)?.[1]
  if (to) return changeOf(to, 'to')
  const by = BY.exec(sentence)?.[1] ?? BARE.exec(sentence)?.[1]
  if (by) return changeOf(by, 'by')
  return value && moveTo(sentence, value)
}

/** rose from 5% …: where the change started. */
export const isStartOfChange = (before: string): boolean => FROM.test(before)
