import type { AnnotationId, CodeId } from '#core/model/ids'
import type { Span } from '#core/model/span'
import { piecesUnder } from './document-model'
import type { MountedGroup } from './group-element'
import { HOVER_PRIORITY, hoverName, markName, markPriority, OWN_HIGHLIGHTS, type OwnHighlight, SLOTS } from './highlight-names'
import { assignLanes, NO_LANE, type Stretch } from './lanes'
import { spansOf } from './mark-spans'
import type { CodeLook, ReadableMark, ReadableMarks } from './reader-port'
import type { TextView } from './text-view'

interface Painted {
  readonly name: string
  readonly range: StaticRange
}

interface PaintedGroup {
  readonly ranges: Map<string, Painted>
  readonly lanes: Map<AnnotationId, number>
}

interface DrawnStretch extends Stretch {
  readonly mark: ReadableMark
  readonly look: CodeLook
}

/** Keeps the document's highlights equal to the marks of the mounted groups. Work: the groups that changed, never the document. */
export class Painter {
  readonly #view: TextView
  readonly #groups = new Map<number, PaintedGroup>()
  readonly #highlights = new Map<string, Highlight>()
  #looks: ReadonlyMap<CodeId, CodeLook> = new Map()

  constructor(view: TextView) {
    this.#view = view
  }

  destroy(): void {
    for (const name of this.#highlights.keys()) CSS.highlights.delete(name)
    this.#highlights.clear()
    this.#groups.clear()
  }

  setLooks(looks: ReadonlyMap<CodeId, CodeLook>): void {
    this.#looks = looks
  }

  forget(groups: readonly MountedGroup[]): void {
    for (const { index } of groups) {
      const painted = this.#groups.get(index)
      if (!painted) continue
      for (const { name, range } of painted.ranges.values()) this.#highlight(name, 0).delete(range)
      this.#groups.delete(index)
    }
  }

  /** Paints `groups` as `marks` say, touching only ranges that differ. */
  paint(groups: readonly MountedGroup[], marks: ReadableMarks): void {
    for (const group of groups) this.#paintGroup(group, marks)
  }

  /** The lane `id` is drawn in, where it is mounted. */
  laneOf(id: AnnotationId): number | null {
    for (const { lanes } of this.#groups.values()) {
      const lane = lanes.get(id)
      if (lane !== undefined) return lane
    }
    return null
  }

  /** Replaces everything drawn under `name`. */
  show(name: OwnHighlight, spans: readonly Span[]): void {
    this.#replace(name, OWN_HIGHLIGHTS[name], spans)
  }

  hover(slot: number | null, spans: readonly Span[]): void {
    for (const each of SLOTS) this.#replace(hoverName(each), HOVER_PRIORITY, each === slot ? spans : [])
  }

  #replace(name: string, priority: number, spans: readonly Span[]): void {
    const ranges = spans.flatMap((span) => this.#view.rangesOf(span))
    if (ranges.length === 0 && !this.#highlights.get(name)?.size) return
    const highlight = this.#highlight(name, priority)
    highlight.clear()
    for (const range of ranges) highlight.add(range)
  }

  #paintGroup(mounted: MountedGroup, marks: ReadableMarks): void {
    const before = this.#groups.get(mounted.index)
    const next: PaintedGroup = { ranges: new Map(), lanes: new Map() }
    for (const [piece, stretches] of this.#stretches(mounted, marks)) this.#drawPiece(mounted, piece, stretches, before, next)
    for (const [key, { name, range }] of before?.ranges ?? []) {
      if (!next.ranges.has(key)) this.#highlight(name, 0).delete(range)
    }
    this.#groups.set(mounted.index, next)
  }

  #drawPiece(
    mounted: MountedGroup,
    piece: number,
    stretches: readonly DrawnStretch[],
    before: PaintedGroup | undefined,
    next: PaintedGroup,
  ) {
    const node = mounted.texts[piece - mounted.group.firstPiece]
    const start = this.#view.model.pieces[piece]?.start ?? 0
    if (!node) return
    const lanes = assignLanes(stretches)
    stretches.forEach((stretch, i) => {
      const lane = lanes[i] ?? NO_LANE
      const drawing = { slot: stretch.look.slot, short: stretch.short, lane, suggested: stretch.mark.suggested === true }
      const name = markName(drawing)
      const key = `${stretch.mark.id} ${stretch.start} ${stretch.end} ${name}`
      next.lanes.set(stretch.mark.id, Math.max(lane, next.lanes.get(stretch.mark.id) ?? 0))
      const known = before?.ranges.get(key)
      if (known) {
        next.ranges.set(key, known)
        return
      }
      const range = new StaticRange({
        startContainer: node,
        startOffset: stretch.start - start,
        endContainer: node,
        endOffset: stretch.end - start,
      })
      this.#highlight(name, markPriority(drawing)).add(range)
      next.ranges.set(key, { name, range })
    })
  }

  /** What each piece of the group shows of the marks that touch it. */
  #stretches({ group }: MountedGroup, marks: ReadableMarks): Map<number, DrawnStretch[]> {
    const found = new Map<number, DrawnStretch[]>()
    for (const mark of marks.overlapping(group.start, group.end)) {
      const look = this.#looks.get(mark.code)
      if (!look) continue
      for (const span of spansOf(mark)) {
        for (const { piece, start, end } of piecesUnder(this.#view.model, group, span)) {
          const drawn = { start, end, code: mark.code, short: look.short, mark, look }
          const known = found.get(piece)
          if (known) known.push(drawn)
          else found.set(piece, [drawn])
        }
      }
    }
    return found
  }

  #highlight(name: string, priority: number): Highlight {
    const known = this.#highlights.get(name)
    if (known) return known
    const highlight = new Highlight()
    highlight.priority = priority
    this.#highlights.set(name, highlight)
    CSS.highlights.set(name, highlight)
    return highlight
  }
}
