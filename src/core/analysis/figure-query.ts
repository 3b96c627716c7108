import type { Amount } from '#core/analysis/figure-amount'
import {
  CERTAINTY_WORDS,
  CHOICE_FIELD_WORDS,
  type ChoiceField,
  COMPARATORS,
  type Comparator,
  type FigureFlag,
  FLAG_WORDS,
  type Spoken,
  TEXT_FIELD_WORDS,
  type TextField,
} from '#core/analysis/figure-query-words'
import { readAmount } from '#core/analysis/read-amount'
import { type Codebook, FIGURE, findCode } from '#core/model/codebook'
import { FIGURE_ATTRIBUTES } from '#core/model/figure-attributes'

export type FigureTest =
  | { readonly on: 'flag'; readonly flag: FigureFlag }
  | { readonly on: 'choice'; readonly field: ChoiceField; readonly value: string }
  /** `field` is `null` for words that may stand in quote, entity, property or initiative. `words` in lower case. */
  | { readonly on: 'text'; readonly field: TextField | null; readonly words: string }
  | { readonly on: 'amount'; readonly comparator: Comparator; readonly amount: Amount; readonly hasUnit: boolean }

/** One condition of a filter. `source` is what was typed for it, `negated` whether a minus stands before it. */
export interface FigureTerm {
  readonly source: string
  readonly negated: boolean
  readonly test: FigureTest
}

/** Choices of a codebook by the words that name them, in lower case: id, and label in both languages. */
export type FigureVocabulary = Readonly<Record<ChoiceField, ReadonlyMap<string, string>>>

export function figureVocabulary(codebook: Codebook): FigureVocabulary {
  const attributes = findCode(codebook, FIGURE)?.attributes ?? []
  const choicesOf = (id: string): ReadonlyMap<string, string> => {
    const choices = attributes.find((attribute) => attribute.id === id)?.choices ?? []
    return new Map(
      choices.flatMap((choice) => [choice.id, choice.label.en, choice.label['zh-CN']].map((word) => [word.toLowerCase(), choice.id])),
    )
  }
  return {
    kind: choicesOf(FIGURE_ATTRIBUTES.kind),
    approx: choicesOf(FIGURE_ATTRIBUTES.approx),
    change: choicesOf(FIGURE_ATTRIBUTES.change),
    certainty: new Map(Object.entries(CERTAINTY_WORDS).flatMap(([id, words]) => allOf(words).map((word) => [word, id]))),
  }
}

const allOf = (words: Spoken): readonly string[] => [...words.en, ...words['zh-CN']]

const namesOf = <Name extends string>(words: Readonly<Record<Name, Spoken>>): ReadonlyMap<string, Name> =>
  new Map((Object.keys(words) as Name[]).flatMap((name) => allOf(words[name]).map((word) => [word, name])))

const FLAGS = namesOf(FLAG_WORDS)
const TEXT_FIELDS = namesOf(TEXT_FIELD_WORDS)
const CHOICE_FIELDS = namesOf(CHOICE_FIELD_WORDS)

/**
 * Reads a filter as people type it: `money > 1亿元 unlinked kind:percent entity:企业 -certainty:sure "exact words"`, in either language. What is
 * no keyword is looked for as words. Never fails: a filter is read at every key.
 */
export function parseFigureQuery(text: string, vocabulary: FigureVocabulary): readonly FigureTerm[] {
  const pieces = splitPieces(text)
  const terms: FigureTerm[] = []
  for (let at = 0; at < pieces.length; ) {
    const { test, used } = readTest(pieces, at, vocabulary)
    const source = pieces.slice(at, at + used).map((piece) => piece.source)
    terms.push({ source: source.join(' '), negated: pieces[at]?.negated === true, test })
    at += used
  }
  return terms
}

interface Piece {
  /** With its minus and quotation marks. */
  readonly source: string
  readonly text: string
  readonly negated: boolean
  readonly quoted: boolean
}

/** Words between spaces; quotation marks keep several together. A minus before a letter negates, before a digit it is a sign. */
const PIECE = /(-(?=[^\s\d.]))?(?:"([^"]*)"?|“([^”]*)”?|([^\s"“]*[:：](?:"[^"]*"?|“[^”]*”?)|[^\s"“]+))/gu

function splitPieces(text: string): readonly Piece[] {
  return [...spaceComparators(text).matchAll(PIECE)].flatMap(([source, minus, straight, curly, bare]) => {
    const quoted = straight ?? curly
    const words = (quoted ?? bare ?? '').trim()
    return words === '' ? [] : [{ source, text: words, negated: minus !== undefined, quoted: quoted !== undefined }]
  })
}

/** `金额>1亿元` reads like `金额 > 1亿元`; not inside quotation marks. */
const spaceComparators = (text: string): string =>
  text.replace(/"[^"]*"?|“[^”]*”?|[<>≥≤≧≦=＞＜＝]+/g, (found) => (/^["“]/.test(found) ? found : ` ${found} `))

interface Reading {
  readonly test: FigureTest
  /** Pieces. */
  readonly used: number
}

function readTest(pieces: readonly Piece[], at: number, vocabulary: FigureVocabulary): Reading {
  const piece = pieces[at]
  if (!piece) return { test: words(''), used: 1 }
  if (piece.quoted) return { test: words(piece.text), used: 1 }
  return (
    readComparison(pieces, at) ??
    readKind(piece.text, vocabulary) ??
    one(readField(piece.text, vocabulary) ?? readKeyword(piece.text.toLowerCase(), vocabulary) ?? words(piece.text))
  )
}

const one = (test: FigureTest): Reading => ({ test, used: 1 })
const words = (text: string, field: TextField | null = null): FigureTest => ({ on: 'text', field, words: text.toLowerCase() })

/** Most pieces that a quantity is spread over: `> 12.5 million yuan`. */
const LONGEST_QUANTITY = 3

/** A comparator and the longest quantity after it. */
function readComparison(pieces: readonly Piece[], at: number): Reading | null {
  const comparator = COMPARATORS.find(([sign]) => sign === pieces[at]?.text)?.[1]
  if (!comparator) return null
  for (let count = LONGEST_QUANTITY; count > 0; count--) {
    const operand = pieces.slice(at + 1, at + 1 + count)
    const read = operand.length === count && operand.every(isBare) ? readAmount(operand.map((piece) => piece.text).join(' ')) : null
    if (read) return { test: { on: 'amount', comparator, ...read }, used: 1 + count }
  }
  return null
}

/** Neither quoted nor a condition on a field. */
const isBare = ({ text, negated, quoted }: Piece): boolean => !negated && !quoted && !/[:：]/.test(text)

/** `money` in `money > 1亿元`: a condition of its own before the comparison. */
function readKind(word: string, vocabulary: FigureVocabulary): Reading | null {
  const kind = vocabulary.kind.get(word.toLowerCase())
  return kind === undefined ? null : one({ on: 'choice', field: 'kind', value: kind })
}

/** `unit:家`, `种类：百分比`. A choice that does not exist finds nothing, so that a slip is seen. */
function readField(text: string, vocabulary: FigureVocabulary): FigureTest | null {
  const [, name = '', value = ''] = /^([^:：]+)[:：](.*)$/su.exec(text) ?? []
  const wanted = value.replace(/^["“]|["”]$/g, '').trim()
  if (wanted === '') return null
  const choice = CHOICE_FIELDS.get(name.toLowerCase())
  if (choice) return { on: 'choice', field: choice, value: vocabulary[choice].get(wanted.toLowerCase()) ?? wanted }
  const field = TEXT_FIELDS.get(name.toLowerCase())
  return field ? words(wanted, field) : null
}

function readKeyword(word: string, vocabulary: FigureVocabulary): FigureTest | null {
  const flag = FLAGS.get(word)
  if (flag) return { on: 'flag', flag }
  const certainty = vocabulary.certainty.get(word)
  return certainty === undefined ? null : { on: 'choice', field: 'certainty', value: certainty }
}
