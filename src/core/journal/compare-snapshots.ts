import { sameJson } from '#core/edits/same'
import { FIGURE, INITIATIVE } from '#core/model/codebook'
import type { Snapshot } from '#core/model/snapshot'

export interface SnapshotCounts {
  readonly articles: number
  readonly annotations: number
  readonly figures: number
  readonly initiatives: number
  readonly links: number
}

/** What is there now and was not, was and is not, and is another. */
export interface Difference {
  readonly added: number
  readonly removed: number
  readonly changed: number
}

export interface SnapshotDifference {
  readonly articles: Difference
  readonly annotations: Difference
  readonly links: Difference
}

export function countsOf({ articles, annotations, links }: Snapshot): SnapshotCounts {
  const ofCode = (code: string) => annotations.reduce((sum, annotation) => (annotation.code === code ? sum + 1 : sum), 0)
  return {
    articles: articles.length,
    annotations: annotations.length,
    figures: ofCode(FIGURE),
    initiatives: ofCode(INITIATIVE),
    links: links.length,
  }
}

type Row = { readonly id: string }

function difference<T extends Row>(then: readonly T[], now: readonly T[]): Difference {
  const before = new Map(then.map((row) => [row.id, row]))
  let [added, changed] = [0, 0]
  for (const row of now) {
    const old = before.get(row.id)
    if (!old) added++
    else if (!sameJson(old, row)) changed++
  }
  return { added, removed: then.length + added - now.length, changed }
}

/** What has changed since a snapshot was made. */
export const differenceOf = (then: Snapshot, now: Snapshot): SnapshotDifference => ({
  articles: difference(then.articles, now.articles),
  annotations: difference(then.annotations, now.annotations),
  links: difference(then.links, now.links),
})

/** Whether `now` went on from `then`: then one edit leads back. */
export function goesOn(then: Snapshot, now: Snapshot): boolean {
  const n = then.history.length
  return n === 0 ? now.history.length > 0 && now.history[0]?.seq === 1 : now.history[n - 1]?.id === then.history[n - 1]?.id
}
