import { CERTAINTY_WORDS } from '#core/analysis/figure-query-words'
import type { ArticleStatus } from '#core/model/article'
import type { Codebook } from '#core/model/codebook'
import type { AttributeId, CodeId } from '#core/model/ids'
import type { LocalText } from '#core/model/language'
import { allWords, STATUS_VALUE_WORDS } from '#core/search/search-words'

export interface NamedAttribute {
  readonly ids: readonly AttributeId[]
  /** Ids of choices by the words that name them, in lower case. */
  readonly choices: ReadonlyMap<string, string>
}

/** The project's own words, in lower case. */
export interface SearchVocabulary {
  /** With the codes below a code. */
  readonly codes: ReadonlyMap<string, readonly CodeId[]>
  readonly attributes: ReadonlyMap<string, NamedAttribute>
  readonly statuses: ReadonlyMap<string, ArticleStatus>
  readonly certainties: ReadonlyMap<string, string>
}

const namesOf = (id: string, label: LocalText): readonly string[] => [id, label.en, label['zh-CN']].map((name) => name.toLowerCase())

const fromWords = (words: typeof CERTAINTY_WORDS) =>
  new Map(Object.entries(words).flatMap(([id, spoken]) => allWords(spoken).map((word) => [word, id] as const)))

function withDescendants({ codes }: Codebook, id: CodeId): readonly CodeId[] {
  const family = new Set([id])
  for (let before = 0; before < family.size; ) {
    before = family.size
    for (const code of codes) if (code.parent !== null && family.has(code.parent)) family.add(code.id)
  }
  return [...family]
}

export function searchVocabulary(codebook: Codebook): SearchVocabulary {
  const attributes = new Map<string, NamedAttribute>()
  for (const { id, label, choices } of codebook.codes.flatMap((code) => code.attributes)) {
    const words = choices.flatMap((choice) => namesOf(choice.id, choice.label).map((name) => [name, choice.id] as const))
    for (const name of namesOf(id, label)) {
      const known = attributes.get(name)
      attributes.set(name, { ids: [...new Set([...(known?.ids ?? []), id])], choices: new Map([...(known?.choices ?? []), ...words]) })
    }
  }
  return {
    codes: new Map(
      codebook.codes.flatMap((code) => namesOf(code.id, code.label).map((name) => [name, withDescendants(codebook, code.id)] as const)),
    ),
    attributes,
    statuses: fromWords(STATUS_VALUE_WORDS) as ReadonlyMap<string, ArticleStatus>,
    certainties: fromWords(CERTAINTY_WORDS),
  }
}
