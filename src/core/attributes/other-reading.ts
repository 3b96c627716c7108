import { addOne } from '#core/attributes/decimal-number'
import type { ParsedFigure } from '#core/attributes/parsed-figure'
import { sameJson } from '#core/edits/same'
import type { Reading } from '#core/figures/figure'
import type { AttributeValue } from '#core/model/annotation'
import { FIGURE_ATTRIBUTES } from '#core/model/figure-attributes'

type Attributes = Readonly<Record<string, AttributeValue>>

/** The attributes in which two readings of the same words may differ; `null` for none. */
export type ReadingPatch = Readonly<Record<'value' | 'bounds' | 'change', AttributeValue | null>>

const { value: VALUE, bounds: BOUNDS, change: CHANGE, kind: KIND } = FIGURE_ATTRIBUTES

const patchOf = (attributes: Attributes): ReadingPatch => ({
  value: attributes[VALUE] ?? null,
  bounds: attributes[BOUNDS] ?? null,
  change: attributes[CHANGE] ?? null,
})

/** Up by 6 times is × 7, up to 6 times × 6: the other of the two, in the same direction. */
function otherMode(change: AttributeValue | null): AttributeValue | null {
  if (typeof change !== 'string') return null
  return change.endsWith('-by') ? change.replace(/by$/, 'to') : change.replace(/to$/, 'by')
}

/** The change under which `value` comes to `factor`. */
function changeFor(factor: string | null, { value, change }: ReadingPatch): AttributeValue | null {
  if (factor === null || typeof value !== 'string' || typeof change !== 'string') return change
  const factorNow = change === 'up-by' ? addOne(value) : value
  return factorNow === factor ? change : otherMode(change)
}

function patchFor({ value, factor }: Reading, parsed: ReadingPatch): ReadingPatch {
  const isNew = value !== null && value !== parsed.value
  const patch = { ...parsed, value: value ?? parsed.value, bounds: isNew ? null : parsed.bounds }
  return { ...patch, change: changeFor(factor, patch) }
}

function distinct(patches: readonly ReadingPatch[]): ReadingPatch[] {
  return patches.filter((patch, i) => patches.findIndex((other) => sameJson(other, patch)) === i)
}

/** What something changed by may be what it changed to (提高6倍), where a coder says how many times. */
function withOtherMode(patch: ReadingPatch, kind: AttributeValue | undefined): ReadingPatch[] {
  const change = kind === 'multiple' ? otherMode(patch.change) : null
  return change === null ? [] : [{ ...patch, change }]
}

/**
 * How the same words can also be read: those readings that come after the present one, then those before it, so that taking the first
 * again and again goes round. What a coder typed has no other reading but its other mode. Empty when there is only one.
 */
export function otherReadings(attributes: Attributes, parsed: ParsedFigure | null): readonly ReadingPatch[] {
  const present = patchOf(attributes)
  const kind = attributes[KIND]
  const read = parsed && patchOf(parsed.attributes)
  const named = read ? parsed.figure.readings.map((reading) => patchFor(reading, read)) : []
  const all = read ? distinct([read, ...named]) : []
  const at = all.findIndex((patch) => sameJson(patch, present))
  return at === -1 ? withOtherMode(present, kind) : [...all.slice(at + 1), ...all.slice(0, at)]
}
