import { CURRENCIES, SHARES } from '#core/analysis/unit-scales'
import { writtenUnit } from '#core/attributes/convert'
import { UNITS, type Unit } from '#core/attributes/units'

/** What a unit measures, and how many base units it is: numerator / denominator, exactly. Only amounts of one dimension compare. */
export interface UnitScale {
  readonly dimension: string
  readonly numerator: bigint
  readonly denominator: bigint
}

/** Kinds whose number means the same whatever unit is written beside it: the dimension and the share of its base unit. */
const KINDS: ReadonlyMap<string, readonly [dimension: string, denominator: bigint]> = new Map([
  ['percent', ['percent', 1n]],
  ['permille', ['percent', 10n]],
  ['percentage-point', ['percentage-point', 1n]],
  ['basis-point', ['percentage-point', 100n]],
  ['fraction', ['fraction', 1n]],
  ['ratio', ['ratio', 1n]],
  ['multiple', ['multiple', 1n]],
  ['doubling', ['doubling', 1n]],
  ['age', ['age', 1n]],
  ['score', ['score', 1n]],
  ['ordinal', ['ordinal', 1n]],
  ['date', ['date', 1n]],
])

/** Scale words written into a unit: 亿元, 万亩. The longer word first. */
const SCALES: readonly (readonly [string, bigint])[] = [
  ['万亿', 10n ** 12n],
  ['亿', 10n ** 8n],
  ['千万', 10n ** 7n],
  ['百万', 10n ** 6n],
  ['万', 10n ** 4n],
  ['千', 10n ** 3n],
  ['百', 10n ** 2n],
]

const byName: ReadonlyMap<string, UnitScale> = new Map([
  ...UNITS.flatMap((unit) => unit.names.map((name) => [name, scaleOfMeasure(unit)] as const)).toReversed(),
  ...[...CURRENCIES, ...SHARES].flatMap(({ dimension, names, numerator, denominator = 1n }) =>
    names.map((name) => [name, { dimension, numerator, denominator }] as const),
  ),
])

/** Degrees of two scales have no common zero, so they do not compare. */
function scaleOfMeasure({ id, dimension, factor: [numerator, denominator], offset }: Unit): UnitScale {
  return offset ? { dimension: `${dimension} ${id}`, numerator: 1n, denominator: 1n } : { dimension, numerator, denominator }
}

const made = new Map<string, UnitScale>()

/**
 * The scale of a unit as written, for a figure of this kind. A unit that measures nothing known is a dimension of its own: 家 compares
 * with 家 and 万家. The same object every time for the same words.
 */
export function unitScale(kind: string, unit: string): UnitScale {
  const key = `${kind} ${unit}`
  const known = made.get(key)
  if (known) return known
  const scale = scaleOfKind(kind) ?? scaleOfWritten(kind, unit) ?? scaleOfUnit(unit.trim().toLowerCase())
  made.set(key, scale)
  return scale
}

/** Whether it measures something that other units measure too. */
export const isKnownUnit = (unit: string): boolean => !unitScale('', unit).dimension.startsWith(OWN)

/** Begins the dimension of a unit that compares only with itself. */
const OWN = 'unit '

function scaleOfKind(kind: string): UnitScale | null {
  const [dimension, denominator] = KINDS.get(kind) ?? []
  return dimension === undefined || denominator === undefined ? null : { dimension, numerator: 1n, denominator }
}

/** The same word may be a unit of two dimensions (度); then the kind decides. */
function scaleOfWritten(kind: string, written: string): UnitScale | null {
  const found = writtenUnit(kind, written)
  const scale = found && scaleOfMeasure(found.unit)
  return scale && { ...scale, numerator: scale.numerator * found.scale }
}

function scaleOfUnit(unit: string): UnitScale {
  const known = byName.get(unit)
  if (known) return known
  const [word, factor] = SCALES.find(([scale]) => unit.startsWith(scale) && unit.length > scale.length) ?? []
  if (word === undefined || factor === undefined) return { dimension: OWN + unit, numerator: 1n, denominator: 1n }
  const base = scaleOfUnit(unit.slice(word.length))
  return { ...base, numerator: base.numerator * factor }
}
