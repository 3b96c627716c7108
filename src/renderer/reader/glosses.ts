import type { Annotation } from '#core/model/annotation'
import type { AnnotationId } from '#core/model/ids'
import { groupAt } from './document-model'
import { NO_LANE } from './lanes'
import type { Painter } from './painter'
import { CURRENT_WEIGHT, type GlossBox, placeGlosses } from './place-glosses'
import type { CodeLook, GlossText, ReadableMark, ReadableMarks, ReaderProps } from './reader-port'
import type { TextView } from './text-view'

/** Height of a gloss, px; the same in reader.css. */
const LINE = 22
const CARD_GAP = 8
/** How far the top of a gloss is above the middle of its line, px. */
const RISE = 11
const CARD_RISE = 16

interface Option {
  readonly element: HTMLElement
  /** What the words were made of, and what the element was filled with: the same values need no second making or filling. */
  made: readonly unknown[]
  filled: readonly unknown[]
  /** The annotation that was looked at closely. */
  checked: Annotation | null
  position: number
  size: number
  /** What is free above it, px. */
  room: number
  height: number
}

export type GlossProps = Pick<ReaderProps, 'article' | 'looks' | 'gloss' | 'current' | 'hover' | 'words' | 'language'>

const optionId = (id: AnnotationId): string => `reader-option-${id}`

/** The listbox beside the text: one line for each figure of the mounted blocks, and an unseen option for every other annotation. */
export class Glosses {
  readonly #list: HTMLElement
  readonly #text: TextView
  readonly #painter: Painter
  readonly #options = new Map<AnnotationId, Option>()
  /** Middle of a mark's first line below the top of its group, px. */
  #middles = new Map<AnnotationId, { readonly start: number; readonly y: number }>()
  #hovered: AnnotationId | null = null

  constructor(list: HTMLElement, text: TextView, painter: Painter) {
    this.#list = list
    this.#text = text
    this.#painter = painter
  }

  /** Geometry is stale: measure again at the next `sync`. */
  forget(): void {
    this.#middles = new Map()
  }

  destroy(): void {
    this.clear()
  }

  clear(): void {
    this.#options.clear()
    this.#list.replaceChildren()
    this.forget()
  }

  /** The annotation whose option holds `target`. */
  idOf(target: EventTarget | null): AnnotationId | null {
    const element = target instanceof Element ? target.closest('.reader-gloss') : null
    for (const [id, option] of this.#options) if (option.element === element) return id
    return null
  }

  rectOf(id: AnnotationId): DOMRect | null {
    return this.#options.get(id)?.element.getBoundingClientRect() ?? null
  }

  hover(id: AnnotationId | null): void {
    if (id === this.#hovered) return
    if (this.#hovered !== null) this.#options.get(this.#hovered)?.element.classList.remove('reader-gloss-hover')
    if (id !== null) this.#options.get(id)?.element.classList.add('reader-gloss-hover')
    this.#hovered = id
  }

  /** Looks closely at each annotation shown, once: what takes longer to tell of it waits for a pause in the work. */
  check(props: GlossProps): void {
    const marks = props.article.marks()
    for (const [id, option] of this.#options) {
      const annotation = props.article.peek(id)
      const mark = option.checked === annotation ? null : marks.byId(id)
      if (!mark || !annotation) continue
      option.checked = annotation
      this.#fill(mark, annotation, props)
    }
  }

  /** Makes the list equal to the marks of the mounted text; `false` when some annotations have not been read yet. */
  sync(props: GlossProps): boolean {
    const shown = this.#text.mountedSpan()
    const marks = props.article.marks().overlapping(shown.start, Math.max(shown.end, shown.start + 1))
    const listed: { readonly mark: ReadableMark; readonly annotation: Annotation }[] = []
    for (const mark of marks) {
      const annotation = props.looks.has(mark.code) ? props.article.peek(mark.id) : null
      if (annotation) listed.push({ mark, annotation })
    }
    const middles = this.#measure(
      listed.map(({ mark }) => mark),
      props,
    )
    this.#drop(new Set(listed.map(({ mark }) => mark.id)))
    let next = this.#list.firstElementChild
    for (const { mark, annotation } of listed) {
      const option = this.#fill(mark, annotation, props)
      if (option.element === next) next = next.nextElementSibling
      else this.#list.insertBefore(option.element, next)
    }
    this.#place(
      listed.map(({ mark }) => mark),
      middles,
      props,
    )
    this.#offer(props.article.marks().size > 0 ? props.words.annotations : null, listed.length > 0)
    const active = listed.find(({ mark }) => mark.id === props.current && !mark.suggested)?.mark
    if (active) this.#list.setAttribute('aria-activedescendant', optionId(active.id))
    else this.#list.removeAttribute('aria-activedescendant')
    return listed.length === marks.length
  }

  /** Without an annotation it is no list: suggestions are reached in the text, and stand here for the eye. */
  #offer(name: string | null, isShown: boolean): void {
    this.#list.hidden = name === null && !isShown
    this.#list.role = name === null ? 'presentation' : 'listbox'
    this.#list.ariaLabel = name
    this.#list.tabIndex = name === null ? -1 : 0
  }

  /** Says where each option stands among all annotations. Positions change for all with every new mark, and only screen readers see them. */
  number(marks: ReadableMarks): void {
    for (const [id, option] of this.#options) {
      const position = marks.indexOf(id) + 1
      if (position === 0) continue
      if (option.position !== position) option.element.setAttribute('aria-posinset', String(position))
      if (option.size !== marks.size) option.element.setAttribute('aria-setsize', String(marks.size))
      option.position = position
      option.size = marks.size
    }
  }

  #drop(wanted: ReadonlySet<AnnotationId>): void {
    for (const [id, option] of this.#options) {
      if (wanted.has(id)) continue
      option.element.remove()
      this.#options.delete(id)
      this.#middles.delete(id)
    }
  }

  #fill(mark: ReadableMark, annotation: Annotation, props: GlossProps): Option {
    const look = props.looks.get(mark.code)
    const current = mark.id === props.current
    const crowded = this.#painter.laneOf(mark.id) === NO_LANE
    const links = props.article.linksFrom(mark.id)
    const option = this.#options.get(mark.id) ?? newOption()
    this.#options.set(mark.id, option)
    if (current) option.checked = annotation
    const closely = option.checked === annotation
    const shown = [look, current, crowded, props.words, props.language]
    const made = [annotation, closely, links, links.length > 0 && props.article.marks(), props.gloss, ...shown]
    if (same(made, option.made)) return option
    option.made = made
    const words = props.gloss(annotation, { suggested: mark.suggested === true, closely })
    const target = current ? linkedQuote(mark.id, props) : ''
    const filled = [...Object.values(words), target, ...shown]
    if (same(filled, option.filled)) return option
    option.filled = filled
    option.height = 0
    const { element } = option
    element.className = classOf(mark, look, current)
    if (mark.suggested) element.ariaHidden = 'true'
    else nameOption(element, mark.id, words.name, current)
    element.replaceChildren(
      ...(look?.short
        ? glossParts(words, { current, crowded, target, unlinkedWord: props.words.unlinked ?? '', language: props.language })
        : []),
      ...(current && mark.suggested && look?.short ? [keysPart(props.words.review ?? [])] : []),
    )
    return option
  }

  #measure(marks: readonly ReadableMark[], props: GlossProps): Map<AnnotationId, number> {
    const found = new Map<AnnotationId, number>()
    const tops = new Map(this.#text.mounted.map((group) => [group.index, -1]))
    for (const mark of marks) {
      if (!props.looks.get(mark.code)?.short) continue
      const index = groupAt(this.#text.model, mark.start)
      const known = this.#middles.get(mark.id)
      if (known?.start === mark.start) {
        found.set(mark.id, this.#text.groupTop(index) + known.y)
        continue
      }
      const rect = this.#text.rectAt(mark.start)
      const group = this.#text.mounted.find((each) => each.index === index)
      if (!rect || !group) continue
      let top = tops.get(index) ?? -1
      if (top === -1) {
        top = group.element.getBoundingClientRect().top
        tops.set(index, top)
      }
      const y = rect.top + rect.height / 2 - top
      this.#middles.set(mark.id, { start: mark.start, y })
      found.set(mark.id, this.#text.groupTop(index) + y)
    }
    return found
  }

  /** In the flow of the list: a positioned element each would cost every hit test and every frame. */
  #place(marks: readonly ReadableMark[], middles: ReadonlyMap<AnnotationId, number>, { current, looks }: GlossProps): void {
    const placed: Placed[] = []
    for (const mark of marks) {
      const option = this.#options.get(mark.id)
      if (!option || !looks.get(mark.code)?.short) continue
      const middle = middles.get(mark.id)
      option.element.classList.toggle('reader-gloss-unseen', middle === undefined)
      if (middle !== undefined) placed.push(placedAt(option, middle, mark.id === current))
    }
    const tops = placeGlosses(placed.map(({ box }) => box))
    let bottom = 0
    placed.forEach(({ option, box, below }, i) => {
      const room = (tops[i] ?? 0) - bottom
      bottom += room + box.height - below
      if (option.room === room) return
      option.room = room
      option.element.style.marginTop = `${room}px`
    })
  }
}

interface Placed {
  readonly option: Option
  readonly box: GlossBox
  /** How much of the height is free room below it, px. */
  readonly below: number
}

/** @param middle of its line, px from the top of the page */
function placedAt(option: Option, middle: number, card: boolean): Placed {
  if (option.height === 0) option.height = card ? option.element.offsetHeight + CARD_GAP : LINE
  const box = { wanted: middle - (card ? CARD_RISE : RISE), height: option.height, weight: card ? CURRENT_WEIGHT : 1 }
  return { option, box, below: card ? CARD_GAP : 0 }
}

function classOf(mark: ReadableMark, look: CodeLook | undefined, current: boolean): string {
  const names = ['reader-gloss', `reader-slot-${look?.slot ?? 1}`]
  if (!look?.short) names.push('reader-gloss-unseen')
  if (current) names.push('reader-gloss-current')
  if (mark.suggested) names.push('reader-gloss-suggested')
  return names.join(' ')
}

function nameOption(element: HTMLElement, id: AnnotationId, name: string, current: boolean): void {
  element.id = optionId(id)
  element.role = 'option'
  element.ariaLabel = name
  element.ariaSelected = String(current)
}

const newOption = (): Option => ({
  element: document.createElement('div'),
  made: [],
  filled: [],
  checked: null,
  position: 0,
  size: 0,
  room: Number.NaN,
  height: 0,
})

const same = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((value, i) => value === b[i])

/** The words of what the current figure is linked to. */
function linkedQuote(id: AnnotationId, { article }: GlossProps): string {
  const target = article.linksFrom(id).map((link) => article.marks().byId(link.to))[0]
  return target ? article.text.slice(target.start, target.end) : ''
}

interface GlossState {
  readonly current: boolean
  /** Four annotations or more stand over one place of its text. */
  readonly crowded: boolean
  readonly target: string
  readonly unlinkedWord: string
  readonly language: string
}

function glossParts(words: GlossText, { current, crowded, target, unlinkedWord, language }: GlossState): HTMLElement[] {
  const warning = words.warning ? [part('span', 'reader-gloss-warning', current ? words.warning : '')] : []
  const meaning = [part('b', 'reader-gloss-value', words.value), part('span', 'reader-gloss-entity', words.entity, language)]
  const parts = current ? [...meaning, ...warning] : [...warning, ...meaning]
  if (crowded) parts.push(part('span', 'reader-gloss-more', '+1'))
  if (words.linkable && !words.linked) {
    const open = part('span', 'reader-gloss-open', current ? unlinkedWord : '')
    return current ? [...parts, open] : [open, ...parts]
  }
  return target ? [...parts, part('span', 'reader-gloss-link', target, language)] : parts
}

/** The keys of the review, as they stand on the card. */
function keysPart(review: NonNullable<ReaderProps['words']['review']>): HTMLElement {
  const line = part('span', 'reader-gloss-keys', '')
  for (const { keys, does } of review) {
    const one = part('span', 'reader-gloss-key', '')
    one.append(...keys.map((key) => part('kbd', 'ui-kbd', key)), ` ${does}`)
    line.append(one)
  }
  return line
}

function part(tag: string, className: string, words: string, language = ''): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = words
  if (language) element.lang = language
  return element
}
