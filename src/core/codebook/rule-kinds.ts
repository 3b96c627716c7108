import type { AttributeKind } from '#core/model/codebook'
import type { ValueRule } from '#core/model/value-rule'

/** The kind in which the bounds of a rule are written; absent for kinds that have none. */
export const BOUNDED: Readonly<Partial<Record<AttributeKind, 'decimal' | 'date'>>> = {
  decimal: 'decimal',
  interval: 'decimal',
  quantity: 'decimal',
  date: 'date',
}

const WRITTEN: ReadonlySet<AttributeKind> = new Set(['text', 'place', 'actor'])

/** The rules that values of a kind can be held to. */
export function rulesFor(kind: AttributeKind): readonly ValueRule['kind'][] {
  if (BOUNDED[kind]) return ['at-least', 'at-most']
  return WRITTEN.has(kind) ? ['longest', 'like', 'in-quote'] : []
}

export const canHave = (kind: AttributeKind, rule: ValueRule['kind']): boolean => rulesFor(kind).includes(rule)
