import { expect, test } from 'vitest'
import { createMemoryJournals } from '../../storage/testing/memory-journals'
import { must } from '../../storage/testing/worlds'
import type { Transfer } from '../project-transfer'
import { createSessionWorld } from '../testing/session-world'
import { openOrRebuild } from './rebuild-project'

/** A session whose project `key` is damaged, with one snapshot of it; the rebuild gives a project with `lost` edits less. */
async function damaged(lost: number, unread: number) {
  const journals = createMemoryJournals()
  const session = await createSessionWorld({ journals: { ...journals, records: async () => ({ records: [], damaged: unread }) } })
  const [key, made] = [must(await session.shelf.create('旧项目')), must(await session.shelf.create('新项目'))]
  must(await journals.keepSnapshot(key, 0, new Uint8Array()))
  const { open } = session.shelf
  const isDamaged = { ok: false, problem: { code: 'project-damaged', params: {} } } as const
  const shelf = { ...session.shelf, open: async (wanted: typeof key) => (wanted === key ? isDamaged : open(wanted)) }
  const transfer: Transfer = async () => ({ kind: 'rebuilt', key: made, beyond: [], lost, n: 0, bytes: null })
  return { session: { ...session, shelf }, key, made, transfer }
}

test.each([
  [0, 0, 'app.rebuilt'],
  [2, 0, 'app.rebuilt-with-loss'],
  [0, 1, 'app.rebuilt-with-loss'],
])('%i edits lost and %i lines unread: the coder is told with %s', async (lost, unread, message) => {
  const { session, key, made, transfer } = await damaged(lost, unread)
  expect(must(await openOrRebuild(session, key, transfer)).key).toBe(made)
  expect(session.workspace().notice?.message).toMatchObject({ key: message, params: { name: '新项目', lost: Math.max(lost, unread) } })
})

test('without a sound snapshot the damage is told, and nothing is made', async () => {
  const { session, key, transfer } = await damaged(0, 0)
  const without = { ...session, host: { ...session.host, journals: createMemoryJournals() } }
  expect(await openOrRebuild(without, key, transfer)).toMatchObject({ problem: { code: 'project-damaged' } })
})
