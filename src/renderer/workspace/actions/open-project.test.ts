import { describe, expect, it, vi } from 'vitest'
import { problem } from '#core/model/problem'
import { utf8Encode } from '#core/text/utf8'
import { ok } from '#core/util/result'
import { createSessionWorld, openText } from '../testing/session-world'
import { transferInPlace } from '../testing/transfer-in-place'
import { exportProject } from './export-project'
import { undo } from './history'
import { importProjectFile } from './import-project'
import { createProject, deleteProject, duplicateProject, leaveDeleted, renameProject, undeleteProject } from './open-project'

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

  it('are closed here when another window deletes them, with a way back', async () => {
    const session = await createSessionWorld()
    const key = await createProject(session, 'One')
    if (key === null) throw new Error('not made')
    await leaveDeleted(session)
    expect(session.project()?.key).toBe(key)
    await session.shelf.remove(key)
    await leaveDeleted(session)
    expect(session.project()).toBeNull()
    expect(session.workspace().notice).toMatchObject({ undo: true, undelete: key })
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
    await exportProject(session, transferInPlace(session))
    expect(session.workspace().notice?.message).toEqual({ key: 'app.exported', params: { file: 'test.zhupi.json' } })
    const other = await createSessionWorld()
    await importProjectFile(
      other,
      { name: 'p.json', path: 'p.json', size: saved.length, read: () => Promise.resolve(saved) },
      transferInPlace(other),
    )
    expect(other.project()?.project()).toEqual(source.project()?.project())
    expect(other.project()?.articles()).toEqual(source.project()?.articles())
  })

  const refused = async (text: string) => {
    const session = await createSessionWorld()
    const bytes = utf8Encode(text)
    const file = { name: 'p.json', path: 'folder/p.json', size: bytes.length, read: () => Promise.resolve(bytes) }
    await importProjectFile(session, file, transferInPlace(session))
    expect(names(session)).toEqual([])
    expect(session.workspace().side).toBe('import-report')
    return { message: session.workspace().notice?.message, outcomes: session.imports.current()?.outcomes }
  }

  it('that are no projects are refused by name, and nothing is written', async () => {
    const { message, outcomes } = await refused('{"hello": 1}')
    expect(message).toEqual({ key: 'problem.project-foreign', params: { file: 'p.json' } })
    expect(outcomes).toEqual([
      { kind: 'refused', file: 'folder/p.json', problem: { code: 'project-foreign', params: { file: 'p.json' } }, more: [] },
    ])
  })

  it('with several things wrong are refused with the list of them', async () => {
    const { message, outcomes } = await refused('{"format": "zhupi-project", "version": 1, "project": 1}')
    expect(message).toEqual({ key: 'problem.project-refused', params: { file: 'p.json', count: 7 } })
    const [outcome] = outcomes ?? []
    if (outcome?.kind !== 'refused') throw new Error('not refused')
    expect(outcome.problem.params).toMatchObject({ file: 'p.json', path: 'project' })
    expect(outcome.more?.map(({ params }) => params['path'])).toEqual([
      'codebook',
      'sources',
      'articles',
      'annotations',
      'links',
      'history',
    ])
  })

  it('whose export is refused say where, and nothing is saved', async () => {
    const save = vi.fn()
    const source = await openText('三成')
    const session = { ...source, host: { ...source.host, save } }
    const wrong = problem('project-quote', { path: 'annotations[0].anchor.quote' })
    await exportProject(session, () => Promise.resolve({ kind: 'refused', problems: [wrong] }))
    const params = { file: 'test.zhupi.json', path: 'annotations[0].anchor.quote' }
    expect(session.workspace().notice?.message).toEqual({ key: 'problem.project-quote', params })
    expect(save).not.toHaveBeenCalled()
  })

  it('are not opened when their import was cancelled', async () => {
    const session = await createSessionWorld()
    const file = { name: 'p.json', path: 'p.json', size: 0, read: () => Promise.resolve(new Uint8Array()) }
    await importProjectFile(session, file, () => Promise.resolve(null))
    expect(session.imports.current()?.state).toBe('cancelled')
    expect(session.project()).toBeNull()
  })
})
