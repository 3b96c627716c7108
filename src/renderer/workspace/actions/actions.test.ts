import { describe, expect, it } from 'vitest'
import { FIGURE, INITIATIVE } from '#core/model/codebook'
import type { AnnotationId, CodeId } from '#core/model/ids'
import type { Session } from '../session'
import { openText } from '../testing/session-world'
import { addSpan } from './add-span'
import { codeSelection } from './code-selection'
import { redo, revertTo, undo } from './history'
import { linkAnnotations } from './link'
import { moveBoundary } from './move-boundary'
import { recode } from './recode'
import { removeAnnotation } from './remove-annotation'
import { removeArticle } from './remove-article'
import { setArticleStatus } from './set-article-status'
import { setMemo } from './set-memo'
import { unlinkAll } from './unlink'

const TEXT = '“春雨计划”首批拨付近2000万元，惠及8600余家企业。'

/** Selects `quote` and codes it; the new annotation's id. */
async function code(session: Session, quote: string, id: CodeId): Promise<AnnotationId> {
  const start = session.article()?.text.indexOf(quote) ?? -1
  session.dispatch({ type: 'select', span: { start, end: start + quote.length } })
  await codeSelection(session, id)
  const { current } = session.workspace()
  if (!current) throw new Error('nothing was coded')
  return current
}

const quotes = (session: Session) => {
  const article = session.article()
  const marks = article?.marks()
  return Array.from({ length: marks?.size ?? 0 }, (_, i) => marks?.at(i)).map((mark) => mark && article?.peek(mark.id)?.anchor.quote)
}
const linksOf = (session: Session, id: AnnotationId) => session.article()?.linksFrom(id).length

describe('coding', () => {
  it('makes the annotation current, forgets the selection and starts the article', async () => {
    const session = await openText(TEXT)
    await code(session, '近2000万元', FIGURE)
    expect(quotes(session)).toEqual(['近2000万元'])
    expect(session.workspace()).toMatchObject({ selection: null, lastCode: FIGURE })
    expect(session.project()?.articles()[0]?.status).toBe('in-progress')
  })

  it('is one step of undo, with what came with it', async () => {
    const session = await openText(TEXT)
    await code(session, '近2000万元', FIGURE)
    await undo(session)
    expect(quotes(session)).toEqual([])
    expect(session.project()?.articles()[0]?.status).toBe('new')
    await redo(session)
    expect(quotes(session)).toEqual(['近2000万元'])
  })

  it('taken back leaves no current annotation behind, brought back is current', async () => {
    const session = await openText(TEXT)
    const id = await code(session, '近2000万元', FIGURE)
    await undo(session)
    expect(session.workspace().current).toBeNull()
    await redo(session)
    expect(session.workspace().current).toBe(id)
  })
})

describe('links', () => {
  it('are made once, and go with either end', async () => {
    const session = await openText(TEXT)
    const initiative = await code(session, '“春雨计划”', INITIATIVE)
    const figure = await code(session, '近2000万元', FIGURE)
    await linkAnnotations(session, figure, initiative)
    await linkAnnotations(session, figure, initiative)
    expect(linksOf(session, figure)).toBe(1)
    await removeAnnotation(session, initiative)
    expect(linksOf(session, figure)).toBe(0)
    expect(session.workspace().current).toBe(figure)
    await undo(session)
    expect(linksOf(session, figure)).toBe(1)
    await unlinkAll(session, figure)
    expect(linksOf(session, figure)).toBe(0)
  })

  it('that the new code cannot have go with the old one', async () => {
    const session = await openText(TEXT)
    const initiative = await code(session, '“春雨计划”', INITIATIVE)
    const figure = await code(session, '近2000万元', FIGURE)
    await linkAnnotations(session, figure, initiative)
    await recode(session, figure, INITIATIVE)
    expect(linksOf(session, figure)).toBe(0)
    expect(session.article()?.marks().byId(figure)?.code).toBe(INITIATIVE)
    expect(session.workspace().notice).toMatchObject({ message: { key: 'app.links-lost', params: { count: 1 } }, undo: true })
    await undo(session)
    expect(linksOf(session, figure)).toBe(1)
  })

  it('from an initiative to a figure are refused and told', async () => {
    const session = await openText(TEXT)
    const initiative = await code(session, '“春雨计划”', INITIATIVE)
    const figure = await code(session, '近2000万元', FIGURE)
    expect(await linkAnnotations(session, initiative, figure)).toBe(false)
    expect(session.workspace().notice?.message.key).toBe('problem.link-not-allowed')
  })
})

describe('boundaries', () => {
  it('follow a key that is held down, one character at a time', async () => {
    const session = await openText(TEXT)
    await code(session, '8600', FIGURE)
    await Promise.all(Array.from({ length: 4 }, () => moveBoundary(session, 'end', 1)))
    expect(quotes(session)).toEqual(['8600余家企业'])
    await moveBoundary(session, 'start', 1)
    expect(quotes(session)).toEqual(['600余家企业'])
  })

  it('gain a second span', async () => {
    const session = await openText(TEXT)
    const id = await code(session, '近2000万元', FIGURE)
    const start = TEXT.indexOf('8600')
    await addSpan(session, id, { start, end: start + 4 })
    expect(quotes(session)).toEqual(['近2000万元…8600'])
  })
})

describe('articles', () => {
  it('leave with everything coded in them, and come back whole', async () => {
    const session = await openText(TEXT)
    const initiative = await code(session, '“春雨计划”', INITIATIVE)
    const figure = await code(session, '近2000万元', FIGURE)
    await linkAnnotations(session, figure, initiative)
    const id = session.workspace().article
    if (!id) throw new Error('no article')
    await removeArticle(session, id)
    expect(session.project()?.articles()).toEqual([])
    expect(session.workspace()).toMatchObject({ article: null, view: 'library', notice: { undo: true } })
    await undo(session)
    expect(session.project()?.tally(id)).toMatchObject({ annotations: 2, links: 1, unlinked: 0 })
    // Its undo would take back something else now.
    expect(session.workspace().notice).toBeNull()
  })

  it('keep the reason only while they are excluded', async () => {
    const session = await openText(TEXT)
    const id = session.workspace().article
    if (!id) throw new Error('no article')
    await setArticleStatus(session, [id], 'excluded', 'not about firms')
    expect(session.project()?.article(id)).toMatchObject({ status: 'excluded', reason: 'not about firms' })
    await setArticleStatus(session, [id], 'done')
    expect(session.project()?.article(id)).toMatchObject({ status: 'done', reason: '' })
  })
})

describe('history', () => {
  it('counts no edit for a value that stays', async () => {
    const session = await openText(TEXT)
    const id = await code(session, '近2000万元', FIGURE)
    const before = session.project()?.historyLength()
    await setMemo(session, id, '')
    await recode(session, id, FIGURE)
    expect(session.project()?.historyLength()).toBe(before)
  })

  it('stays in the table of figures, tells what was taken back or brought back, and offers the place', async () => {
    const session = await openText(TEXT)
    const annotation = await code(session, '近2000万元', FIGURE)
    await recode(session, annotation, INITIATIVE)
    const place = { article: session.article()?.id, annotation }
    session.dispatch({ type: 'show-view', view: 'figures' })
    await undo(session)
    expect(session.workspace()).toMatchObject({
      view: 'figures',
      notice: { message: { key: 'app.undone' }, action: { name: 'recode' }, place },
    })
    await redo(session)
    expect(session.workspace()).toMatchObject({
      view: 'figures',
      notice: { message: { key: 'app.redone' }, action: { name: 'recode' }, place },
    })
    await undo(session)
    await undo(session)
    expect(session.workspace()).toMatchObject({ view: 'figures', notice: { action: { name: 'code' } } })
    expect(session.workspace().notice?.place).toBeUndefined()
  })

  it('goes back to any edit, as an edit of its own', async () => {
    const session = await openText(TEXT)
    await code(session, '“春雨计划”', INITIATIVE)
    const then = session.project()?.historyLength() ?? 0
    await code(session, '近2000万元', FIGURE)
    await revertTo(session, then)
    expect(quotes(session)).toEqual(['“春雨计划”'])
    await undo(session)
    expect(quotes(session)).toEqual(['“春雨计划”', '近2000万元'])
  })
})
