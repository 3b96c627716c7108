import { describe, expect, it } from 'vitest'
import { moveByKey, nextOption, typeAhead, type Walkable } from './list-movement'

/** `#` is a heading, every other letter an option. */
const list = (rows: string): Walkable => ({ length: rows.length, isOption: (i) => rows[i] !== '#' })

describe('moveByKey', () => {
  const rows = list('#ab#cd')

  it('walks over headings and stops at both ends', () => {
    expect(moveByKey(rows, 2, 'ArrowDown', 3)).toBe(4)
    expect(moveByKey(rows, 4, 'ArrowUp', 3)).toBe(2)
    expect(moveByKey(rows, 5, 'ArrowDown', 3)).toBe(5)
    expect(moveByKey(rows, 1, 'ArrowUp', 3)).toBe(1)
  })

  it('goes to the first and the last option', () => {
    expect(moveByKey(rows, 4, 'Home', 3)).toBe(1)
    expect(moveByKey(rows, 1, 'End', 3)).toBe(5)
  })

  it('moves by pages and never past the ends', () => {
    expect(moveByKey(rows, 1, 'PageDown', 2)).toBe(4)
    expect(moveByKey(rows, 4, 'PageDown', 9)).toBe(5)
    expect(moveByKey(rows, 5, 'PageUp', 9)).toBe(1)
    expect(moveByKey(list('ab#'), 0, 'PageDown', 2)).toBe(1)
  })

  it('leaves other keys alone', () => {
    expect(moveByKey(rows, 1, 'x', 2)).toBeNull()
  })
})

describe('nextOption', () => {
  it('finds nothing in a list of headings', () => {
    expect(nextOption(list('###'), 0, 1)).toBeNull()
    expect(nextOption(list(''), 0, 1)).toBeNull()
  })
})

describe('typeAhead', () => {
  const titles = ['', 'Bridge', 'Bus lanes', '', 'Academy']
  const rows: Walkable = { length: titles.length, isOption: (i) => titles[i] !== '' }
  const find = (active: number, typed: string) => typeAhead(rows, active, typed, (i) => titles[i] ?? '')

  it('goes on to the next match and round the end', () => {
    expect(find(1, 'b')).toBe(2)
    expect(find(2, 'b')).toBe(1)
    expect(find(4, 'B')).toBe(1)
  })

  it('stays while a longer word still matches', () => {
    expect(find(2, 'bu')).toBe(2)
    expect(find(2, 'br')).toBe(1)
    expect(find(0, 'zz')).toBeNull()
  })
})
