import { COMPARATORS } from '#core/analysis/figure-query-words'
import { readAmount } from '#core/analysis/read-amount'
import { toHalfWidth } from '#core/attributes/decimal-number'
import type { AnnotationTest, ArticleTest, Condition, SearchQuery, TextTerm } from '#core/search/search-query'
import type { SearchVocabulary } from '#core/search/search-vocabulary'
import { ANNOTATION_FIELD_WORDS, ARTICLE_FIELD_WORDS, allWords, DATE_WORDS, STATUS_WORDS, VALUE_WORDS } from '#core/search/search-words'
import { type Piece, queryProblem, splitQuery } from '#core/search/split-query'
import { fail, ok, type Result } from '#core/util/result'

export interface ParseOptions {
  /** What follows the filters is one regular expression. */
  readonly regex: boolean
  /** A word that reads as a quantity also finds what comes to the same. */
  readonly quantities: boolean
}

type Test = { readonly of: 'article'; readonly test: ArticleTest } | { readonly of: 'annotation'; readonly test: AnnotationTest }

/** Reads the value of a filter; `null` when it has no such value. */
type ReadValue = (value: string, vocabulary: SearchVocabulary) => Test | null

const article = (test: ArticleTest): Test => ({ of: 'article', test })
const annotation = (test: AnnotationTest): Test => ({ of: 'annotation', test })

const annotationReaders: Readonly<Record<keyof typeof ANNOTATION_FIELD_WORDS, ReadValue>> = {
  code: (value, { codes }) => {
    const found = codes.get(value.toLowerCase())
    return found ? annotation({ on: 'code', codes: found }) : null
  },
  coder: (value) => annotation({ on: 'coder', words: value.toLowerCase() }),
  certainty: (value, { certainties }) => {
    const certainty = certainties.get(value.toLowerCase())
    return certainty === undefined ? null : annotation({ on: 'certainty', certainty })
  },
  memo: (value) => annotation({ on: 'memo', words: value.toLowerCase() }),
}

const FIELDS: ReadonlyMap<string, ReadValue> = new Map<string, ReadValue>([
  ...Object.entries(ARTICLE_FIELD_WORDS).flatMap(([field, spoken]) =>
    allWords(spoken).map((word): [string, ReadValue] => [
      word,
      (value) => article({ on: 'field', field: field as keyof typeof ARTICLE_FIELD_WORDS, words: value.toLowerCase() }),
    ]),
  ),
  ...Object.entries(ANNOTATION_FIELD_WORDS).flatMap(([field, spoken]) =>
    allWords(spoken).map((word): [string, ReadValue] => [word, annotationReaders[field as keyof typeof ANNOTATION_FIELD_WORDS]]),
  ),
  ...allWords(DATE_WORDS).map((word): [string, ReadValue] => [word, readDate]),
  ...allWords(VALUE_WORDS).map((word): [string, ReadValue] => [word, readValue]),
  ...allWords(STATUS_WORDS).map((word): [string, ReadValue] => [
    word,
    (value, { statuses }) => {
      const status = statuses.get(value.toLowerCase())
      return status === undefined ? null : article({ on: 'status', status })
    },
  ]),
])

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** `2017`, `2017-04..2018`, `2017..`, `>=2017-04`. */
function readDate(value: string): Test | null {
  const comparison = splitComparison(value)
  if (comparison) {
    const { comparator, operand } = comparison
    if (!DATE.test(operand) || comparator === '<' || comparator === '>') return null
    return article({ on: 'date', from: comparator === '<=' ? null : operand, to: comparator === '>=' ? null : operand })
  }
  const [from = '', to = from] = value.split('..')
  if ([from, to].some((end) => end !== '' && !DATE.test(end)) || from + to === '') return null
  return article({ on: 'date', from: from || null, to: to || null })
}

/** `>1亿元`, `<= 5%`, `33.33万`. */
function readValue(value: string): Test | null {
  const { comparator, operand } = splitComparison(value) ?? { comparator: '=' as const, operand: value }
  const read = readAmount(operand)
  return read && annotation({ on: 'value', comparator, ...read })
}

function splitComparison(value: string) {
  const sign = COMPARATORS.find(([written]) => value.startsWith(written))
  return sign ? { comparator: sign[1], operand: value.slice(sign[0].length).trim() } : null
}

/** Attributes of the codebook are fields too, by id or label. */
function attributeReader(name: string, { attributes }: SearchVocabulary): ReadValue | null {
  const known = attributes.get(name)
  return known
    ? (value) => {
        const choice = known.choices.get(value.toLowerCase())
        const choices = choice === undefined ? [] : [choice]
        return annotation({ on: 'attribute', attributes: known.ids, wanted: value.toLowerCase(), choices })
      }
    : null
}

const readerOf = (field: string, vocabulary: SearchVocabulary): ReadValue | null =>
  FIELDS.get(field.toLowerCase()) ?? attributeReader(field.toLowerCase(), vocabulary)

/** A word of Latin letters before a colon is meant as a filter; 来源：… is text. */
const looksLikeField = (field: string): boolean => /^[a-z][a-z-]*$/i.test(field)

/**
 * Reads `企业 outlet:浙江在线 code:figure value:>1亿 -status:excluded "in one piece"`, in either language. Fails with what is wrong and where:
 * `search-open-quote`, `search-unknown-filter`, `search-empty-filter`, `search-bad-value`, `search-bad-pattern`.
 */
export function parseQuery(text: string, vocabulary: SearchVocabulary, options: ParseOptions): Result<SearchQuery> {
  const split = options.regex ? splitLeading(text, vocabulary) : splitQuery(text)
  if (!split.ok) return split
  const filters = { articles: [] as Condition<ArticleTest>[], annotations: [] as Condition<AnnotationTest>[] }
  const words: Piece[] = []
  for (const piece of split.value) {
    const read = readFilter(text, piece, vocabulary)
    if (!read.ok) return read
    const { negated } = piece
    if (read.value === null) words.push(piece)
    else if (read.value.of === 'article') filters.articles.push({ negated, test: read.value.test })
    else filters.annotations.push({ negated, test: read.value.test })
  }
  if (!options.regex) return ok({ texts: textTerms(words, options), pattern: null, ...filters })
  const pattern = readPattern(text, split.value.at(-1))
  return pattern.ok ? ok({ texts: [], pattern: pattern.value, ...filters }) : pattern
}

/** `null` for what is text. */
function readFilter(text: string, piece: Piece, vocabulary: SearchVocabulary): Result<Test | null> {
  if (piece.field === null) return ok(null)
  const reader = readerOf(piece.field, vocabulary)
  if (!reader) return looksLikeField(piece.field) ? fail(fieldProblem('search-unknown-filter', text, piece)) : ok(null)
  if (piece.value.trim() === '') return fail(fieldProblem('search-empty-filter', text, piece))
  const read = reader(piece.value.trim(), vocabulary)
  return read ? ok(read) : fail(fieldProblem('search-bad-value', text, piece))
}

/** What follows the last filter. */
function readPattern(text: string, last: Piece | undefined): Result<string | null> {
  const pattern = text.slice(last ? endOf(text, last) : 0).trim()
  const refusal = pattern === '' ? null : patternRefusal(pattern)
  if (refusal !== null) return fail(queryProblem('search-bad-pattern', text, text.trimEnd().length - pattern.length, { reason: refusal }))
  return ok(pattern === '' ? null : pattern)
}

const fieldProblem = (code: string, text: string, { at, field, value }: Piece) =>
  queryProblem(code, text, at, { filter: field ?? '', value })

/** The filters before a regular expression; it begins with the first word that is none. */
function splitLeading(text: string, vocabulary: SearchVocabulary): Result<readonly Piece[]> {
  const filters: Piece[] = []
  for (const [word] of text.matchAll(/\S+?[:：](?:"[^"]*"|“[^”]*”|\S*)(?=\s|$)|\S+/gu)) {
    const split = splitQuery(word)
    const piece = split.ok ? split.value[0] : undefined
    if (!piece || piece.field === null || !readerOf(piece.field, vocabulary)) break
    const from = filters.at(-1)
    filters.push({ ...piece, at: text.indexOf(word, from ? endOf(text, from) : 0) })
  }
  return ok(filters)
}

/** Where a piece ends in the query. */
function endOf(text: string, { at, value, quoted }: Piece): number {
  return text.indexOf(value, at) + value.length + (quoted ? 1 : 0)
}

/** Why `pattern` is no regular expression, in the engine's words; `null` when it is one. */
function patternRefusal(pattern: string): string | null {
  try {
    new RegExp(pattern, 'u')
    return null
  } catch (error) {
    const [, reason = String(error)] = /: ([^:]*)$/.exec(String(error)) ?? []
    return reason
  }
}

/** Most words that a quantity is spread over: `12.5 million yuan`. */
const LONGEST_QUANTITY = 3

function textTerms(pieces: readonly Piece[], { quantities }: ParseOptions): readonly TextTerm[] {
  const terms: TextTerm[] = []
  for (let at = 0; at < pieces.length; ) {
    const spread = quantities ? quantityAt(pieces, at) : null
    const piece = pieces[at]
    if (spread) terms.push(spread.term)
    else if (piece && piece.words !== '') terms.push({ words: piece.words, negated: piece.negated, quantity: null })
    at += spread?.used ?? 1
  }
  return terms
}

function quantityAt(pieces: readonly Piece[], at: number): { readonly term: TextTerm; readonly used: number } | null {
  for (let used = Math.min(LONGEST_QUANTITY, pieces.length - at); used > 0; used--) {
    const operand = pieces.slice(at, at + used)
    const words = operand.map((piece) => piece.words).join(' ')
    const isPlain = operand.every(({ negated, quoted, field }) => !negated && !quoted && field === null)
    const quantity = isPlain && saysAmount(words) ? readAmount(words) : null
    if (quantity) return { term: { words, negated: false, quantity }, used }
  }
  return null
}

/** One Chinese numeral alone is more often a character of a word. */
const saysAmount = (words: string): boolean => words.length > 1 || /\d/.test(toHalfWidth(words))
