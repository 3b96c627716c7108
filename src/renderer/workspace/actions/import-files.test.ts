import { describe, expect, it } from 'vitest'
import type { InputFile } from '#contract/host'
import { problem } from '#core/model/problem'
import { utf8Encode } from '#core/text/utf8'
import { sha256OfBytes, sha256OfText } from '#core/util/sha256'
import type { ParseOutcome } from '../../workers/parse-files'
import { createSessionWorld } from '../testing/session-world'
import { undo } from './history'
import { cancelImport, importFiles, type ParseFiles } from './import-files'

const file = (name: string, text = name): InputFile => {
  const bytes = utf8Encode(text)
  return { name, path: `folder/${name}`, size: bytes.length, read: () => Promise.resolve(bytes) }
}

async function parsed(input: InputFile): Promise<ParseOutcome> {
  const bytes = new Uint8Array(await input.read())
  const text = new TextDecoder().decode(bytes)
  if (text === '') return { file: input, ok: false, problem: problem('empty-file', { file: input.path }) }
  const none = { outlet: '', date: '', author: '', place: '', url: '', language: 'zh-CN', warnings: [] }
  const blocks = [{ kind: 'paragraph' as const, level: 0, start: 0, end: text.length }]
  return {
    file: input,
    ok: true,
    bytes,
    parsed: { ...none, title: text, text, blocks, encoding: 'utf-8', mime: 'text/plain' },
    hash: sha256OfBytes(bytes),
    textHash: sha256OfText(text),
  }
}

/** Parses in place; `between` runs after each file. */
const parser = (between: (done: number) => void = () => {}): ParseFiles =>
  async function* (files, { onProgress, signal }) {
    let done = 0
    for (const input of files) {
      if (signal.aborted) return
      const outcome = await parsed(input)
      onProgress(++done, files.length, input.name)
      yield outcome
      between(done)
    }
  }

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
      'refused folder/empty.txt',
      'imported folder/a.txt',
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

  it('is refused while another runs', async () => {
    const session = await createSessionWorld()
    const running = importFiles(session, [file('a.txt'), file('b.txt')], 'New', parser())
    await importFiles(session, [file('c.txt')], 'New', parser())
    expect(session.workspace().notice?.message.key).toBe('problem.import-running')
    await running
    expect(session.project()?.articles()).toHaveLength(2)
  })
})
