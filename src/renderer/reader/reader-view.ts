import type { AnnotationId } from '#core/model/ids'
import type { Span } from '#core/model/span'
import { currentLane } from './highlight-names'
import { marksAt, pickNext } from './hit'
import { Painter, spansOf } from './painter'
import { type TextPoint, textPoint } from './point'
import { idle, type PointerInput, type PointerState, pointer } from './pointer'
import type { ReadableMark, ReaderEvent, ReaderHandle, ReaderProps } from './reader-port'
import { pointerText, selectionSpan } from './text-units'
import { TextView } from './text-view'

/** The elements the reader works in; React makes them once and never touches what is inside. */
export interface ReaderParts {
  readonly stage: HTMLElement
  readonly scroller: HTMLElement
  readonly page: HTMLElement
  readonly article: HTMLElement
}

const REVEAL_FROM = 0.15
const REVEAL_TO = 0.7
const SCROLLED_AFTER = 120

type Shown = Omit<ReaderProps, 'ref'>

/** Joins text, paint and input of one reader. Everything here is offsets; the classes it joins know the DOM. */
export class ReaderView implements ReaderHandle {
  readonly #parts: ReaderParts
  readonly #text: TextView
  readonly #painter: Painter
  readonly #stop = new AbortController()
  #props: Shown
  #unsubscribe: () => void
  #pointer: PointerState = idle
  #anchor = 0
  #head = 0
  #hovering = 0
  #scrolledTimer = 0
  #own: { readonly anchor: number; readonly head: number } | null = null

  constructor(parts: ReaderParts, props: Shown) {
    this.#parts = parts
    this.#props = props
    this.#text = new TextView(parts.scroller, parts.article, {
      mounted: (added, removed) => {
        this.#painter.forget(removed)
        this.#painter.paint(added, this.#props.article.marks())
        this.#mountedChanged()
      },
      moved: () => this.#geometryChanged(),
    })
    this.#painter = new Painter(this.#text)
    this.#painter.setLooks(props.looks)
    this.#listen()
    this.#unsubscribe = props.article.subscribe(() => this.#articleChanged())
    this.#text.show(props.article, props.meta)
  }

  destroy(): void {
    this.#stop.abort()
    this.#unsubscribe()
    cancelAnimationFrame(this.#hovering)
    clearTimeout(this.#scrolledTimer)
    this.#painter.destroy()
    this.#text.destroy()
  }

  /** Shows what changed between the last properties and these. */
  update(props: Shown): void {
    const before = this.#props
    this.#props = props
    if (before.article !== props.article || before.meta !== props.meta) {
      this.#unsubscribe()
      this.#unsubscribe = props.article.subscribe(() => this.#articleChanged())
      this.#painter.setLooks(props.looks)
      this.#text.show(props.article, props.meta)
      return
    }
    if (before.looks !== props.looks) {
      this.#painter.setLooks(props.looks)
      this.#articleChanged()
      return
    }
    if (before.current !== props.current || before.hover !== props.hover || before.candidates !== props.candidates) this.#paintOwn()
    if (before.selection !== props.selection) this.#selectionChanged()
  }

  reveal(span: Span): void {
    const height = this.#text.viewHeight
    const top = this.#text.topOf(span.start)
    const y = top === null ? null : top - this.#parts.scroller.scrollTop
    if (y !== null && y >= height * REVEAL_FROM && y <= height * REVEAL_TO) return
    this.#text.bring(span.start, y !== null && y < height * REVEAL_FROM ? height * REVEAL_FROM : height * 0.4)
  }

  rectOf(span: Span): DOMRect | null {
    return this.#text.rectsOf(span)[0] ?? null
  }

  focus(): void {
    this.#parts.article.focus({ preventScroll: true })
  }

  position(): number {
    return this.#props.mode === 'caret' ? this.#head : this.#text.visible().start
  }

  #emit(event: ReaderEvent): void {
    this.#props.onEvent(event)
  }

  #listen(): void {
    const { scroller, article } = this.#parts
    const { signal } = this.#stop
    scroller.addEventListener('scroll', () => this.#scrolled(), { signal, passive: true })
    article.addEventListener('mousedown', (event) => this.#pressed(event), { signal })
    article.addEventListener('pointermove', (event) => this.#hovered(event), { signal, passive: true })
    article.addEventListener('pointerleave', () => this.#emitHover(null), { signal, passive: true })
    window.addEventListener('mousemove', (event) => this.#dragged(event), { signal, passive: true })
    window.addEventListener('mouseup', () => this.#point({ type: 'up' }), { signal, passive: true })
    window.addEventListener('blur', () => this.#point({ type: 'cancel' }), { signal, passive: true })
    document.addEventListener('selectionchange', () => this.#documentSelection(), { signal, passive: true })
  }

  #scrolled(): void {
    this.#text.update()
    if (this.#scrolledTimer !== 0) return
    this.#scrolledTimer = window.setTimeout(() => {
      this.#scrolledTimer = 0
      const { start, end } = this.#text.visible()
      this.#emit({ type: 'scrolled', start, end })
    }, SCROLLED_AFTER)
  }

  #articleChanged(): void {
    this.#painter.paint(this.#text.mounted, this.#props.article.marks())
    this.#mountedChanged()
  }

  #mountedChanged(): void {
    this.#paintOwn()
    this.#paintSelection(this.#props.selection)
  }

  #geometryChanged(): void {}

  #mark(id: AnnotationId | null): ReadableMark | null {
    return id === null ? null : this.#props.article.marks().byId(id)
  }

  #paintOwn(): void {
    const { current, hover, candidates, looks } = this.#props
    const mark = this.#mark(current)
    const spans = mark ? spansOf(mark) : []
    const lane = mark ? currentLane(this.#painter.laneOf(mark.id) ?? 0) : null
    this.#painter.show('current', spans)
    for (const each of [0, 1, 2]) {
      const name = currentLane(each)
      if (name) this.#painter.show(name, name === lane ? spans : [])
    }
    this.#painter.show('target', this.#targetSpans(current))
    this.#painter.show(
      'candidate',
      candidates.flatMap((id) => this.#spansOfId(id)),
    )
    const hovered = hover === current ? null : this.#mark(hover)
    this.#painter.hover(hovered ? (looks.get(hovered.code)?.slot ?? null) : null, hovered ? spansOf(hovered) : [])
  }

  #targetSpans(current: AnnotationId | null): Span[] {
    if (current === null) return []
    return this.#props.article.linksFrom(current).flatMap((link) => this.#spansOfId(link.to))
  }

  #spansOfId(id: AnnotationId): readonly Span[] {
    const mark = this.#mark(id)
    return mark ? spansOf(mark) : []
  }

  #paintSelection(span: Span | null): void {
    this.#painter.show('pending', span ? [span] : [])
  }

  #selectionChanged(): void {
    const { selection } = this.#props
    this.#paintSelection(selection)
    const drawn = selectionSpan(this.#props.article.text, this.#anchor, this.#head)
    if (selection && (drawn?.start !== selection.start || drawn.end !== selection.end)) this.#select(selection.start, selection.end)
    if (!selection && this.#anchor !== this.#head && this.#props.mode === 'browse') this.#select(this.#head, this.#head)
  }

  /** Moves the selection, in our books and in the document, where screen readers and the clipboard find it. */
  #select(anchor: number, head: number): void {
    this.#anchor = anchor
    this.#head = head
    this.#own = { anchor, head }
    const selection = document.getSelection()
    const from = this.#text.placeOf(anchor, anchor < head)
    const to = this.#text.placeOf(head, head < anchor)
    if (!selection || !from || !to) return
    selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
  }

  /** A selection made by something else than our own pointer and keys: a screen reader, a touch, the browser's caret. */
  #documentSelection(): void {
    const selection = document.getSelection()
    if (!selection?.anchorNode || !selection.focusNode || this.#pointer.kind === 'pressed') return
    if (!this.#parts.article.contains(selection.anchorNode) || !this.#parts.article.contains(selection.focusNode)) return
    const anchor = this.#text.offsetOf(selection.anchorNode, selection.anchorOffset)
    const head = this.#text.offsetOf(selection.focusNode, selection.focusOffset)
    if (anchor === null || head === null || (anchor === this.#own?.anchor && head === this.#own.head)) return
    this.#own = { anchor, head }
    this.#anchor = anchor
    this.#head = head
    const span = selectionSpan(this.#props.article.text, anchor, head)
    if (span?.start === this.#props.selection?.start && span?.end === this.#props.selection?.end) return
    this.#emit({ type: 'select', span, by: 'keyboard' })
  }

  #pointAt(x: number, y: number): TextPoint | null {
    return textPoint(this.#text, this.#parts.article.getBoundingClientRect(), this.#parts.scroller.getBoundingClientRect(), x, y)
  }

  #pressed(event: MouseEvent): void {
    if (event.button !== 0) return
    const at = this.#pointAt(event.clientX, event.clientY)
    event.preventDefault()
    this.focus()
    if (!at) return
    this.#point({
      type: 'down',
      offset: at.gap,
      over: at.over,
      x: event.clientX,
      y: event.clientY,
      clicks: event.detail,
      shift: event.shiftKey,
      anchor: this.#own ? this.#anchor : null,
    })
  }

  #dragged(event: MouseEvent): void {
    if (this.#pointer.kind !== 'pressed') return
    const at = this.#pointAt(event.clientX, event.clientY)
    if (at) this.#point({ type: 'move', offset: at.gap, over: at.over, x: event.clientX, y: event.clientY })
  }

  #point(input: PointerInput): void {
    const [state, output] = pointer(this.#pointer, input, pointerText(this.#props.article))
    this.#pointer = state
    if (!output) return
    if (output.type === 'clicked') {
      this.#clicked(output.offset)
      return
    }
    const span = selectionSpan(this.#props.article.text, output.anchor, output.head)
    const forward = output.anchor <= output.head
    if (span) this.#select(forward ? span.start : span.end, forward ? span.end : span.start)
    this.#paintSelection(span)
    if (output.type === 'selected') this.#emit({ type: 'select', span, by: 'pointer' })
  }

  #clicked(offset: number): void {
    this.#select(offset, offset)
    if (this.#props.selection) {
      this.#paintSelection(null)
      this.#emit({ type: 'select', span: null, by: 'pointer' })
    }
    const picked = pickNext(marksAt(this.#props.article.marks(), offset), this.#props.current)
    if (picked !== this.#props.current) this.#emit({ type: 'pick', annotation: picked })
  }

  #hovered(event: PointerEvent): void {
    if (this.#hovering !== 0 || this.#pointer.kind === 'pressed') return
    const { clientX, clientY } = event
    this.#hovering = requestAnimationFrame(() => {
      this.#hovering = 0
      const at = this.#pointAt(clientX, clientY)
      const mark = at?.exact ? marksAt(this.#props.article.marks(), at.over)[0] : undefined
      this.#emitHover(mark?.id ?? null)
    })
  }

  #emitHover(annotation: AnnotationId | null): void {
    if (annotation !== this.#props.hover) this.#emit({ type: 'hover', annotation })
  }
}
