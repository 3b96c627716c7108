import { expect, test, vi } from 'vitest'
import { createMemoryJournals } from '../storage/testing/memory-journals'
import { must } from '../storage/testing/worlds'
import { createProject } from './actions/open-project'
import { keepSnapshots } from './keep-snapshots'
import { createSessionWorld } from './testing/session-world'
import { transferInPlace } from './testing/transfer-in-place'

test('a snapshot when a project is opened first, and another after 200 edits', async () => {
  const journals = createMemoryJournals()
  const session = await createSessionWorld({ journals })
  const stop = keepSnapshots(session, transferInPlace(session))
  const key = await createProject(session, '项目')
  if (key === null) throw new Error('no project')
  const kept = async () => (await journals.state(key)).snapshots.map(({ n }) => n)
  await vi.waitFor(async () => expect(await kept()).toEqual([0]))
  const project = session.project()
  if (!project) throw new Error('no project')
  for (let i = 0; i < 200; i++) {
    const change = { kind: 'set-project', field: 'memo', before: i === 0 ? '' : `${i}`, after: `${i + 1}` } as const
    must(await project.commit({ name: 'set-project-memo', params: {} }, [change]))
  }
  await vi.waitFor(async () => expect(await kept()).toEqual([200, 0]))
  stop()
})
