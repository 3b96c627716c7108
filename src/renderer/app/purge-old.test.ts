import { expect, it } from 'vitest'
import type { ProjectEntry, ProjectKey } from '../storage/project-port'
import { oldDeleted } from './purge-old'

const NOW = Date.UTC(2026, 10, 30)
const entry = (key: string, deletedAt: string | null): ProjectEntry => ({
  key: key as ProjectKey,
  name: key,
  createdAt: '2026-01-01T00:00:00.000Z',
  modifiedAt: '2026-01-01T00:00:00.000Z',
  deletedAt,
})

it('lets go only of what was deleted more than thirty days ago', () => {
  const entries = [entry('kept', null), entry('new', '2026-11-01T00:00:00.000Z'), entry('old', '2026-10-30T00:00:00.000Z')]
  expect(oldDeleted(entries, NOW)).toEqual(['old'])
})
