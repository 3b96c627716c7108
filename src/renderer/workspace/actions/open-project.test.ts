import { describe, expect, it } from 'vitest'
import { utf8Encode } from '#core/text/utf8'
import { ok } from '#core/util/result'
import { createSessionWorld, openText } from '../testing/session-world'
import { exportProject } from './export-project'
import { undo } from './history'
import { importProjectFile } from './import-project'
import { createProject, deleteProject, duplicateProject, renameProject, undeleteProject } from './open-project'

const names = (session: Awaited<ReturnType<typeof createSessionWorld>>) =>
  session.shelf
    .list()
    .filter((entry) => entry.deletedAt === null)
    .map((entry) => entry.name)
    .toSorted()

describe('projects', () => {
  it('are renamed by an edit that can be undone', async () => {
    const session = await createSessionWorld()
    await createProject(session, 'One')
    await renameProject(session, 'Two')
    expect(session.project()?.project().name).toBe('Two')
    await undo(session)
    expect(session.project()?.project().name).toBe('One')
  })

  it('are deleted with a way back', async () => {
    const session = await createSessionWorld()
    const key = await createProject(session, 'One')
    if (key === null) throw new Error('not made')
    await deleteProject(session, key)
    expect(session.project()).toBeNull()
    expect(names(session)).toEqual([])
    expect(session.workspace().notice).toMatchObject({ undo: true, undelete: key })
    await undeleteProject(session, key)
    expect(names(session)).toEqual(['One'])
    expect(session.project()?.key).toBe(key)
  })

  it('are copied whole', async () => {
    const session = await openText('三成')
    const key = session.project()?.key
    if (!key) throw new Error('no project')
    await duplicateProject(session, key, 'Copy')
    expect(session.project()?.key).not.toBe(key)
    expect(session.project()?.articles()).toHaveLength(1)
  })

  it('survive export and import', async () => {
    let saved: Uint8Array = new Uint8Array()
    const source = await openText('三成')
    const session = {
      ...source,
      host: {
        ...source.host,
        save: ({ bytes, name }: { bytes: Uint8Array; name: string }) => {
          saved = bytes
          return Promise.resolve(ok({ name }))
        },
      },
    }
    await exportProject(session)
    expect(session.workspace().notice?.message).toEqual({ key: 'app.exported', params: { file: 'test.zhupi.json' } })
    const other = await createSessionWorld()
    await importProjectFile(other, { name: 'p.json', path: 'p.json', size: saved.length, read: () => Promise.resolve(saved) })
    expect(other.project()?.project()).toEqual(source.project()?.project())
    expect(other.project()?.articles()).toEqual(source.project()?.articles())
  })

  it('that are no projects are refused, and nothing is written', async () => {
    const session = await createSessionWorld()
    const bytes = utf8Encode('{"hello": 1}')
    await importProjectFile(session, { name: 'p.json', path: 'p.json', size: bytes.length, read: () => Promise.resolve(bytes) })
    expect(session.workspace().notice?.message.key).toMatch(/^problem\./)
    expect(names(session)).toEqual([])
  })
})
