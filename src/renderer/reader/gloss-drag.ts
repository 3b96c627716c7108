import type { AnnotationId } from '#core/model/ids'

const SLOP = 4

export interface GlossDragEvents {
  idOf(target: EventTarget | null): AnnotationId | null
  /** The annotation a gloss of `from` would be linked to at client coordinates. */
  targetAt(from: AnnotationId, x: number, y: number): AnnotationId | null
  over(target: AnnotationId | null): void
  dropped(from: AnnotationId, to: AnnotationId): void
  picked(id: AnnotationId): void
}

interface Drag {
  readonly from: AnnotationId
  readonly x: number
  readonly y: number
  moved: boolean
  target: AnnotationId | null
}

/** Press on a gloss: a click picks it, a drag carries it to what it measures. */
export class GlossDrag {
  readonly #list: HTMLElement
  readonly #events: GlossDragEvents
  readonly #stop = new AbortController()
  #drag: Drag | null = null

  constructor(list: HTMLElement, events: GlossDragEvents) {
    this.#list = list
    this.#events = events
    const { signal } = this.#stop
    list.addEventListener('pointerdown', (event) => this.#grab(event), { signal })
    list.addEventListener('pointermove', (event) => this.#move(event), { signal, passive: true })
    list.addEventListener('pointerup', () => this.#release(), { signal, passive: true })
    list.addEventListener('pointercancel', () => this.#end(), { signal, passive: true })
  }

  destroy(): void {
    this.#stop.abort()
  }

  #grab(event: PointerEvent): void {
    const from = event.button === 0 ? this.#events.idOf(event.target) : null
    if (from === null) return
    this.#list.setPointerCapture(event.pointerId)
    this.#drag = { from, x: event.clientX, y: event.clientY, moved: false, target: null }
  }

  #move(event: PointerEvent): void {
    const drag = this.#drag
    if (!drag) return
    drag.moved ||= Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > SLOP
    if (!drag.moved) return
    this.#list.classList.add('reader-glosses-carry')
    const target = this.#events.targetAt(drag.from, event.clientX, event.clientY)
    if (target === drag.target) return
    drag.target = target
    this.#events.over(target)
  }

  #release(): void {
    const drag = this.#drag
    this.#end()
    if (!drag) return
    if (!drag.moved) this.#events.picked(drag.from)
    else if (drag.target !== null) this.#events.dropped(drag.from, drag.target)
  }

  #end(): void {
    if (this.#drag?.moved) this.#events.over(null)
    this.#drag = null
    this.#list.classList.remove('reader-glosses-carry')
  }
}
