import { ENGLISH_HEADS } from '#core/initiatives/english/heads'
import { follows, type Word } from '#core/initiatives/english/words'
import { INITIATIVE_TYPES, type InitiativeType } from '#core/model/initiative-attributes'

export interface EnglishHead {
  /** In lower case. */
  readonly words: string
  readonly type: InitiativeType
  /** Index of its first word. */
  readonly from: number
}

const types = new Map(INITIATIVE_TYPES.flatMap((type) => (ENGLISH_HEADS[type] ?? []).map((words) => [words, type] as const)))
const LONGEST = 3

/** A head, or the plural of one: pilot schemes. */
function knownAs(phrase: string): Omit<EnglishHead, 'from'> | null {
  const singular = phrase.endsWith('ies') ? `${phrase.slice(0, -3)}y` : phrase.replace(/s$/, '')
  const words = types.has(phrase) ? phrase : singular
  const type = types.get(words)
  return type ? { words, type } : null
}

/** The longest head that ends with the word at `index`. */
export function headAt(words: readonly Word[], index: number): EnglishHead | null {
  let found: EnglishHead | null = null
  let phrase = ''
  for (let from = index; from > index - LONGEST && from >= 0; from--) {
    const word = words[from]
    if (!word || (from < index && !follows(words[from + 1]))) break
    phrase = phrase === '' ? word.lower : `${word.lower} ${phrase}`
    const known = knownAs(phrase)
    if (known) found = { ...known, from }
  }
  return found
}

/** What the other words of a name say of its type. */
const CUES: readonly (readonly [RegExp, readonly InitiativeType[], InitiativeType])[] = [
  [/\b(?:volunteers?|volunteering|wardens?)\b/i, ['campaign', 'mechanism', 'enterprise-alliance'], 'volunteering'],
  [/\b(?:awareness|publicity|information)\b/i, ['campaign'], 'publicity'],
  [/\b(?:training|apprentices?|apprenticeships?|skills|fellowship)\b/i, ['campaign', 'mechanism'], 'training-system'],
  [/\b(?:inspection|accountability|audit|monitoring|complaints)\b/i, ['mechanism'], 'accountability-mechanism'],
  [/\b(?:pilot|demonstration)\b/i, ['campaign'], 'demonstration'],
  [/\b(?:grants?|loans?)\b/i, ['campaign'], 'fund'],
]

export function typeByWords(name: string, type: InitiativeType): InitiativeType {
  const cue = CUES.find(([pattern, from]) => from.includes(type) && pattern.test(name))
  return cue ? cue[2] : type
}
