import type { AnnotationId, CodeId } from '#core/model/ids'
import { groupAt } from './document-model'
import { railRows } from './rail-rows'
import type { CodeLook, ReadableMarks, ReaderWords } from './reader-port'
import type { TextView } from './text-view'

/** Drawing, and saying the position, wait for a pause in the work. Times in milliseconds. */
const PAUSE = 250
const IDLE_WITHIN = 500
/** Least height of the shaded window, px. */
const SHORTEST = 8
/** Heights of the ticks of annotations and of suggestions, px. */
const TICK = 2
const THIN = 1
/** How far one arrow key scrolls, as a part of the viewport. */
const STEP = 0.25

export interface RailProps {
  readonly marks: ReadableMarks
  readonly looks: ReadonlyMap<CodeId, CodeLook>
  readonly current: AnnotationId | null
  readonly words: ReaderWords
}

/** The whole article at a glance, and its scroll bar. */
export class Rail {
  readonly #element: HTMLElement
  readonly #canvas: HTMLCanvasElement
  readonly #window: HTMLElement
  readonly #scroller: HTMLElement
  readonly #text: TextView
  readonly #stop = new AbortController()
  readonly #observer: ResizeObserver
  readonly #theme: MutationObserver
  #props: RailProps | null = null
  #percent = -1
  #shaded = { height: 0, travel: 0 }
  #height = 1
  #idle = 0
  #pause = 0
  #saying = 0

  constructor(element: HTMLElement, scroller: HTMLElement, text: TextView) {
    this.#element = element
    this.#scroller = scroller
    this.#text = text
    this.#canvas = document.createElement('canvas')
    this.#window = document.createElement('div')
    this.#window.className = 'reader-rail-window'
    element.replaceChildren(this.#window, this.#canvas)
    this.#observer = new ResizeObserver(() => this.redraw())
    this.#observer.observe(element)
    this.#theme = new MutationObserver(() => this.redraw())
    this.#theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    const { signal } = this.#stop
    element.addEventListener('pointerdown', (event) => this.#grab(event), { signal })
    element.addEventListener('pointermove', (event) => this.#drag(event), { signal, passive: true })
    element.addEventListener('keydown', (event) => this.#key(event), { signal })
    window.matchMedia('(forced-colors: active)').addEventListener('change', () => this.redraw(), { signal })
  }

  destroy(): void {
    this.#stop.abort()
    this.#observer.disconnect()
    this.#theme.disconnect()
    this.#cancel()
    clearTimeout(this.#saying)
  }

  update(props: RailProps): void {
    const before = this.#props
    this.#props = props
    if (before?.words !== props.words) this.#percent = -1
    if (before?.marks !== props.marks || before.looks !== props.looks || before.current !== props.current) this.redraw()
  }

  redraw(): void {
    this.#cancel()
    this.#pause = window.setTimeout(() => {
      this.#idle = requestIdleCallback(() => this.#draw(), { timeout: IDLE_WITHIN })
    }, PAUSE)
  }

  #cancel(): void {
    cancelIdleCallback(this.#idle)
    clearTimeout(this.#pause)
  }

  /** Has the reading position said when scrolling pauses, and follows the article's height as it becomes known. */
  scrolled(): void {
    const total = this.#text.totalHeight()
    const scale = this.#scale(total)
    const top = this.#scroller.scrollTop
    this.#shade(scale, total)
    const percent = Math.min(100, Math.round((100 * top) / Math.max(1, total - this.#text.viewHeight)))
    clearTimeout(this.#saying)
    if (percent !== this.#percent) this.#saying = window.setTimeout(() => this.#say(percent), PAUSE)
  }

  /** Tells screen readers the reading position. */
  #say(percent: number): void {
    if (!this.#props) return
    this.#percent = percent
    this.#element.setAttribute('aria-valuenow', String(percent))
    this.#element.setAttribute('aria-valuetext', this.#props.words.railValue(percent))
  }

  /** The shaded window follows the scroll position by itself (a scroll-driven animation); only its height and its way are set here. */
  #shade(scale: number, total: number): void {
    const height = Math.max(SHORTEST, Math.round(this.#text.viewHeight * scale))
    const travel = Math.max(0, Math.round(total * scale) - height)
    if (height === this.#shaded.height && travel === this.#shaded.travel) return
    this.#shaded = { height, travel }
    this.#window.style.height = `${height}px`
    this.#window.style.setProperty('--reader-travel', `${travel}px`)
  }

  /** Rail px for a px of text; an article shorter than the viewport has its ticks beside its lines. */
  #scale(total: number): number {
    return this.#height / Math.max(total, this.#text.viewHeight, 1)
  }

  #draw(): void {
    const props = this.#props
    const { clientWidth: width, clientHeight: height } = this.#element
    const context = this.#canvas.getContext('2d')
    if (!props || !context || height === 0) return
    this.#height = height
    const ratio = window.devicePixelRatio
    this.#canvas.width = Math.round(width * ratio)
    this.#canvas.height = Math.round(height * ratio)
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    const scale = this.#scale(this.#text.totalHeight())
    const yOf = (group: number) => ({ top: this.#text.groupTop(group) * scale, height: this.#text.groupHeight(group) * scale })
    const rows = railRows(props.marks, this.#text.model.groups, props.looks, height, yOf)
    const style = getComputedStyle(this.#element)
    const colours = Array.from({ length: 9 }, (_, slot) => style.getPropertyValue(`--code-${slot}`))
    for (const [drawn, height] of [
      [rows.suggested, THIN],
      [rows, TICK],
    ] as const) {
      drawSide(context, drawn.left, { x: 1, height }, colours)
      drawSide(context, drawn.right, { x: 6, height }, colours)
    }
    this.#drawCurrent(context, props, yOf, style.getPropertyValue('--accent'))
    this.scrolled()
  }

  #drawCurrent(
    context: CanvasRenderingContext2D,
    props: RailProps,
    yOf: (group: number) => { top: number; height: number },
    colour: string,
  ) {
    const mark = props.current === null ? null : props.marks.byId(props.current)
    if (!mark) return
    const index = groupAt(this.#text.model, mark.start)
    const group = this.#text.model.groups[index]
    if (!group) return
    const { top, height } = yOf(index)
    context.fillStyle = colour
    context.fillRect(0, Math.round(top + (height * (mark.start - group.start)) / Math.max(1, group.end - group.start)) - 1, 13, 3)
  }

  #grab(event: PointerEvent): void {
    if (event.button !== 0) return
    this.#element.setPointerCapture(event.pointerId)
    this.#scrollTo(event.clientY)
  }

  #drag(event: PointerEvent): void {
    if (this.#element.hasPointerCapture(event.pointerId)) this.#scrollTo(event.clientY)
  }

  #scrollTo(y: number): void {
    const at = (y - this.#element.getBoundingClientRect().top) / this.#scale(this.#text.totalHeight())
    this.#scroller.scrollTop = at - this.#text.viewHeight / 2
  }

  #key(event: KeyboardEvent): void {
    const step = this.#text.viewHeight * STEP
    const top = this.#scroller.scrollTop
    const targets: Readonly<Record<string, number>> = {
      ArrowUp: top - step,
      ArrowLeft: top - step,
      ArrowDown: top + step,
      ArrowRight: top + step,
      PageUp: top - this.#text.viewHeight,
      PageDown: top + this.#text.viewHeight,
      Home: 0,
      End: this.#text.totalHeight(),
    }
    const target = event.ctrlKey || event.metaKey || event.altKey ? undefined : targets[event.key]
    if (target === undefined) return
    event.preventDefault()
    this.#scroller.scrollTop = target
  }
}

function drawSide(
  context: CanvasRenderingContext2D,
  rows: Uint8Array,
  { x, height }: { readonly x: number; readonly height: number },
  colours: readonly string[],
): void {
  rows.forEach((slot, row) => {
    if (slot === 0) return
    context.fillStyle = colours[slot] ?? ''
    context.fillRect(x, row, 5, height)
  })
}
