import type { Span } from '#core/model/span'
import { nextGrapheme, prevGrapheme } from '#core/text/graphemes'
import type { Box } from './link-path'
import type { ReaderWords } from './reader-port'
import { type HandleEnd, resizeSpans } from './resize-spans'

/** Width of a handle's target, px (WCAG 2.5.8); the same in reader.css. */
const TARGET = 24
const SLOP = 3

export interface HandleEvents {
  /** The gap between characters nearest client coordinates. */
  gapAt(x: number, y: number): number | null
  /** While a handle is dragged: what the mark would cover. `null` when it is given up. */
  preview(spans: readonly Span[] | null): void
  dropped(spans: readonly Span[]): void
  /** A handle was clicked and not dragged: the click belongs to the text under it. */
  clicked(x: number, y: number): void
}

interface Drag {
  readonly end: HandleEnd
  readonly x: number
  readonly y: number
  moved: boolean
  spans: readonly Span[] | null
}

/** The two handles of the current mark. */
export class Handles {
  readonly #page: HTMLElement
  readonly #text: () => string
  readonly #events: HandleEvents
  readonly #ends: Readonly<Record<HandleEnd, HTMLElement>>
  readonly #stop = new AbortController()
  #spans: readonly Span[] = []
  #drag: Drag | null = null

  constructor(page: HTMLElement, text: () => string, events: HandleEvents) {
    this.#page = page
    this.#text = text
    this.#events = events
    this.#ends = { start: this.#handle('start'), end: this.#handle('end') }
    page.append(this.#ends.start, this.#ends.end)
  }

  destroy(): void {
    this.#stop.abort()
    this.#ends.start.remove()
    this.#ends.end.remove()
  }

  name(words: ReaderWords): void {
    this.#ends.start.setAttribute('aria-label', words.moveStart)
    this.#ends.end.setAttribute('aria-label', words.moveEnd)
  }

  /** Puts the handles at the first and last line of the current mark, boxes of the page; `null` where that is not mounted. */
  show(spans: readonly Span[], first: Box | null, last: Box | null): void {
    this.#spans = spans
    if (this.#drag) return
    put(this.#ends.start, first && { x: first.left, box: first })
    put(this.#ends.end, last && { x: last.right, box: last })
  }

  #handle(end: HandleEnd): HTMLElement {
    const { signal } = this.#stop
    const element = document.createElement('div')
    element.className = `reader-handle reader-handle-${end}`
    element.setAttribute('role', 'button')
    element.hidden = true
    element.addEventListener('pointerdown', (event) => this.#grab(end, event), { signal })
    element.addEventListener('pointermove', (event) => this.#move(event), { signal, passive: true })
    element.addEventListener('pointerup', (event) => this.#release(event), { signal, passive: true })
    element.addEventListener('pointercancel', () => this.#cancel(), { signal, passive: true })
    element.addEventListener('mousedown', (event) => event.preventDefault(), { signal })
    return element
  }

  #grab(end: HandleEnd, event: PointerEvent): void {
    if (event.button !== 0) return
    this.#ends[end].setPointerCapture(event.pointerId)
    this.#drag = { end, x: event.clientX, y: event.clientY, moved: false, spans: null }
    this.#page.classList.add('reader-pressed')
  }

  #move(event: PointerEvent): void {
    const drag = this.#drag
    if (!drag) return
    drag.moved ||= Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > SLOP
    if (!drag.moved) return
    const offset = this.#events.gapAt(event.clientX, event.clientY)
    if (offset === null) return
    const text = this.#text()
    drag.spans = resizeSpans(this.#spans, drag.end, offset, {
      next: (at) => nextGrapheme(text, at),
      previous: (at) => prevGrapheme(text, at),
    })
    this.#events.preview(drag.spans ?? this.#spans)
  }

  #release(event: PointerEvent): void {
    const drag = this.#drag
    this.#drag = null
    if (!drag) return
    this.#finish(drag, event)
    this.#page.classList.remove('reader-pressed')
  }

  #finish(drag: Drag, event: PointerEvent): void {
    if (drag.moved && drag.spans) this.#events.dropped(drag.spans)
    else {
      this.#events.preview(null)
      if (!drag.moved) this.#events.clicked(event.clientX, event.clientY)
    }
  }

  #cancel(): void {
    this.#drag = null
    this.#page.classList.remove('reader-pressed')
    this.#events.preview(null)
  }
}

function put(element: HTMLElement, at: { readonly x: number; readonly box: Box } | null): void {
  if (element.hidden !== (at === null)) element.hidden = at === null
  if (!at) return
  const middle = (at.box.top + at.box.bottom) / 2
  element.style.transform = `translate(${Math.round(at.x - TARGET / 2)}px, ${Math.round(middle - TARGET / 2)}px)`
}
