import type { AnnotationId } from '#core/model/ids'
import type { Span } from '#core/model/span'
import { type CaretState, caretAt, caretKey } from './caret-mode'
import { GlossDrag } from './gloss-drag'
import { Glosses } from './glosses'
import type { MountedGroup } from './group-element'
import { Handles } from './handles'
import { CURRENT_LANES, REVIEWED_LANES } from './highlight-names'
import { marksAt, pickNext } from './hit'
import { caretKeyOf, isComposing, isMac } from './keys'
import { Lines } from './lines'
import { spansOf, spansTouching } from './mark-spans'
import { Notes } from './notes'
import { Overlay } from './overlay'
import { Painter } from './painter'
import { type TextPoint, textPoint, textUnder } from './point'
import { idle, type PointerInput, type PointerState, pointer } from './pointer'
import { Rail } from './rail'
import type { ReadableMark, ReadableMarks, ReaderEvent, ReaderHandle, ReaderProps } from './reader-port'
import { pointerText, selectionSpan } from './text-units'
import { TextView } from './text-view'

/** The elements the reader works in; React makes them once and never touches what is inside. */
export interface ReaderParts {
  readonly scroller: HTMLElement
  readonly page: HTMLElement
  readonly article: HTMLElement
  readonly glosses: HTMLElement
  readonly rail: HTMLElement
  readonly notes: HTMLElement
}

export type ShownProps = Omit<ReaderProps, 'ref'>

/** A mark within this part of the height is in view well enough; a jump puts it at JUMP_TO. */
const REVEAL_FROM = 0.15
const REVEAL_TO = 0.7
const JUMP_TO = 0.4
const SCROLLED_AFTER = 120
/** What only screen readers notice, or takes long to find out, waits for a pause in the work, ms. */
const PAUSE = 250
const IDLE_WITHIN = 500
/** Annotations are read this far beyond the mounted text, and again when less than a part of it is left. UTF-16 code units. */
const READ_AHEAD = 4096
const READ_AGAIN = 1024
/** The caret keeps this many lines from the edges of the viewport. */
const CARET_MARGIN = 2
/** Scrolling while a selection is dragged past the edge: px a frame for a px of distance. */
const EDGE_SPEED = 0.3

/** Joins text, paint and input of one reader. Everything between the parts is offsets. */
export class ReaderView implements ReaderHandle {
  readonly #parts: ReaderParts
  readonly #text: TextView
  readonly #painter: Painter
  readonly #glosses: Glosses
  readonly #glossDrag: GlossDrag
  readonly #handles: Handles
  readonly #overlay: Overlay
  readonly #rail: Rail
  readonly #notes: Notes
  readonly #lines: Lines
  readonly #stop = new AbortController()
  #props: ShownProps
  #unsubscribe: () => void
  #pointer: PointerState = idle
  #pointerAt = { x: 0, y: 0 }
  #caret: CaretState = caretAt(0)
  /** What the document's selection was last set to or read as; `null`: nothing was selected here yet. */
  #known: { readonly anchor: number; readonly head: number } | null = null
  #dropTarget: AnnotationId | null = null
  /** The stretch whose annotations were asked for last. */
  #read: (Span & { readonly marks: ReadableMarks }) | null = null
  #painted: ReadableMarks | null = null
  /** The document's selection is still to follow the caret. */
  #isSelectionStale = false
  #marginFrame = 0
  #pause = 0
  #idle = 0
  #hovering = 0
  #edgeScroll = 0
  #scrolledTimer = 0

  constructor(parts: ReaderParts, props: ShownProps) {
    this.#parts = parts
    this.#props = props
    this.#text = new TextView(parts.scroller, parts.article, {
      mounted: (added, removed) => {
        this.#painter.forget(removed)
        this.#painter.paint(added, this.#props.article.marks())
        this.#mountedChanged(added)
      },
      moved: () => this.#geometryChanged(),
    })
    this.#painter = new Painter(this.#text)
    this.#lines = new Lines(this.#text)
    this.#glosses = new Glosses(parts.glosses, this.#text, this.#painter)
    this.#overlay = new Overlay(parts.page, parts.article, this.#text)
    this.#rail = new Rail(parts.rail, parts.scroller, this.#text)
    this.#notes = new Notes(parts.notes)
    this.#handles = new Handles(parts.page, () => this.#props.article.text, {
      gapAt: (x, y) => this.#pointAt(x, y)?.gap ?? null,
      preview: (spans) => this.#previewResize(spans),
      dropped: (spans) => this.#resized(spans),
      clicked: (x, y) => this.#clickAt(x, y),
    })
    this.#glossDrag = new GlossDrag(parts.glosses, {
      idOf: (target) => this.#glosses.idOf(target),
      targetAt: (from, x, y) => this.#linkTargetAt(from, x, y),
      over: (target) => {
        this.#dropTarget = target
        this.#paintOwn()
      },
      dropped: (from, to) => this.#emit({ type: 'drop-link', from, to }),
      picked: (id) => this.#emit({ type: 'pick', annotation: id }),
    })
    this.#listen()
    this.#unsubscribe = props.article.subscribe(() => this.#articleChanged())
    this.#open()
  }

  destroy(): void {
    this.#stop.abort()
    this.#unsubscribe()
    cancelAnimationFrame(this.#hovering)
    cancelAnimationFrame(this.#edgeScroll)
    cancelAnimationFrame(this.#marginFrame)
    cancelIdleCallback(this.#idle)
    clearTimeout(this.#scrolledTimer)
    clearTimeout(this.#pause)
    this.#glossDrag.destroy()
    this.#glosses.destroy()
    this.#handles.destroy()
    this.#overlay.destroy()
    this.#notes.destroy()
    this.#rail.destroy()
    this.#painter.destroy()
    this.#text.destroy()
  }

  /** Shows what changed between the last properties and these. */
  update(props: ShownProps): void {
    const before = this.#props
    this.#props = props
    if (before.article !== props.article) {
      this.#unsubscribe()
      this.#unsubscribe = props.article.subscribe(() => this.#articleChanged())
      if (before.article.text === props.article.text) this.#openAgain()
      else this.#open()
      return
    }
    if (before.meta !== props.meta) this.#text.setMeta(props.meta)
    if (before.words !== props.words) this.#handles.name(props.words)
    if (before.looks !== props.looks || before.gloss !== props.gloss || before.words !== props.words) {
      this.#painter.setLooks(props.looks)
      this.#painted = null
      this.#articleChanged()
    } else if (before.current !== props.current || before.candidates !== props.candidates) {
      this.#paintOwn()
      this.#marginChanged()
    }
    if (before.hover !== props.hover) this.#paintHover()
    if (before.hits !== props.hits) this.#paintHits()
    if (before.selection !== props.selection) this.#selectionChanged()
    if (before.mode !== props.mode) this.#modeChanged()
  }

  reveal(span: Span): void {
    const height = this.#text.viewHeight
    const top = this.#text.topOf(span.start)
    const y = top === null ? null : top - this.#parts.scroller.scrollTop
    if (y !== null && y >= height * REVEAL_FROM && y <= height * REVEAL_TO) return
    this.#text.bring(span.start, height * JUMP_TO)
  }

  rectOf(span: Span): DOMRect | null {
    return this.#text.rectsOf(span)[0] ?? null
  }

  focus(): void {
    this.#parts.article.focus({ preventScroll: true })
  }

  position(): number {
    return this.#props.mode === 'caret' ? this.#caret.head : this.#text.visible().start
  }

  #emit(event: ReaderEvent): void {
    this.#props.onEvent(event)
  }

  #open(caret = caretAt(0)): void {
    this.#caret = caret
    this.#known = null
    this.#pointer = idle
    this.#glosses.clear()
    this.#painter.setLooks(this.#props.looks)
    this.#painted = this.#props.article.marks()
    this.#read = null
    this.#handles.name(this.#props.words)
    this.#text.show(this.#props.article, this.#props.meta)
    if (this.#props.mode === 'caret') this.#modeChanged()
  }

  /** The same text in other blocks: it stays where it was on screen, and so does the caret. */
  #openAgain(): void {
    const caret = this.#caret
    const { start } = this.#text.visible()
    const y = (this.#text.topOf(start) ?? 0) - this.#parts.scroller.scrollTop
    this.#open(caret)
    this.#text.bring(start, y)
  }

  #listen(): void {
    const { scroller, article, glosses } = this.#parts
    const { signal } = this.#stop
    const passive = { signal, passive: true }
    scroller.addEventListener('scroll', () => this.#scrolled(), passive)
    article.addEventListener('mousedown', (event) => this.#pressed(event), { signal })
    article.addEventListener('pointermove', (event) => this.#hovered(event), passive)
    article.addEventListener('pointerleave', () => this.#emitHover(null), passive)
    article.addEventListener('keydown', (event) => this.#key(event), { signal })
    glosses.addEventListener('pointerover', (event) => this.#emitHover(this.#glosses.idOf(event.target)), passive)
    glosses.addEventListener('pointerleave', () => this.#emitHover(null), passive)
    glosses.addEventListener('keydown', (event) => this.#listKey(event), { signal })
    window.addEventListener('mousemove', (event) => this.#dragged(event), passive)
    window.addEventListener('mouseup', () => this.#point({ type: 'up' }), passive)
    window.addEventListener('blur', () => this.#point({ type: 'cancel' }), passive)
    document.addEventListener('selectionchange', () => this.#documentSelection(), passive)
  }

  #scrolled(): void {
    this.#text.update()
    this.#rail.scrolled()
    if (this.#scrolledTimer !== 0) return
    this.#scrolledTimer = window.setTimeout(() => {
      this.#scrolledTimer = 0
      const { start, end } = this.#text.visible()
      this.#emit({ type: 'scrolled', start, end })
    }, SCROLLED_AFTER)
  }

  #articleChanged(): void {
    const marks = this.#props.article.marks()
    if (marks !== this.#painted) this.#painter.paint(this.#text.mounted, marks)
    this.#painted = marks
    this.#mountedChanged()
  }

  #mountedChanged(added: readonly MountedGroup[] = []): void {
    this.#paintOwn()
    this.#paintHover()
    this.#paintHits()
    this.#paintSelection(this.#props.selection)
    this.#marginChanged()
    this.#drawCaret()
    if (added.length > 0 && this.#props.selection && this.#parts.article.contains(document.activeElement)) this.#selectInDocument()
  }

  #geometryChanged(): void {
    this.#glosses.forget()
    this.#marginChanged()
    this.#rail.redraw()
    this.#drawCaret()
  }

  /**
   * Brings up to date what stands beside and over the text, once before the next frame however often it is asked for: each change of the
   * document makes the browser paint all highlights again.
   */
  #marginChanged(): void {
    if (this.#marginFrame !== 0) return
    this.#marginFrame = requestAnimationFrame(() => {
      this.#marginFrame = 0
      if (this.#isSelectionStale) this.#selectInDocument()
      this.#syncMargin()
    })
  }

  /** Glosses, handles, link lines and rail. */
  #syncMargin(): void {
    const { article, looks, current, words } = this.#props
    const mark = this.#mark(current)
    const spans = mark ? spansOf(mark) : []
    this.#showHandles(mark?.suggested ? [] : spans)
    this.#overlay.showLinks(this.#linkPairs(mark), spans)
    const complete = this.#glosses.sync(this.#props)
    this.#rail.update({ marks: article.marks(), looks, current, words })
    this.#readAhead(complete)
    clearTimeout(this.#pause)
    this.#pause = window.setTimeout(() => this.#describe(), PAUSE)
  }

  /** What screen readers are told, descriptions of blocks and positions in the list, and what is wrong with an annotation. */
  #describe(): void {
    cancelIdleCallback(this.#idle)
    this.#idle = requestIdleCallback(
      () => {
        const { article, words } = this.#props
        this.#notes.sync(this.#text.mounted, this.#text.model, article.marks(), words)
        this.#glosses.check(this.#props)
        this.#glosses.number(article.marks())
      },
      { timeout: IDLE_WITHIN },
    )
  }

  #showHandles(spans: readonly Span[]): void {
    const first = spans[0]
    const last = spans.at(-1)
    const start = first && this.#text.rectsOf(first)[0]
    const end = last && this.#text.rectsOf(last).at(-1)
    const within = (offset: number) => offset >= this.#text.mountedSpan().start && offset <= this.#text.mountedSpan().end
    this.#handles.show(
      spans,
      start && within(first.start) ? this.#overlay.box(start) : null,
      end && within(last.end) ? this.#overlay.box(end) : null,
    )
  }

  #linkPairs(mark: ReadableMark | null): { id: AnnotationId; from: Span; to: Span }[] {
    if (!mark) return []
    const { article } = this.#props
    const links = [...article.linksFrom(mark.id), ...article.linksTo(mark.id)]
    return links.flatMap((link) => {
      const from = this.#mark(link.from)
      const to = this.#mark(link.to)
      return from && to ? [{ id: link.from, from: firstSpan(from), to: firstSpan(to) }] : []
    })
  }

  /** Has the annotations around the mounted text in memory before it is scrolled to; the article tells when they have come. */
  #readAhead(complete: boolean): void {
    const { start, end } = this.#text.mountedSpan()
    const { article } = this.#props
    const from = Math.max(0, start - READ_AGAIN)
    const to = Math.min(article.text.length, end + READ_AGAIN)
    if (complete && this.#read && this.#read.start <= from && this.#read.end >= to) return
    const read = { start: Math.max(0, start - READ_AHEAD), end: Math.min(article.text.length, end + READ_AHEAD) }
    const same = this.#read?.start === read.start && this.#read.end === read.end && this.#read.marks === article.marks()
    if (!complete && same) return
    this.#read = { ...read, marks: article.marks() }
    void article.load(read.start, read.end)
  }

  #mark(id: AnnotationId | null): ReadableMark | null {
    return id === null ? null : this.#props.article.marks().byId(id)
  }

  #spansOfId(id: AnnotationId | null): readonly Span[] {
    const mark = this.#mark(id)
    return mark ? spansOf(mark) : []
  }

  #paintOwn(): void {
    const { current, candidates, article } = this.#props
    const targets = current === null ? [] : article.linksFrom(current).map((link) => link.to)
    if (this.#dropTarget !== null) targets.push(this.#dropTarget)
    this.#paintCurrent(this.#spansOfId(current))
    this.#painter.show(
      'target',
      targets.flatMap((id) => this.#spansOfId(id)),
    )
    this.#painter.show(
      'candidate',
      candidates.flatMap((id) => this.#spansOfId(id)),
    )
  }

  #paintCurrent(spans: readonly Span[]): void {
    const { current } = this.#props
    const lanes = this.#mark(current)?.suggested ? REVIEWED_LANES : CURRENT_LANES
    const drawn = current === null ? undefined : lanes[this.#painter.laneOf(current) ?? 0]
    this.#painter.show('current', spans)
    for (const name of [...CURRENT_LANES, ...REVIEWED_LANES]) this.#painter.show(name, name === drawn ? spans : [])
  }

  #paintHover(): void {
    const { hover, current, looks } = this.#props
    const mark = hover === current ? null : this.#mark(hover)
    this.#painter.hover(mark ? (looks.get(mark.code)?.slot ?? null) : null, mark ? spansOf(mark) : [])
    this.#glosses.hover(hover)
  }

  #paintHits(): void {
    this.#painter.show('hit', spansTouching(this.#props.hits ?? [], this.#text.mountedSpan()))
  }

  #paintSelection(span: Span | null): void {
    this.#painter.show('pending', span ? [span] : [])
  }

  /** The selection came from outside: follow it, unless it is the one drawn here. */
  #selectionChanged(): void {
    const { selection } = this.#props
    this.#paintSelection(selection)
    const drawn = selectionSpan(this.#props.article.text, this.#caret.anchor, this.#caret.head)
    if (selection && !sameSpan(drawn, selection)) this.#selectSoon(caretAt(selection.end), selection.start)
    else if (!selection && drawn) this.#selectSoon(caretAt(this.#caret.head))
    this.#drawCaret()
  }

  #modeChanged(): void {
    const { mode, selection } = this.#props
    if (mode === 'caret') {
      const visible = this.#text.visible()
      const { head } = this.#caret
      const stays = selection !== null || (this.#known !== null && head >= visible.start && head <= visible.end)
      if (!stays) this.#select(caretAt(visible.start))
      this.#showCaret()
      this.focus()
    } else this.#caret = { ...this.#caret, anchored: false }
    this.#drawCaret()
  }

  /** Moves the selection here and in the document, where screen readers and the clipboard find it. */
  #select(caret: CaretState, anchor = caret.anchor): void {
    this.#caret = { ...caret, anchor }
    this.#known = { anchor, head: caret.head }
    this.#selectInDocument()
  }

  /** As `select`; in the document before the next frame, when the window is laid out anyway. */
  #selectSoon(caret: CaretState, anchor = caret.anchor): void {
    this.#caret = { ...caret, anchor }
    this.#known = { anchor, head: caret.head }
    this.#isSelectionStale = true
    this.#marginChanged()
  }

  /** While the coder types in a field the document's selection is the field's own. */
  #selectInDocument(): void {
    this.#isSelectionStale = false
    const { anchor, head } = this.#caret
    if (document.activeElement?.matches('input, textarea, select')) return
    const selection = document.getSelection()
    const from = this.#text.placeOf(anchor, anchor < head)
    const to = this.#text.placeOf(head, head < anchor)
    if (selection && from && to) selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
  }

  /**
   * A selection made by something else than our own pointer and keys: a screen reader, a touch, the browser. News of one that is about to be
   * replaced comes too late.
   */
  #documentSelection(): void {
    const selection = document.getSelection()
    if (!selection?.anchorNode || !selection.focusNode || this.#pointer.kind === 'pressed' || this.#isSelectionStale) return
    if (!this.#parts.article.contains(selection.anchorNode) || !this.#parts.article.contains(selection.focusNode)) return
    const anchor = this.#text.offsetOf(selection.anchorNode, selection.anchorOffset)
    const head = this.#text.offsetOf(selection.focusNode, selection.focusOffset)
    if (anchor === null || head === null || this.#isKnown(anchor, head)) return
    this.#known = { anchor, head }
    this.#caret = { ...caretAt(head), anchor }
    this.#drawCaret()
    const span = selectionSpan(this.#props.article.text, anchor, head)
    if (!sameSpan(span, this.#props.selection)) this.#emit({ type: 'select', span, by: 'keyboard' })
  }

  /** Whether the document's selection is ours, or what is left of ours after part of its text was unmounted. */
  #isKnown(anchor: number, head: number): boolean {
    if (!this.#known) return false
    const { start, end } = this.#text.mountedSpan()
    const same = (mine: number, found: number) => mine === found || mine < start || mine > end || this.#sameGap(mine, found)
    return same(this.#known.anchor, anchor) && same(this.#known.head, head)
  }

  /** Two offsets with only line feeds between them are one place in the document. */
  #sameGap(a: number, b: number): boolean {
    return Math.abs(a - b) <= 2 && this.#props.article.text.slice(Math.min(a, b), Math.max(a, b)).trim() === ''
  }

  #pointAt(x: number, y: number): TextPoint | null {
    return textPoint(this.#text, this.#parts.article.getBoundingClientRect(), this.#parts.scroller.getBoundingClientRect(), x, y)
  }

  #pressed(event: MouseEvent): void {
    if (event.button !== 0) return
    event.preventDefault()
    this.focus()
    const at = this.#pointAt(event.clientX, event.clientY)
    if (!at) return
    const { clientX: x, clientY: y, detail: clicks, shiftKey: shift } = event
    this.#point({ type: 'down', offset: at.gap, over: at.over, x, y, clicks, shift, anchor: this.#known ? this.#caret.anchor : null })
  }

  #dragged(event: MouseEvent): void {
    if (this.#pointer.kind !== 'pressed') return
    this.#pointerAt = { x: event.clientX, y: event.clientY }
    this.#follow()
    if (this.#edgeScroll === 0 && this.#edgeDistance() !== 0) this.#edgeScroll = requestAnimationFrame(() => this.#scrollAtEdge())
  }

  #follow(): void {
    const { x, y } = this.#pointerAt
    const at = this.#pointAt(x, y)
    if (at) this.#point({ type: 'move', offset: at.gap, over: at.over, x, y })
  }

  /** How far above (negative) or below the viewport the pointer is, px. */
  #edgeDistance(): number {
    const frame = this.#parts.scroller.getBoundingClientRect()
    return Math.min(0, this.#pointerAt.y - frame.top) + Math.max(0, this.#pointerAt.y - frame.bottom)
  }

  #scrollAtEdge(): void {
    this.#edgeScroll = 0
    const distance = this.#edgeDistance()
    if (this.#pointer.kind !== 'pressed' || distance === 0) return
    this.#parts.scroller.scrollTop += distance * EDGE_SPEED
    this.#text.update()
    this.#follow()
    this.#edgeScroll = requestAnimationFrame(() => this.#scrollAtEdge())
  }

  #point(input: PointerInput): void {
    const [state, output] = pointer(this.#pointer, input, pointerText(this.#props.article))
    if (state.kind !== this.#pointer.kind) this.#parts.page.classList.toggle('reader-pressed', state.kind === 'pressed')
    this.#pointer = state
    if (!output) return
    if (output.type === 'clicked') {
      this.#clicked(output.offset, output.over)
      return
    }
    const span = selectionSpan(this.#props.article.text, output.anchor, output.head)
    const forward = output.anchor <= output.head
    if (span) this.#select(caretAt(forward ? span.end : span.start), forward ? span.start : span.end)
    this.#paintSelection(span)
    this.#drawCaret()
    if (output.type === 'selected') this.#emit({ type: 'select', span, by: 'pointer' })
  }

  #clickAt(x: number, y: number): void {
    const at = this.#pointAt(x, y)
    if (at) this.#clicked(at.gap, at.over)
  }

  #clicked(gap: number, over: number): void {
    this.#select(caretAt(gap))
    this.#drawCaret()
    this.#paintSelection(null)
    if (this.#props.selection) this.#emit({ type: 'select', span: null, by: 'pointer' })
    const picked = pickNext(marksAt(this.#props.article.marks(), over), this.#props.current)
    if (picked !== null || this.#props.current !== null) this.#emit({ type: 'pick', annotation: picked })
  }

  #hovered(event: PointerEvent): void {
    if (this.#hovering !== 0 || this.#pointer.kind === 'pressed') return
    const { clientX, clientY } = event
    this.#hovering = requestAnimationFrame(() => {
      this.#hovering = 0
      const at = textUnder(this.#text, clientX, clientY)
      const mark = at?.exact ? marksAt(this.#props.article.marks(), at.over)[0] : undefined
      this.#emitHover(mark?.id ?? null)
    })
  }

  #emitHover(annotation: AnnotationId | null): void {
    if (annotation !== this.#props.hover) this.#emit({ type: 'hover', annotation })
  }

  #previewResize(spans: readonly Span[] | null): void {
    this.#paintCurrent(spans ?? this.#spansOfId(this.#props.current))
    if (spans === null) this.#marginChanged()
  }

  #resized(spans: readonly Span[]): void {
    const { current } = this.#props
    if (current !== null) this.#emit({ type: 'resize', annotation: current, spans })
    this.#paintOwn()
    this.#marginChanged()
  }

  /** A gloss lies over the text's column never, so under the pointer is either another gloss or text. */
  #linkTargetAt(from: AnnotationId, x: number, y: number): AnnotationId | null {
    const gloss = this.#glosses.idOf(document.elementFromPoint(x, y))
    if (gloss !== null) return gloss === from || this.#mark(gloss)?.suggested ? null : gloss
    const at = this.#pointAt(x, y)
    const { article, looks } = this.#props
    const hit = at?.exact ? marksAt(article.marks(), at.over).filter((mark) => mark.id !== from && !mark.suggested) : []
    return (hit.find((mark) => !looks.get(mark.code)?.short) ?? hit[0])?.id ?? null
  }

  #key(event: KeyboardEvent): void {
    if (this.#props.mode !== 'caret' || isComposing(event) || event.defaultPrevented) return
    const step = caretKey(this.#caret, caretKeyOf(event, isMac()), this.#props.article, this.#lines)
    if (!step.handled) return
    event.preventDefault()
    event.stopPropagation()
    if (step.leave) this.#emit({ type: 'leave-caret-mode' })
    else this.#moveCaret(step.state)
  }

  #moveCaret(state: CaretState): void {
    const { text } = this.#props.article
    const before = selectionSpan(text, this.#caret.anchor, this.#caret.head)
    this.#caret = state
    this.#showCaret()
    this.#select(state)
    const span = selectionSpan(text, state.anchor, state.head)
    this.#paintSelection(span)
    this.#drawCaret()
    if (!sameSpan(before, span)) this.#emit({ type: 'select', span, by: 'keyboard' })
  }

  /** Scrolls no more than needed to keep the caret in view. */
  #showCaret(): void {
    const { head } = this.#caret
    const margin = CARET_MARGIN * this.#text.lineHeight
    const height = this.#text.viewHeight
    const top = this.#text.topOf(head)
    const y = (top ?? this.#text.estimatedTop(head)) - this.#parts.scroller.scrollTop
    if (top === null || y < margin - this.#text.lineHeight) this.#text.bring(head, margin)
    else if (y > height - margin) this.#text.bring(head, height - margin)
  }

  #drawCaret(): void {
    const { mode } = this.#props
    this.#overlay.showCaret(mode === 'caret' ? this.#text.caretRect(this.#caret.head, this.#caret.upstream) : null)
  }

  #listKey(event: KeyboardEvent): void {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const marks = this.#props.article.marks()
    const at = this.#listPosition()
    const targets: Readonly<Record<string, number>> = { ArrowDown: at.next, ArrowUp: at.previous, Home: 0, End: marks.size - 1 }
    const target = targets[event.key]
    if (target !== undefined) {
      event.preventDefault()
      this.#walkTo(marks.at(Math.min(marks.size - 1, Math.max(0, target))))
    } else if (event.key === 'Enter' && this.#props.current !== null) {
      event.preventDefault()
      event.stopPropagation()
      this.#selectMark(this.#mark(this.#props.current))
    }
  }

  /** Neighbours in the list of the current annotation, or of the reading position when there is none. */
  #listPosition(): { readonly next: number; readonly previous: number } {
    const { article, current } = this.#props
    const marks = article.marks()
    const index = current === null ? -1 : marks.indexOf(current)
    if (index >= 0) return { next: index + 1, previous: index - 1 }
    const from = this.#text.visible().start
    const first = marks.overlapping(from, article.text.length).find((mark) => !mark.suggested)
    const near = first ? marks.indexOf(first.id) : marks.size - 1
    return { next: near, previous: near }
  }

  #walkTo(mark: ReadableMark | null): void {
    if (!mark) return
    this.reveal(firstSpan(mark))
    this.#emit({ type: 'pick', annotation: mark.id })
  }

  /** Puts the document's selection on the text of `mark` and the focus in the text, so that reading goes on from there. */
  #selectMark(mark: ReadableMark | null): void {
    if (!mark) return
    const { start, end } = firstSpan(mark)
    this.reveal({ start, end })
    this.focus()
    this.#select(caretAt(end), start)
    this.#drawCaret()
  }
}

const firstSpan = (mark: ReadableMark): Span => spansOf(mark)[0] ?? mark

const sameSpan = (a: Span | null, b: Span | null): boolean => a?.start === b?.start && a?.end === b?.end
