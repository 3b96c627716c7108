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
/** Nothing else can end a head: most words are told by this at once. */
const lastWords = new Set([...types.keys()].map((words) => words.split(' ').at(-1)))

const singularOf = (word: string): string => (word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, ''))

/** A head, or the plural of one: pilot schemes. */
function knownAs(phrase: string): Omit<EnglishHead, 'from'> | null {
  const words = types.has(phrase) ? phrase : singularOf(phrase)
  const type = types.get(words)
  return type ? { words, type } : null
}

/** The longest head that ends with the word at `index`. */
export function headAt(words: readonly Word[], index: number): EnglishHead | null {
  const last = words[index]?.lower ?? ''
  if (!lastWords.has(last) && !lastWords.has(singularOf(last))) return null
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
