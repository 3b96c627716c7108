import { describe, expect, it } from 'vitest'
import { exportJson } from '#core/formats/json/export-json'
import { must } from '../../storage/testing/worlds'
import { file, parser } from '../testing/import-in-place'
import { createSessionWorld, openText } from '../testing/session-world'
import { transferInPlace } from '../testing/transfer-in-place'
import { takeFiles } from './take-files'

/** An exported project, as text. */
async function exportedProject(): Promise<string> {
  const session = await openText('临江推行帮扶机制，已服务33.33万家。')
  const snapshot = await session.project()?.snapshot()
  if (!snapshot) throw new Error('no project')
  return new TextDecoder().decode(must(exportJson(must(snapshot), { history: true })))
}

async function world() {
  const session = await createSessionWorld()
  const take = (files: readonly ReturnType<typeof file>[]) => takeFiles(session, files, 'New', parser(), transferInPlace(session))
  const told = () => session.imports.current()?.outcomes.map((outcome) => `${outcome.kind} ${outcome.file}`)
  return { session, take, told }
}

describe('files that were chosen', () => {
  it('a project file is opened as a project', async () => {
    const { session, take } = await world()
    await take([file('Colleague.JSON', await exportedProject())])
    expect(session.project()?.project().name).toBe('test')
    expect(session.project()?.articles()).toHaveLength(1)
    expect(session.workspace().notice?.message.key).toBe('app.imported-project')
  })

  it.each([
    ['Colleague.ZHUPI', 'app.imported-project'],
    ['study (conflicted copy 2026-11-23).zhupi', 'keeping.imported-conflict-copy'],
  ])('a package (%s) is opened as a project and told with %s', async (name, key) => {
    const { session, take } = await world()
    await take([file(name, await exportedProject())])
    expect(session.project()?.project().name).toBe('test')
    expect(session.workspace().notice?.message).toMatchObject({ key, params: { file: name } })
  })

  it('any other JSON is refused by name and becomes no article', async () => {
    const { session, take, told } = await world()
    await take([file('data.json', '{"documents": []}')])
    expect(told()).toEqual(['refused folder/data.json'])
    expect(session.workspace()).toMatchObject({
      side: 'import-report',
      notice: { message: { key: 'problem.project-foreign', params: { file: 'data.json' } } },
    })
    expect(session.project()).toBeNull()
  })

  it('the report tells of articles and projects that came together, in the order given', async () => {
    const { session, take, told } = await world()
    await take([file('a.txt'), file('data.json', '[]'), file('b.txt'), file('colleague.json', await exportedProject()), file('c.txt')])
    expect(told()).toEqual([
      'imported folder/a.txt',
      'refused folder/data.json',
      'imported folder/b.txt',
      'project folder/colleague.json',
      'imported folder/c.txt',
    ])
    expect(session.imports.current()).toMatchObject({ state: 'finished', total: 5, done: 5 })
    expect(session.workspace().side).toBe('import-report')
    expect(session.project()?.project().name).toBe('test')
    expect(session.shelf.list().map(({ name }) => name)).toContain('New')
  })

  it('the files after one that was cancelled are left alone', async () => {
    const session = await createSessionWorld()
    const cancel = parser(() => session.imports.cancel())
    await takeFiles(session, [file('a.txt'), file('data.json', '[]')], 'New', cancel, transferInPlace(session))
    expect(session.imports.current()).toMatchObject({ state: 'cancelled' })
    expect(session.imports.current()?.outcomes).toHaveLength(1)
  })
})
