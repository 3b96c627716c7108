import { blockAt, type CaretText, type CaretUnit, nextStop, prevStop, unitAt } from '#core/text/caret'
import { snapAt } from './text-units'

/** The caret and the selection it draws. `anchor` stays, `head` moves; equal means nothing is selected. Offsets: UTF-16 code units. */
export interface CaretState {
  readonly anchor: number
  readonly head: number
  /** Moves extend the selection without Shift. */
  readonly anchored: boolean
  /** The client x that line movement keeps to, px. */
  readonly goal: number | null
  /** At a soft line end: the caret is drawn after the last character and not before the first of the next line. */
  readonly upstream: boolean
}

export interface CaretKey {
  /** `KeyboardEvent.key`; letters in lower case. */
  readonly key: string
  readonly shift: boolean
  /** Ctrl, on macOS Command. */
  readonly mod: boolean
  /** The key for words: Ctrl, on macOS Option. */
  readonly word: boolean
}

/** Lines as they are set on screen. */
export interface LineGeometry {
  /** The place one line down (1) or up (-1) nearest client x `goal`, or nearest the caret's own x. */
  move(state: CaretState, direction: 1 | -1): { readonly head: number; readonly goal: number; readonly upstream: boolean }
  edge(state: CaretState, direction: 1 | -1): { readonly head: number; readonly upstream: boolean }
}

/** `state` is the same object when the key did nothing; `handled` tells whether the key was the caret's. */
export interface CaretStep {
  readonly state: CaretState
  readonly handled: boolean
  readonly leave: boolean
}

export const caretAt = (offset: number): CaretState => ({ anchor: offset, head: offset, anchored: false, goal: null, upstream: false })

const SNAPS: Readonly<Record<string, CaretUnit>> = { a: 'clause', s: 'sentence', b: 'block' }

export function caretKey(state: CaretState, key: CaretKey, article: CaretText, lines: LineGeometry): CaretStep {
  switch (key.key) {
    case 'ArrowLeft':
      return moved(sideways(state, key, article, -1))
    case 'ArrowRight':
      return moved(sideways(state, key, article, 1))
    case 'ArrowUp':
      return moved(upDown(state, key, article, lines, -1))
    case 'ArrowDown':
      return moved(upDown(state, key, article, lines, 1))
    case 'Home':
      return moved(toEdge(state, key, article, lines, -1))
    case 'End':
      return moved(toEdge(state, key, article, lines, 1))
    case 'Escape':
      return letGo(state)
    default:
      return key.mod || key.word || key.shift ? ignored(state) : letter(state, key.key, article)
  }
}

const moved = (state: CaretState): CaretStep => ({ state, handled: true, leave: false })
const ignored = (state: CaretState): CaretStep => ({ state, handled: false, leave: false })

function letGo(state: CaretState): CaretStep {
  if (state.anchor === state.head && !state.anchored) return { state, handled: true, leave: true }
  return moved(caretAt(state.head))
}

function letter(state: CaretState, key: string, article: CaretText): CaretStep {
  if (key === 'v') return moved(state.anchored ? { ...state, anchored: false } : { ...state, anchor: state.head, anchored: true })
  if (key === 'q') {
    const span = snapAt(article, under(state, article))
    return moved(selected(state, span.start, span.end))
  }
  const unit = SNAPS[key]
  return unit ? moved(grow(state, article, unit)) : ignored(state)
}

/** Selects the unit at the caret; when it is selected already, takes the next one too. */
function grow(state: CaretState, article: CaretText, unit: CaretUnit): CaretState {
  const span = unitAt(article, under(state, article), unit)
  if (!span) return state
  const start = Math.min(state.anchor, state.head)
  const end = Math.max(state.anchor, state.head)
  if (start <= span.start && end >= span.end) return selected(state, start, nextStop(article, end, unit))
  return selected(state, span.start, span.end)
}

/** The character a unit is looked for at: the selected one nearest the end, else the one after the caret, at a block's end the one before. */
function under({ anchor, head }: CaretState, { blocks }: CaretText): number {
  if (anchor !== head) return Math.max(anchor, head) - 1
  const block = blockAt(blocks, head)
  return block && head === block.end && head > block.start ? head - 1 : head
}

const selected = (state: CaretState, anchor: number, head: number): CaretState => ({ ...state, anchor, head, goal: null, upstream: false })

function sideways(state: CaretState, key: CaretKey, article: CaretText, direction: 1 | -1): CaretState {
  const extend = key.shift || state.anchored
  if (!extend && state.anchor !== state.head) {
    const ends = [Math.min(state.anchor, state.head), Math.max(state.anchor, state.head)] as const
    return caretAt(direction < 0 ? ends[0] : ends[1])
  }
  return go(state, step(article, state.head, key.word ? 'word' : 'grapheme', direction), extend)
}

function upDown(state: CaretState, key: CaretKey, article: CaretText, lines: LineGeometry, direction: 1 | -1): CaretState {
  const extend = key.shift || state.anchored
  if (key.mod) return go(state, paragraph(article, state.head, direction), extend)
  const { head, goal, upstream } = lines.move(state, direction)
  return { ...go(state, head, extend), goal, upstream }
}

function toEdge(state: CaretState, key: CaretKey, article: CaretText, lines: LineGeometry, direction: 1 | -1): CaretState {
  const extend = key.shift || state.anchored
  if (key.mod) return go(state, direction < 0 ? (article.blocks[0]?.start ?? 0) : (article.blocks.at(-1)?.end ?? 0), extend)
  const { head, upstream } = lines.edge(state, direction)
  return { ...go(state, head, extend), upstream }
}

const go = (state: CaretState, head: number, extend: boolean): CaretState => ({
  anchor: extend ? state.anchor : head,
  head,
  anchored: state.anchored,
  goal: null,
  upstream: false,
})

/** Down goes to the beginning of the next block, up to that of this one or of the one before. */
function paragraph(article: CaretText, offset: number, direction: 1 | -1): number {
  if (direction < 0) return prevStop(article, offset, 'block')
  return intoBlock(article, (blockAt(article.blocks, offset)?.end ?? offset) + 1, 1)
}

const step = (article: CaretText, offset: number, unit: CaretUnit, direction: 1 | -1): number => {
  const to = direction > 0 ? nextStop(article, offset, unit) : prevStop(article, offset, unit)
  return intoBlock(article, to, direction)
}

/** The caret stands in blocks only: between two it goes on to the next in its direction. */
function intoBlock({ text, blocks }: CaretText, offset: number, direction: 1 | -1): number {
  const within = Math.min(Math.max(0, offset), text.length)
  if (blocks.length === 0 || blockAt(blocks, within)) return within
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.start ?? 0) <= within) low = middle + 1
    else high = middle
  }
  const before = blocks[low - 1]?.end
  const after = blocks[low]?.start
  return (direction > 0 ? (after ?? before) : (before ?? after)) ?? within
}
