import { HEADS } from '#core/initiatives/lexicon/heads'
import { TYPE_CUES } from '#core/initiatives/lexicon/type-cues'
import { LexiconIndex } from '#core/initiatives/phrase/lexicon-index'
import { INITIATIVE_TYPES, type InitiativeType } from '#core/model/initiative-attributes'

export interface Head {
  readonly word: string
  readonly type: InitiativeType
  readonly strong: boolean
}

type Entry = readonly [word: string, value: Omit<Head, 'word'>]

const entries: Entry[] = INITIATIVE_TYPES.flatMap((type) => [
  ...HEADS[type].plain.map((word): Entry => [word, { type, strong: false }]),
  ...HEADS[type].strong.map((word): Entry => [word, { type, strong: true }]),
])
const index = new LexiconIndex(entries)

/** The longest head that ends at `at` within `start`…`at`. */
export function headEndingAt(text: string, at: number, start: number): Head | null {
  const found = index.endingAt(text, at, start)
  return found && { word: found.word, ...found.value }
}

/** The type of a name that ends in a head of type `type`, by the other words in it. */
export function typeByCues(name: string, type: InitiativeType): InitiativeType {
  const cue = TYPE_CUES.find(({ words, from }) => from.includes(type) && words.some((word) => name.includes(word)))
  return cue ? cue.to : type
}
