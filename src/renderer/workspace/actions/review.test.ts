import { beforeEach, expect, test } from 'vitest'
import { NO_KNOWLEDGE } from '#core/memory/remembered'
import { INITIATIVE } from '#core/model/codebook'
import { ArticleId } from '#core/model/ids'
import { articleText, digits } from '#core/suggestions/testing/samples'
import type { LiveProject } from '../../storage/project-port'
import { adding, must, sampleAnnotation, sampleArticle } from '../../storage/testing/worlds'
import { currentSuggestion, neighbourSuggestion, review } from '../review'
import type { Session } from '../session'
import { openText } from '../testing/session-world'
import { acceptCertain, acceptCurrent, acceptRestOfBlock, acceptToEdit } from './accept-suggestions'
import { redo, undo } from './history'
import { openArticle } from './open-article'
import { rejectCurrent } from './reject-suggestion'
import { switchSuggestions } from './switch-suggestions'

const TEXT = '共建成79个服务站，惠及3600户。\n改造小区79个。\n又新增8条公交线。'

/** As the follower does with a worker. */
function suggestHere(session: Session): void {
  const article = session.article()
  session.suggestions.begin(article)
  const { text = '' } = article ?? {}
  session.suggestions.add(digits.begin(articleText(text), NO_KNOWLEDGE)(articleText(text).blocks))
  session.suggestions.end()
}

const open = (session: Session): readonly string[] => {
  const { list } = session.suggestions.current()
  return list.overlapping(0, Number.MAX_SAFE_INTEGER).map(({ quote }) => quote)
}

const under = (session: Session) => currentSuggestion(session)?.quote ?? null

function go(session: Session, step: 1 | -1): void {
  const next = neighbourSuggestion(session, step)
  if (next) review(session, next)
}

function projectOf(session: Session): LiveProject {
  const project = session.project()
  if (!project) throw new Error('no project')
  return project
}

const annotations = async (session: Session) => must(await projectOf(session).snapshot()).annotations

let session: Session
beforeEach(async () => {
  session = await openText(TEXT)
  suggestHere(session)
})

test('goes from one to the next and back, and stays at the ends', () => {
  for (const step of [1, 1, 1, 1, 1] as const) go(session, step)
  expect(under(session)).toBe('8条')
  for (const step of [-1, -1] as const) go(session, step)
  expect(under(session)).toBe('3600户')
  expect(session.workspace().current).toBeNull()
})

test('accepting makes an annotation with its origin, in one edit, and goes on; undo takes it back', async () => {
  go(session, 1)
  await acceptCurrent(session)
  expect([under(session), open(session)]).toEqual(['3600户', ['3600户', '79个', '8条']])
  const [annotation] = await annotations(session)
  expect(annotation).toMatchObject({ code: 'figure', certainty: 'sure', provenance: { by: 'rule', detail: 'numbers 1' } })
  expect(annotation?.anchor).toMatchObject({ quote: '79个', prefix: '共建成' })
  expect(projectOf(session).article(ArticleId.parse('news'))?.status).toBe('in-progress')
  await undo(session)
  expect([await annotations(session), open(session).length]).toEqual([[], 4])
  expect(projectOf(session).article(ArticleId.parse('news'))?.status).toBe('new')
})

test('after the last one the annotation made of it is current, and nothing more is accepted', async () => {
  for (const step of [1, 1, 1, 1] as const) go(session, step)
  await acceptCurrent(session)
  const [made] = await annotations(session)
  expect([session.workspace().suggestion, session.workspace().current]).toEqual([null, made?.id])
  await acceptCurrent(session)
  expect(await annotations(session)).toHaveLength(1)
})

test('editing accepts and makes the annotation current', async () => {
  go(session, 1)
  expect(await acceptToEdit(session)).toBe((await annotations(session))[0]?.id)
  expect(session.workspace()).toMatchObject({ current: (await annotations(session))[0]?.id, suggestion: null })
})

test('the rest of the paragraph is one edit, and the next paragraph is next', async () => {
  go(session, 1)
  await acceptRestOfBlock(session)
  expect([under(session), open(session)]).toEqual(['79个', ['79个', '8条']])
  expect(session.workspace().notice?.message).toEqual({ key: 'suggestion.accepted', params: { count: 2 } })
  await undo(session)
  expect(open(session)).toHaveLength(4)
})

test('all certain ones are one edit; the others stay', async () => {
  const article = articleText(TEXT)
  const mixed = digits
    .begin(
      article,
      NO_KNOWLEDGE,
    )(article.blocks)
    .map((each, i) => (i === 1 ? { ...each, certainty: 'likely' as const } : each))
  session.suggestions.begin(session.article())
  session.suggestions.add(mixed)
  session.suggestions.end()
  await acceptCertain(session)
  expect([open(session), (await annotations(session)).length]).toEqual([['3600户'], 3])
  expect(session.workspace().notice).toMatchObject({ undo: true, message: { params: { count: 3 } } })
  await undo(session)
  expect(await annotations(session)).toEqual([])
})

test('a rejected one stays away from identical text, here and in other articles, and from nothing else', async () => {
  go(session, 1)
  await rejectCurrent(session)
  expect([under(session), open(session)]).toEqual(['3600户', ['3600户', '79个', '8条']])
  expect(session.suggestions.countOf(ArticleId.parse('news'))).toBe(3)
  const reprint = sampleArticle('reprint', '转载：共建成79个服务站，惠及3600户。\n另建79个公园。')
  must(await projectOf(session).addArticles({ name: 'import', params: {} }, [reprint]))
  await openArticle(session, reprint.article.id)
  suggestHere(session)
  expect(open(session)).toEqual(['3600户', '79个'])
  await undo(session)
  await undo(session)
  expect(projectOf(session).rejections().size).toBe(0)
  await redo(session)
  expect(projectOf(session).rejections().size).toBe(1)
})

test('what is coded already is not suggested; another code on the same text does not matter', async () => {
  const [first, second] = [TEXT.indexOf('79个'), TEXT.indexOf('3600户')]
  const coded = [sampleAnnotation('news', 'a', first + 1, first + 9), sampleAnnotation('news', 'b', second, second + 5, INITIATIVE)]
  must(await projectOf(session).commit({ name: 'code', params: {} }, adding(...coded)))
  expect(open(session)).toEqual(['3600户', '79个', '8条'])
})

test('switched off for the coder or the project nothing is suggested, and it is recorded', async () => {
  await switchSuggestions(session, 'coder')
  expect([session.suggestions.current().state, open(session)]).toEqual(['off', []])
  expect(projectOf(session).project().suggestions).toEqual({ off: false, offFor: [projectOf(session).coder()] })
  await switchSuggestions(session, 'project')
  await switchSuggestions(session, 'coder')
  expect(session.suggestions.current().state).toBe('off')
  expect(session.suggestions.countOf(ArticleId.parse('news'))).toBeNull()
  await undo(session)
  await undo(session)
  await undo(session)
  expect(open(session)).toHaveLength(4)
})
