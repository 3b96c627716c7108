import { describe, expect, it } from 'vitest'
import { file, parser } from '../testing/import-in-place'
import { createSessionWorld } from '../testing/session-world'
import { undo } from './history'
import { cancelImport, importFiles } from './import-files'

describe('importing files', () => {
  it('makes a project when there is none, and tells what became of every file', async () => {
    const session = await createSessionWorld()
    await importFiles(session, [file('a.txt'), file('empty.txt', ''), file('b.txt')], 'New', parser())
    expect(session.project()?.project().name).toBe('New')
    expect(
      session
        .project()
        ?.articles()
        .map((article) => article.title),
    ).toEqual(['a.txt', 'b.txt'])
    const run = session.imports.current()
    expect(run).toMatchObject({ state: 'finished', total: 3, done: 3 })
    expect(run?.outcomes.map(({ kind, file: path }) => `${kind} ${path}`)).toEqual([
      'imported folder/a.txt',
      'refused folder/empty.txt',
      'imported folder/b.txt',
    ])
  })

  it('does not add the same bytes again, neither in one go nor later', async () => {
    const session = await createSessionWorld()
    await importFiles(session, [file('a.txt', 'same'), file('b.txt', 'same')], 'New', parser())
    await importFiles(session, [file('c.txt', 'same')], 'New', parser())
    expect(session.project()?.articles()).toHaveLength(1)
    const [article] = session.project()?.articles() ?? []
    expect(session.imports.current()?.outcomes).toEqual([{ kind: 'duplicate', file: 'folder/c.txt', article: article?.id }])
  })

  it('adds them again once the article was taken out', async () => {
    const session = await createSessionWorld()
    await importFiles(session, [file('a.txt')], 'New', parser())
    await undo(session)
    expect(session.project()?.articles()).toEqual([])
    await importFiles(session, [file('a.txt')], 'New', parser())
    expect(session.project()?.articles()).toHaveLength(1)
  })

  it('keeps what was read before it was cancelled, and says so', async () => {
    const session = await createSessionWorld()
    const files = Array.from({ length: 5 }, (_, n) => file(`${n}.txt`))
    const cancelAtTwo = parser((done) => {
      if (done === 2) cancelImport(session)
    })
    await importFiles(session, files, 'New', cancelAtTwo)
    expect(session.imports.current()).toMatchObject({ state: 'cancelled', done: 2 })
    expect(session.project()?.articles()).toHaveLength(2)
  })

  it('commits in groups of a hundred', async () => {
    const session = await createSessionWorld()
    const files = Array.from({ length: 250 }, (_, n) => file(`${n}.txt`))
    await importFiles(session, files, 'New', parser())
    expect(session.project()?.articles()).toHaveLength(250)
    expect(session.project()?.historyLength()).toBe(3)
  })

  it('opens the article of a single file, and the report only when there is none', async () => {
    const session = await createSessionWorld()
    await importFiles(session, [file('a.txt')], 'New', parser())
    const [article] = session.project()?.articles() ?? []
    expect(session.workspace()).toMatchObject({ view: 'article', article: article?.id, side: 'inspector' })
    expect(session.imports.current()?.outcomes).toHaveLength(1)
    await importFiles(session, [file('again.txt', 'a.txt')], 'New', parser())
    expect(session.workspace().side).toBe('import-report')
  })

  it('stays where the coder is after several files', async () => {
    const session = await createSessionWorld()
    await importFiles(session, [file('a.txt'), file('b.txt')], 'New', parser())
    expect(session.workspace()).toMatchObject({ view: 'library', article: null, side: 'import-report' })
  })

  it('is refused while another runs', async () => {
    const session = await createSessionWorld()
    const running = importFiles(session, [file('a.txt'), file('b.txt')], 'New', parser())
    await importFiles(session, [file('c.txt')], 'New', parser())
    expect(session.workspace().notice?.message.key).toBe('problem.import-running')
    await running
    expect(session.project()?.articles()).toHaveLength(2)
  })
})
