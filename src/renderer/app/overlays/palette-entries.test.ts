import { expect, it } from 'vitest'
import { type PaletteEntry, type PaletteGroup, paletteRows } from './palette-entries'

const entry = (group: PaletteGroup, words: string): PaletteEntry => ({
  id: words,
  group,
  words,
  icon: null,
  slot: null,
  keys: [],
  ariaKeys: '',
  run: () => {},
})
const entries = [
  entry('commands', 'Export'),
  entry('here', 'Link'),
  entry('here', 'Unlink'),
  entry('articles', 'Linked accounts'),
  entry('initiatives', 'Link Road'),
]
const words = (typed: string) => paletteRows(entries, typed).map((row) => row.entry.words)

it('offers commands before anything is typed', () => {
  expect(words('')).toEqual(['Link', 'Unlink', 'Export'])
})

it('searches every group, the best of each first', () => {
  expect(words('link')).toEqual(['Link', 'Unlink', 'Linked accounts', 'Link Road'])
})

it('keeps to one kind after a sign', () => {
  expect(words('@link')).toEqual(['Link Road'])
  expect(words('> ex')).toEqual(['Export'])
  expect(words('@')).toEqual(['Link Road'])
})

it('has the best match before what only contains it', () => {
  const offered = [entry('here', 'Undo: Import 2 annotations'), entry('commands', 'Import annotations…')]
  expect(paletteRows(offered, 'import annotations').map((row) => row.entry.words)).toEqual([
    'Import annotations…',
    'Undo: Import 2 annotations',
  ])
})
