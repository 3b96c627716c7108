import { expect, it, vi } from 'vitest'
import type { Knowledge } from '#core/memory/remembered'
import { sampleSuggestion } from '#core/suggestions/testing/samples'
import type { SuggestArticle, SuggestNews } from '../workers/suggest-article'
import { openArticle } from './actions/open-article'
import { switchSource, switchSuggestions } from './actions/switch-suggestions'
import { takeOtherwise } from './actions/take-as'
import { followSuggestions } from './follow-suggestions'
import { openText } from './testing/session-world'

const TEXT = '共建成79个服务站。'
const found: SuggestNews = { kind: 'found', slice: { suggestions: [sampleSuggestion(TEXT, 3, 6)], failed: [] } }

const knowledge: Knowledge = { remembered: [{ names: ['夜校巡讲'], type: 'mechanism', actor: '', place: '' }] }
const known = () => Promise.resolve(knowledge)

/** A stand-in for the worker: each reading with what it was asked and whether it was given up. */
function readings() {
  const all: { request: Parameters<SuggestArticle>[0]; tell: (news: SuggestNews) => void; isLeft: boolean }[] = []
  const suggestArticle: SuggestArticle = (request, tell) => {
    const reading = { request, tell, isLeft: false }
    all.push(reading)
    return () => {
      reading.isLeft = true
    }
  }
  return { all, suggestArticle, started: (count: number) => vi.waitFor(() => expect(all).toHaveLength(count)) }
}

it('reads the article that is opened, and gives it up when it is left', async () => {
  const session = await openText(TEXT)
  const { all, suggestArticle, started } = readings()
  const stop = followSuggestions(session, suggestArticle, known)
  expect(session.suggestions.current().state).toBe('reading')
  await started(1)
  expect(all[0]?.request).toMatchObject({ article: { text: TEXT }, from: 0, knowledge, without: [] })
  all[0]?.tell(found)
  expect(session.suggestions.current().list.size).toBe(1)
  all[0]?.tell({ kind: 'done' })
  expect(session.suggestions.current().state).toBe('ready')
  await openArticle(session, null)
  expect([all[0]?.isLeft, session.suggestions.current().list.size]).toEqual([true, 0])
  stop()
})

it('reads nothing while suggestions are off, and again when they are on', async () => {
  const session = await openText(TEXT)
  await switchSuggestions(session, 'project')
  const { all, suggestArticle, started } = readings()
  const stop = followSuggestions(session, suggestArticle, known)
  expect([all.length, session.suggestions.current().state]).toEqual([0, 'off'])
  await switchSuggestions(session, 'project')
  await started(1)
  stop()
  expect(all[0]?.isLeft).toBe(true)
})

it('reads again when a source is switched', async () => {
  const session = await openText(TEXT)
  const { all, suggestArticle, started } = readings()
  const stop = followSuggestions(session, suggestArticle, known)
  await started(1)
  await switchSource(session, 'memory')
  await started(2)
  expect(all.map(({ isLeft }) => isLeft)).toEqual([true, false])
  stop()
})

it('leaves out a source that failed, and says so; when all fails, coding goes on without', async () => {
  const session = await openText(TEXT)
  const { all, suggestArticle, started } = readings()
  const stop = followSuggestions(session, suggestArticle, known)
  await started(1)
  all[0]?.tell({ kind: 'found', slice: { suggestions: [], failed: ['figures'] } })
  expect(session.workspace().notice?.message.key).toBe('problem.suggestions-failed-figures')
  const id = session.article()?.id ?? null
  await openArticle(session, null)
  await openArticle(session, id)
  await started(2)
  expect(all[1]?.request.without).toEqual(['figures'])
  all[1]?.tell({ kind: 'failed' })
  expect(session.workspace().notice?.message.key).toBe('problem.suggestions-failed')
  await openArticle(session, null)
  await openArticle(session, id)
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(all).toHaveLength(2)
  stop()
})

it('reads the article again when a block is taken otherwise', async () => {
  const session = await openText(TEXT)
  const { all, suggestArticle, started } = readings()
  const stop = followSuggestions(session, suggestArticle, known)
  await started(1)
  session.dispatch({ type: 'select', span: { start: 0, end: 2 } })
  await takeOtherwise(session)
  await started(2)
  expect(all[0]?.isLeft).toBe(true)
  expect(all[1]?.request.article.blocks).toMatchObject([{ kind: 'boilerplate' }])
  stop()
})
