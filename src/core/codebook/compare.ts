import { plainRules } from '#core/codebook/rule-text'
import { sameJson } from '#core/edits/same'
import type { AttributeDefinition, Code, Codebook, LinkType } from '#core/model/codebook'
import { type Language, localText } from '#core/model/language'
import type { Condition } from '#core/model/value-rule'

/** A part of a codebook that can be compared. */
export type ComparedField =
  | 'label'
  | 'parent'
  | 'slot'
  | 'hotkey'
  | 'definition'
  | 'include'
  | 'exclude'
  | 'examples'
  | 'passages'
  | 'retired'
  | 'merged'
  | 'kind'
  | 'choices'
  | 'help'
  | 'required'
  | 'rules'
  | 'from'
  | 'to'
  | 'order'

/** One difference between two codebooks. `before` and `after` are in words; empty where there is nothing. */
export interface Difference {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly item: 'code' | 'attribute' | 'link-type'
  readonly id: string
  /** Its name, in the newer codebook if it is there. */
  readonly name: string
  /** Name of the code that an attribute belongs to; empty otherwise. */
  readonly of: string
  /** What of it changed; `null` for what was added or removed whole. */
  readonly field: ComparedField | null
  readonly before: string
  readonly after: string
}

type Fields<T> = readonly (readonly [field: ComparedField, words: (value: T, codebook: Codebook) => string])[]

const bothLabels = ({ label }: Pick<Code, 'label'>): string => [label['zh-CN'], label.en].filter(Boolean).join(' / ')
const retired = ({ retired: is }: { readonly retired?: true | undefined }): string => (is ? '✓' : '')
const codeNames = (ids: readonly string[], { codes }: Codebook): string =>
  ids
    .map((id) => codes.find((code) => code.id === id))
    .map((code, i) => (code ? bothLabels(code) || code.id : (ids[i] ?? '')))
    .join(', ')

const codeFields: Fields<Code> = [
  ['label', bothLabels],
  ['parent', ({ parent }, codebook) => (parent === null ? '' : codeNames([parent], codebook))],
  ['slot', ({ slot }) => String(slot)],
  ['hotkey', ({ hotkey }) => hotkey.toUpperCase()],
  ['definition', ({ definition }) => definition],
  ['include', ({ include }) => include],
  ['exclude', ({ exclude }) => exclude],
  ['examples', ({ examples }) => examples.join('\n')],
  ['passages', ({ passages = [] }) => passages.map(({ applies, quote }) => `${applies ? '✓' : '✗'} ${quote}`).join('\n')],
  ['retired', retired],
  ['merged', ({ mergedInto }, codebook) => (mergedInto === undefined ? '' : codeNames([mergedInto], codebook))],
]

const inWords = ({ attribute, is }: Condition): string => (is.length === 0 ? attribute : `${attribute} = ${is.join(' | ')}`)

const attributeFields: Fields<AttributeDefinition> = [
  ['label', bothLabels],
  ['kind', ({ kind }) => kind],
  ['choices', ({ choices }) => choices.map((choice) => bothLabels(choice) || choice.id).join(', ')],
  ['help', ({ help = '' }) => help],
  ['required', ({ requiredIf }) => (requiredIf === undefined ? '' : requiredIf.map(inWords).join(' & ') || '✓')],
  ['rules', ({ rules = [] }) => plainRules(rules)],
  ['retired', retired],
]

const linkTypeFields: Fields<LinkType> = [
  ['label', bothLabels],
  ['from', ({ from }, codebook) => codeNames(from, codebook)],
  ['to', ({ to }, codebook) => codeNames(to, codebook)],
  ['retired', retired],
]

interface Sides<T> {
  readonly before: readonly T[]
  readonly after: readonly T[]
}

/** Compares two versions of a codebook, in the order of the newer one; what was removed comes last of its kind. */
export function compareCodebooks(older: Codebook, newer: Codebook, language: Language): readonly Difference[] {
  const nameOf = ({ label, id }: Pick<Code, 'label'> & { readonly id: string }): string => localText(label, language) || id

  function compare<T extends Pick<Code, 'label'> & { readonly id: string }>(
    item: Difference['item'],
    { before, after }: Sides<T>,
    fields: Fields<T>,
    of: string,
    inside: (before: T, after: T) => readonly Difference[],
  ): readonly Difference[] {
    const old = new Map(before.map((each) => [each.id, each]))
    const kept = new Set(after.map(({ id }) => id))
    const whole = (kind: 'added' | 'removed', each: T): Difference => ({
      ...{ kind, item, id: each.id, name: nameOf(each), of, field: null, before: '', after: '' },
    })
    const changes = after.flatMap((each) => {
      const then = old.get(each.id)
      if (!then) return [whole('added', each)]
      const changed = fields.flatMap(([field, words]): Difference[] => {
        const [was, is] = [words(then, older), words(each, newer)]
        return was === is ? [] : [{ kind: 'changed', item, id: each.id, name: nameOf(each), of, field, before: was, after: is }]
      })
      return [...changed, ...inside(then, each)]
    })
    return [...changes, ...before.filter(({ id }) => !kept.has(id)).map((each) => whole('removed', each))]
  }

  const attributesOf = (before: Code, after: Code) =>
    sameJson(before.attributes, after.attributes)
      ? []
      : compare('attribute', { before: before.attributes, after: after.attributes }, attributeFields, nameOf(after), () => [])

  return [
    ...compare('code', { before: older.codes, after: newer.codes }, codeFields, '', attributesOf),
    ...compare('link-type', { before: older.linkTypes, after: newer.linkTypes }, linkTypeFields, '', () => []),
  ]
}
