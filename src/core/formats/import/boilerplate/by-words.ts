import { PHRASES, type Phrases } from '#core/formats/import/boilerplate/phrases'
import type { BoilerplateReason } from '#core/formats/import/boilerplate/reason'

/** What may stand before the words that give a line away. */
const OPENING = '^[\\s　\\[【（(<〈「“"·•●■▲▼◆★>»›|｜*#-]{0,6}'

function compile({ place, words }: Phrases): RegExp {
  const any = `(?:${words.join('|').replaceAll('\\s', '[\\s　]')})`
  if (place === 'inside') return new RegExp(any, 'iu')
  return new RegExp(place === 'whole' ? `${OPENING}${any}[\\s　]*$` : OPENING + any, 'iu')
}

const RULES = PHRASES.map((phrases) => ({ ...phrases, pattern: compile(phrases) }))

/** Why a line is site chrome by its words alone; `null` when they do not say so. */
export function reasonByWords(line: string): BoilerplateReason | null {
  return RULES.find(({ longest, pattern }) => line.length <= longest && pattern.test(line))?.reason ?? null
}

/** Whether a line is site chrome by its words: navigation, sharing, copyright, related lists. */
export const isBoilerplateLine = (line: string): boolean => reasonByWords(line) !== null
