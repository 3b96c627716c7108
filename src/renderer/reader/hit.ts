import type { AnnotationId } from '#core/model/ids'
import { spansOf } from './mark-spans'
import type { ReadableMark, ReadableMarks } from './reader-port'

/** The marks over the character at `offset`, innermost first; of equal ones the later first. */
export function marksAt(marks: ReadableMarks, offset: number): ReadableMark[] {
  const hit = marks.overlapping(offset, offset + 1).filter((mark) => covers(mark, offset))
  return hit.reverse().sort((a, b) => a.end - a.start - (b.end - b.start))
}

const covers = (mark: ReadableMark, offset: number): boolean => spansOf(mark).some(({ start, end }) => start <= offset && offset < end)

/** What a click picks: the innermost mark, or when the current one is among them the next outer, and after the outermost the innermost. */
export function pickNext(hit: readonly ReadableMark[], current: AnnotationId | null): AnnotationId | null {
  const at = hit.findIndex((mark) => mark.id === current)
  return hit[(at + 1) % Math.max(1, hit.length)]?.id ?? null
}
