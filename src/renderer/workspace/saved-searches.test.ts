import { expect, test } from 'vitest'
import { FOLD_ALL } from '#core/search/fold-options'
import type { ProjectKey } from '../storage/project-port'
import { changeSaved, savedSearches, withoutSearch, withSearch } from './saved-searches'

const options = { ...FOLD_ALL, regex: false, quantities: true }
const [one, other, gone] = ['one', 'other', 'gone'] as ProjectKey[] as [ProjectKey, ProjectKey, ProjectKey]

function memory(initial: string | null = null) {
  let stored = initial
  return {
    getItem: () => stored,
    setItem: (_: string, value: string) => {
      stored = value
    },
  }
}

test('searches are kept by project and by name, and leave with their project', () => {
  const storage = memory()
  const save = (key: ProjectKey, name: string, query: string, projects = [one, other, gone]) =>
    changeSaved(storage, key, projects, (saved) => withSearch(saved, { name, query, options }))
  expect(save(one, '乙', 'b')).toBe(true)
  save(one, '甲', 'a')
  save(one, '乙', 'c')
  save(gone, '丙', 'd')
  expect(savedSearches(storage, one).map(({ name, query }) => [name, query])).toEqual([
    ['甲', 'a'],
    ['乙', 'c'],
  ])
  expect(savedSearches(storage, other)).toEqual([])
  changeSaved(storage, one, [one, other], (saved) => withoutSearch(saved, '甲'))
  expect(savedSearches(storage, one)).toHaveLength(1)
  expect(savedSearches(storage, gone)).toEqual([])
})

test('what cannot be read counts as none, and what cannot be stored is said', () => {
  expect(savedSearches(memory('{"one":[{"name":1}]}'), one)).toEqual([])
  expect(savedSearches(memory('nonsense'), one)).toEqual([])
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full')
    },
  }
  expect(changeSaved(full, one, [one], () => [{ name: 'a', query: 'a', options }])).toBe(false)
})
