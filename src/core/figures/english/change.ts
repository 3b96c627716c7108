import { CHANGE_UP, CHANGE_VERB } from '#core/figures/english/change-verbs'
import type { FigureChange } from '#core/figures/figure'

const WITHIN = '(?:[^,;:()]|,(?=\\d)){0,40}?'
/** rose to, fell from 5% to; rose by, cut costs by, an increase of; rose, rose sharply, up. */
const TO = new RegExp(`${CHANGE_VERB}${WITHIN} to $`, 'i')
const BY = new RegExp(`${CHANGE_VERB}(?:${WITHIN} by| of) $`, 'i')
const BARE = new RegExp(`${CHANGE_VERB}(?: (?:further|again|back|another|an additional|by|[a-z]+ly))? $`, 'i')
const FROM = new RegExp(`(?:${CHANGE_VERB}|\\b(?:go|goes|went|gone|moved|changed|shifted|swung|switched)\\b)${WITHIN} from $`, 'i')

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

/** The change that ends `before`, the text in front of the figure. */
export function changeEnding(before: string): FigureChange | null {
  const sentence = sentenceOf(before)
  const to = TO.exec(sentence)?.[1]
  if (to) return changeOf(to, 'to')
  const by = BY.exec(sentence)?.[1] ?? BARE.exec(sentence)?.[1]
  return by ? changeOf(by, 'by') : null
}

/** rose from 5% …: where the change started. */
export const isStartOfChange = (before: string): boolean => FROM.test(before)
