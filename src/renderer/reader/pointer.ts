import type { Span } from '#core/model/span'

/** What a selection grows by: the first click of a series selects nothing, the second a word, the third a sentence. */
export type Grain = 'grapheme' | 'word' | 'sentence'

export type PointerState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'pressed'
      readonly grain: Grain
      /** What the press itself took: a place, a word or a sentence. */
      readonly origin: Span
      readonly x: number
      readonly y: number
      readonly moved: boolean
      readonly head: number
      /** The character under the pointer. */
      readonly over: number
    }

export type PointerInput =
  | {
      readonly type: 'down'
      /** The gap between characters nearest the pointer, and the character under it. */
      readonly offset: number
      readonly over: number
      readonly x: number
      readonly y: number
      readonly clicks: number
      readonly shift: boolean
      /** Where a selection extended with Shift keeps standing. */
      readonly anchor: number | null
    }
  | { readonly type: 'move'; readonly offset: number; readonly over: number; readonly x: number; readonly y: number }
  | { readonly type: 'up' }
  | { readonly type: 'cancel' }

/** `selecting` while the pointer is down, `selected` when it goes up, `clicked` when nothing was selected. Anchor and head: see caret. */
export type PointerOutput =
  | { readonly type: 'selecting' | 'selected'; readonly anchor: number; readonly head: number }
  | { readonly type: 'clicked'; readonly offset: number; readonly over: number }
  | null

/** The text as the pointer needs it; a snapped span cuts no grapheme. */
export interface PointerText {
  word(offset: number): Span
  sentence(offset: number): Span
}

export const idle: PointerState = { kind: 'idle' }

/** Movement below which a press is still a click, CSS px. */
const SLOP = 3

export function pointer(state: PointerState, input: PointerInput, text: PointerText): readonly [PointerState, PointerOutput] {
  switch (input.type) {
    case 'down':
      return press(input, text)
    case 'move':
      return state.kind === 'pressed' ? drag(state, input, text) : [state, null]
    case 'up':
      return state.kind === 'pressed' ? [idle, release(state, text)] : [state, null]
    case 'cancel':
      return [idle, null]
  }
}

type Pressed = Extract<PointerState, { kind: 'pressed' }>

function press(input: Extract<PointerInput, { type: 'down' }>, text: PointerText): readonly [PointerState, PointerOutput] {
  const grain: Grain = input.clicks >= 3 ? 'sentence' : input.clicks === 2 ? 'word' : 'grapheme'
  const extending = input.shift && input.anchor !== null
  const origin =
    extending && input.anchor !== null
      ? { start: input.anchor, end: input.anchor }
      : grainAt(grain, grain === 'grapheme' ? input.offset : input.over, text)
  const state: Pressed = {
    kind: 'pressed',
    grain: extending ? 'grapheme' : grain,
    origin,
    x: input.x,
    y: input.y,
    moved: extending || grain !== 'grapheme',
    head: input.offset,
    over: input.over,
  }
  return [state, state.moved ? { type: 'selecting', ...ends(state, text) } : null]
}

function drag(state: Pressed, input: Extract<PointerInput, { type: 'move' }>, text: PointerText): readonly [PointerState, PointerOutput] {
  const moved = state.moved || Math.hypot(input.x - state.x, input.y - state.y) > SLOP
  const next = { ...state, moved, head: input.offset, over: input.over }
  if (!moved || (state.moved && state.head === input.offset && state.over === input.over)) return [next, null]
  return [next, { type: 'selecting', ...ends(next, text) }]
}

function release(state: Pressed, text: PointerText): PointerOutput {
  if (!state.moved) return { type: 'clicked', offset: state.head, over: state.over }
  const { anchor, head } = ends(state, text)
  return anchor === head ? { type: 'clicked', offset: state.head, over: state.over } : { type: 'selected', anchor, head }
}

function ends(state: Pressed, text: PointerText): { readonly anchor: number; readonly head: number } {
  const reached = state.grain === 'grapheme' ? { start: state.head, end: state.head } : grainAt(state.grain, state.over, text)
  const start = Math.min(state.origin.start, reached.start)
  const end = Math.max(state.origin.end, reached.end)
  return state.head < state.origin.start ? { anchor: end, head: start } : { anchor: start, head: end }
}

function grainAt(grain: Grain, offset: number, text: PointerText): Span {
  if (grain === 'word') return text.word(offset)
  if (grain === 'sentence') return text.sentence(offset)
  return { start: offset, end: offset }
}
