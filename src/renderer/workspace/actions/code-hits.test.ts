import { expect, test } from 'vitest'
import { FIGURE, findCode } from '#core/model/codebook'
import { draftHits } from '#core/search/code-hits'
import type { SearchQuestions } from '../../storage/search-port'
import type { CorpusSearch } from '../corpus-search'
import type { Session } from '../session'
import { openText } from '../testing/session-world'
import { codeHits } from './code-hits'
import { undo } from './history'

const TEXT = '新增企业3亿元，另有企业5亿元。'

/** A search whose hits are these quotes. */
function searching(session: Session, ...quotes: readonly string[]): Pick<CorpusSearch, 'answer'> {
  const drafts = (code: SearchQuestions['drafts']['asked']['code']) => {
    const open = session.article()
    const spans = quotes.map((quote) => ({ start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length }))
    return open ? draftHits(TEXT, spans, code, []).map((draft) => ({ article: open.id, ...draft })) : []
  }
  const answer = (_: string, asked: unknown) => Promise.resolve(drafts((asked as SearchQuestions['drafts']['asked']).code))
  return { answer: answer as CorpusSearch['answer'] }
}

async function opened() {
  const session = await openText(TEXT)
  const project = session.project()
  const code = project && findCode(project.codebook(), FIGURE)
  if (!project || !code) throw new Error('no project')
  return { session, project, code }
}

test('hits are coded in one edit that can be undone, with what a figure says, and the article has been begun', async () => {
  const { session, project, code } = await opened()
  const before = project.historyLength()
  await codeHits(session, searching(session, '3亿元', '5亿元'), code, 'en')
  expect(project.historyLength()).toBe(before + 1)
  const snapshot = await project.snapshot()
  expect(snapshot.ok && snapshot.value.annotations.map(({ anchor }) => anchor.quote)).toEqual(['3亿元', '5亿元'])
  expect(snapshot.ok && new Set(snapshot.value.annotations.map(({ id }) => id)).size).toBe(2)
  expect(project.articles()[0]?.status).toBe('in-progress')
  expect(session.workspace().notice).toMatchObject({ message: { key: 'search.coded', params: { count: 2 } }, undo: true })
  await undo(session)
  expect(session.article()?.marks().size).toBe(0)
  expect(project.articles()[0]?.status).toBe('new')
})

test('says so when all hits are coded so already', async () => {
  const { session, project, code } = await opened()
  const before = project.historyLength()
  await codeHits(session, searching(session), code, 'en')
  expect(project.historyLength()).toBe(before)
  expect(session.workspace().notice?.message.key).toBe('search.coded-already')
})
