import { AnnotationId, CodeId } from '#core/model/ids'
import type { Span } from '#core/model/span'
import type { CodeLook, ReadableMark, ReadableMarks } from '../reader-port'

export const FIGURE = CodeId.parse('figure')
export const INITIATIVE = CodeId.parse('initiative')

export const looks: ReadonlyMap<CodeId, CodeLook> = new Map([
  [FIGURE, { code: FIGURE, slot: 2, label: 'Figure', short: true }],
  [INITIATIVE, { code: INITIATIVE, slot: 1, label: 'Initiative', short: false }],
])

export function mark(id: string, code: CodeId, start: number, end: number, spans: readonly Span[] | null = null): ReadableMark {
  return { id: AnnotationId.parse(id), code, start, end, spans }
}

/** Marks in reading order, searched one by one. */
export function marksOf(list: readonly ReadableMark[]): ReadableMarks {
  const sorted = [...list].sort((a, b) => a.start - b.start || b.end - a.end)
  return {
    size: sorted.length,
    byId: (id) => sorted.find((each) => each.id === id) ?? null,
    indexOf: (id) => sorted.findIndex((each) => each.id === id),
    at: (index) => sorted[index] ?? null,
    overlapping: (start, end) => sorted.filter((each) => each.start < end && start < each.end),
    forEachStart: (visit) => {
      for (const each of sorted) visit(each.start, each.code, each.suggested)
    },
  }
}
