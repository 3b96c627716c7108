import { describe, expect, test } from 'vitest'
import { type CaretKey, type CaretState, caretAt, caretKey, type LineGeometry } from './caret-mode'

const text = '江口市推行帮办机制，服务小店。今年有𠮷野家。\n第二段《小店办法》很短。'
const border = text.indexOf('\n')
const article = {
  text,
  blocks: [
    { kind: 'paragraph' as const, level: 0, start: 0, end: border },
    { kind: 'paragraph' as const, level: 0, start: border + 1, end: text.length },
  ],
}
/** Lines of ten characters. */
const lines: LineGeometry = {
  move: ({ head, goal }, direction) => ({ head: Math.max(0, head + 10 * direction), goal: goal ?? head % 10, upstream: false }),
  edge: ({ head }, direction) => ({ head: direction < 0 ? head - (head % 10) : head - (head % 10) + 10, upstream: direction > 0 }),
}

const press = (key: string, more: Partial<CaretKey> = {}): CaretKey => ({ key, shift: false, mod: false, word: false, ...more })

function play(start: CaretState, ...keys: (string | CaretKey)[]): CaretState {
  return keys.reduce((state, key) => caretKey(state, typeof key === 'string' ? press(key) : key, article, lines).state, start)
}

const chosen = ({ anchor, head }: CaretState) => text.slice(Math.min(anchor, head), Math.max(anchor, head))

describe('moving', () => {
  test('by grapheme, over a surrogate pair in one step', () => {
    const before = text.indexOf('𠮷')
    expect(play(caretAt(before), 'ArrowRight').head).toBe(before + 2)
    expect(play(caretAt(before + 2), 'ArrowLeft').head).toBe(before)
  })

  test('from the end of a block to the beginning of the next and back', () => {
    expect(play(caretAt(border), 'ArrowRight').head).toBe(border + 1)
    expect(play(caretAt(border + 1), 'ArrowLeft').head).toBe(border)
  })

  test('by word', () => {
    const { head } = play(caretAt(0), press('ArrowRight', { mod: true, word: true }))
    expect(head).toBeGreaterThan(0)
    expect(play(caretAt(head), press('ArrowLeft', { mod: true, word: true })).head).toBe(0)
  })

  test('by line, keeping to one x', () => {
    const down = play(caretAt(3), 'ArrowDown')
    expect(down).toMatchObject({ head: 13, goal: 3 })
    expect(play(down, 'ArrowLeft').goal).toBeNull()
  })

  test('to the ends of the line, the end drawn on it', () => {
    expect(play(caretAt(3), 'End')).toMatchObject({ head: 10, upstream: true })
    expect(play(caretAt(13), 'Home')).toMatchObject({ head: 10, upstream: false })
  })

  test('by paragraph and to the ends of the text', () => {
    expect(play(caretAt(3), press('ArrowDown', { mod: true })).head).toBe(border + 1)
    expect(play(caretAt(border), press('ArrowDown', { mod: true })).head).toBe(border + 1)
    expect(play(caretAt(border + 5), press('ArrowUp', { mod: true })).head).toBe(border + 1)
    expect(play(caretAt(3), press('End', { mod: true })).head).toBe(text.length)
    expect(play(caretAt(30), press('Home', { mod: true })).head).toBe(0)
  })

  test('an arrow lets a selection go at its near end', () => {
    const state = { ...caretAt(2), head: 6 }
    expect(play(state, 'ArrowLeft')).toEqual(caretAt(2))
    expect(play(state, 'ArrowRight')).toEqual(caretAt(6))
  })
})

describe('selecting', () => {
  test('Shift extends, V makes moves extend', () => {
    const right = press('ArrowRight', { shift: true })
    expect(chosen(play(caretAt(0), right, right))).toBe('江口')
    expect(chosen(play(caretAt(0), 'v', 'ArrowRight', 'ArrowRight', 'ArrowRight'))).toBe('江口市')
    expect(play(caretAt(0), 'v', 'ArrowRight', 'v').anchored).toBe(false)
  })

  test('A takes the clause, S the sentence, B the block, and again the next one too', () => {
    expect(chosen(play(caretAt(2), 'a'))).toBe('江口市推行帮办机制，')
    expect(chosen(play(caretAt(2), 's'))).toBe('江口市推行帮办机制，服务小店。')
    expect(chosen(play(caretAt(2), 's', 's'))).toBe('江口市推行帮办机制，服务小店。今年有𠮷野家。')
    expect(chosen(play(caretAt(2), 'b'))).toBe(text.slice(0, border))
    expect(chosen(play(caretAt(2), 'b', 'b'))).toBe(text)
  })

  test('Q takes the quoted name', () => {
    expect(chosen(play(caretAt(text.indexOf('小店办法')), 'q'))).toBe('《小店办法》')
  })

  test('at the end of a block a unit is the one just passed', () => {
    expect(chosen(play(caretAt(border), 's'))).toBe('今年有𠮷野家。')
  })
})

describe('leaving', () => {
  test('Escape clears the selection, then leaves', () => {
    const selected = { ...caretAt(0), head: 4 }
    const first = caretKey(selected, press('Escape'), article, lines)
    expect(first).toEqual({ state: caretAt(4), handled: true, leave: false })
    expect(caretKey(first.state, press('Escape'), article, lines).leave).toBe(true)
  })

  test('other keys are not the caret’s', () => {
    for (const key of [press('f'), press('3'), press('s', { mod: true, word: true }), press('L'), press('Tab'), press('Enter')]) {
      expect(caretKey(caretAt(0), key, article, lines).handled).toBe(false)
    }
  })
})
