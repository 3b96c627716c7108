import type { CodeId } from '#core/model/ids'
import type { Group } from './document-model'
import type { CodeLook, ReadableMarks } from './reader-port'

/** Which code slot each pixel row of the rail shows; 0 for none. `left` holds initiatives and other long codes, `right` short ones. */
export interface RailSides {
  readonly left: Uint8Array
  readonly right: Uint8Array
}

export interface RailRows extends RailSides {
  readonly suggested: RailSides
}

/** Merges marks into `rows` pixel rows. `yOf` gives the top of a group and the height of its text, already scaled to rows. O(marks). */
export function railRows(
  marks: ReadableMarks,
  groups: readonly Group[],
  looks: ReadonlyMap<CodeId, CodeLook>,
  rows: number,
  yOf: (group: number) => { readonly top: number; readonly height: number },
): RailRows {
  const sides = (): RailSides => ({ left: new Uint8Array(rows), right: new Uint8Array(rows) })
  const [coded, suggested] = [sides(), sides()]
  const walk = groupWalk(groups, yOf)
  marks.forEachStart((start, code, isSuggested) => {
    const look = looks.get(code)
    if (!look) return
    const row = Math.min(rows - 1, Math.max(0, Math.round(walk(start))))
    const { left, right } = isSuggested ? suggested : coded
    const side = look.short ? right : left
    if (side[row] === 0) side[row] = look.slot
  })
  return { ...coded, suggested }
}

/** Heights of offsets that grow, twice at the most: each group is looked at once each time. */
function groupWalk(groups: readonly Group[], yOf: (group: number) => { readonly top: number; readonly height: number }) {
  let index = 0
  let place = yOf(0)
  return (offset: number): number => {
    const before = index
    if (offset < (groups[index]?.start ?? 0)) index = 0
    while ((groups[index + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) index++
    if (index !== before) place = yOf(index)
    const group = groups[index] ?? { start: 0, end: 0 }
    return place.top + (place.height * (offset - group.start)) / Math.max(1, group.end - group.start)
  }
}
