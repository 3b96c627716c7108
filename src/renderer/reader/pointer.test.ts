import { describe, expect, test } from 'vitest'
import { idle, type PointerInput, type PointerOutput, type PointerState, type PointerText, pointer } from './pointer'

/** Words of four characters, sentences of ten. */
const text: PointerText = {
  word: (offset) => ({ start: offset - (offset % 4), end: offset - (offset % 4) + 4 }),
  sentence: (offset) => ({ start: offset - (offset % 10), end: offset - (offset % 10) + 10 }),
}

function play(...inputs: PointerInput[]): PointerOutput[] {
  let state: PointerState = idle
  return inputs.map((input) => {
    const [next, output] = pointer(state, input, text)
    state = next
    return output
  })
}

const down = (offset: number, more: Partial<Extract<PointerInput, { type: 'down' }>> = {}): PointerInput => ({
  type: 'down',
  offset,
  over: offset,
  x: offset * 10,
  y: 0,
  clicks: 1,
  shift: false,
  anchor: null,
  ...more,
})
const move = (offset: number): PointerInput => ({ type: 'move', offset, over: offset, x: offset * 10, y: 0 })
const up: PointerInput = { type: 'up' }

describe('pointer', () => {
  test('a press without movement is a click', () => {
    expect(play(down(5), up)).toEqual([null, { type: 'clicked', offset: 5, over: 5 }])
  })

  test('a tremble is still a click', () => {
    expect(play(down(5), { ...move(6), x: 52 } as PointerInput, up).at(-1)?.type).toBe('clicked')
  })

  test('a drag selects, in both directions', () => {
    expect(play(down(5), move(9), up)).toEqual([null, { type: 'selecting', anchor: 5, head: 9 }, { type: 'selected', anchor: 5, head: 9 }])
    expect(play(down(5), move(2), up).at(-1)).toEqual({ type: 'selected', anchor: 5, head: 2 })
  })

  test('a double click selects the word and grows by words', () => {
    expect(play(down(5, { clicks: 2 }), up).at(-1)).toEqual({ type: 'selected', anchor: 4, head: 8 })
    expect(play(down(5, { clicks: 2 }), move(13), up).at(-1)).toEqual({ type: 'selected', anchor: 4, head: 16 })
    expect(play(down(5, { clicks: 2 }), move(1), up).at(-1)).toEqual({ type: 'selected', anchor: 8, head: 0 })
  })

  test('a triple click selects the sentence', () => {
    expect(play(down(15, { clicks: 3 }), up).at(-1)).toEqual({ type: 'selected', anchor: 10, head: 20 })
  })

  test('Shift extends from where the selection stands', () => {
    expect(play(down(12, { shift: true, anchor: 3 }), up).at(-1)).toEqual({ type: 'selected', anchor: 3, head: 12 })
    expect(play(down(12, { shift: true }), up).at(-1)?.type).toBe('clicked')
  })

  test('a cancelled drag selects nothing', () => {
    expect(play(down(5), move(9), { type: 'cancel' }, up).slice(2)).toEqual([null, null])
  })

  test('moving over the same place says nothing twice', () => {
    expect(play(down(5), move(9), { ...move(9), x: 91 } as PointerInput)[2]).toBeNull()
  })
})
