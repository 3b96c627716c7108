import type { Evidence, MetadataField } from '#core/formats/import/metadata/evidence'

/** The value that the evidence speaks for. */
export interface Finding extends Evidence {
  /** Other values that were told, the likeliest first. */
  readonly rivals: readonly string[]
}

/** How much a date told to the month says for the day it holds. */
const SUPPORT = 0.5
/** What a rival takes away, as a share of its own confidence. */
const DOUBT = 0.3

const same = (a: string, b: string) => a.replace(/\s+/g, '') === b.replace(/\s+/g, '')

/** A shorter date that a longer one agrees with. */
const includes = (field: MetadataField, value: string, other: string) => field === 'date' && value !== other && value.startsWith(other)

interface Scored {
  readonly best: Evidence
  readonly score: number
}

/** Independent places that say the same make each other likelier; each source counts once. */
function score(value: string, told: readonly Evidence[]): Scored | null {
  const sources = new Map<string, number>()
  let best: Evidence | null = null
  for (const each of told) {
    const agrees = same(each.value, value)
    const weight = agrees ? each.confidence : includes(each.field, value, each.value) ? each.confidence * SUPPORT : 0
    if (weight > (sources.get(each.by) ?? 0)) sources.set(each.by, weight)
    if (agrees && each.confidence > (best?.confidence ?? 0)) best = each
  }
  const doubt = [...sources.values()].reduce((left, weight) => left * (1 - weight), 1)
  return best ? { best, score: 1 - doubt } : null
}

/** The likeliest value of one field, with how sure that is and what else was told; `null` without evidence. */
export function rank(field: MetadataField, all: readonly Evidence[]): Finding | null {
  const told = all.filter((each) => each.field === field)
  const values = told.map((each) => each.value).filter((value, i, list) => list.findIndex((other) => same(other, value)) === i)
  const scored = values.flatMap((value) => score(value, told) ?? []).sort((a, b) => b.score - a.score)
  const [first, ...others] = scored
  if (!first) return null
  const rivals = others.filter(({ best }) => !includes(field, first.best.value, best.value))
  const confidence = Math.max(0, first.score - DOUBT * (rivals[0]?.score ?? 0))
  return { ...first.best, confidence: Math.round(confidence * 100) / 100, rivals: rivals.map(({ best }) => best.value).slice(0, 3) }
}
