import { expect, it } from 'vitest'
import type { ProjectEntry, ProjectKey } from '../storage/project-port'
import { projectToOpen } from './reopen'

const entry = (key: string, modifiedAt: string, deletedAt: string | null = null): ProjectEntry => ({
  key: key as ProjectKey,
  name: key,
  createdAt: modifiedAt,
  modifiedAt,
  deletedAt,
})
const entries = [
  entry('a', '2026-01-01T00:00:00.000Z'),
  entry('b', '2026-03-01T00:00:00.000Z'),
  entry('c', '2026-04-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z'),
]

it('opens the project used last', () => {
  expect(projectToOpen(entries, 'a')?.key).toBe('a')
})

it('opens the one changed last when that is gone, and never a deleted one', () => {
  expect(projectToOpen(entries, null)?.key).toBe('b')
  expect(projectToOpen(entries, 'c')?.key).toBe('b')
  expect(projectToOpen([], 'a')).toBeNull()
})
