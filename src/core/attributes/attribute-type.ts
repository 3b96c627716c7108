import type { AttributeValue, Interval } from '#core/model/annotation'
import type { AttributeDefinition, AttributeKind } from '#core/model/codebook'
import type { Language } from '#core/model/language'
import type { Result } from '#core/util/result'

/** What an attribute of each kind holds. */
export interface ValueOf extends Record<AttributeKind, AttributeValue> {
  readonly text: string
  /** An exact decimal of any length: `-333300.50`; no sign but `-`, no leading zeros, no separators. */
  readonly decimal: string
  readonly interval: Interval
  /** The id of one of the definition's choices. */
  readonly choice: string
  /** Ids of the definition's choices, each once, in their order; not empty. */
  readonly choices: string[]
  /** An exact decimal, then a space and its unit where it has one. */
  readonly quantity: string
  readonly flag: boolean
  /** EDTF level 0 (ISO 8601-2): `2024`, `2024-03`, `2024-03-18`, or two of them with `/` between. */
  readonly date: string
  /** A name as the text or the coder writes it. */
  readonly place: string
  readonly actor: string
  /** The id of an initiative of the project. */
  readonly initiative: string
}

export type Cell = string | boolean | null

/** One kind of attribute. Law: what `format` writes, `parse` reads back. */
export interface AttributeType<V extends AttributeValue> {
  /** Whether this is such a value, in its normal form: `abc` is no decimal, though it is text. */
  readonly holds: (value: AttributeValue) => value is V & AttributeValue
  /** Reads what a coder typed; white space at the ends does not count. Nothing typed is a problem too: whoever asks removes the value instead. */
  readonly parse: (text: string, definition: AttributeDefinition) => Result<V>
  readonly format: (value: V, definition: AttributeDefinition, language: Language) => string
  /** What a new annotation starts with; `null` for no value. */
  readonly default: V | null
  /** Order in a sorted column. */
  readonly compare: (a: V, b: V, definition: AttributeDefinition) => number
  /** The columns of a table: what is added to the attribute's name, and their cells. */
  readonly column: { readonly suffixes: readonly string[]; readonly cells: (value: V) => readonly Cell[] }
}

export const isText = (value: AttributeValue): value is string => typeof value === 'string'
