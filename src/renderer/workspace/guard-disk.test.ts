import { expect, test, vi } from 'vitest'
import { must } from '../storage/testing/worlds'
import { createProject } from './actions/open-project'
import { guardDisk } from './guard-disk'
import { createSessionWorld } from './testing/session-world'

const MEGABYTE = 1_000_000
const renaming = (before: string, after: string) => [{ kind: 'set-project', field: 'memo', before, after } as const]

test('on a nearly full disk the project is only read, which is told; once there is room it is edited again', async () => {
  let free: number | null = 900 * MEGABYTE
  const session = await createSessionWorld({ kind: 'desktop', storage: async () => ({ persisted: true, free }) })
  const stop = guardDisk(session, 5)
  await createProject(session, '项目')
  const project = session.project()
  if (!project) throw new Error('no project')
  const commit = (before: string, after: string) => project.commit({ name: 'set-project-memo', params: {} }, renaming(before, after))
  must(await commit('', '一'))
  free = 199 * MEGABYTE
  await vi.waitFor(() => expect(project.barred()).toMatchObject({ code: 'disk-low', params: { free: 199 } }))
  expect(await commit('一', '二')).toMatchObject({ problem: { code: 'disk-low' } })
  expect(await project.undo()).toMatchObject({ problem: { code: 'disk-low' } })
  expect(project.saveState()).toMatchObject({ kind: 'failed', problem: { code: 'disk-low' } })
  expect(must(await project.snapshot()).project.memo).toBe('一')
  free = 201 * MEGABYTE
  await vi.waitFor(() => expect(project.barred()).toBeNull())
  must(await commit('一', '二'))
  free = null
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(project.barred()).toBeNull()
  stop()
})
