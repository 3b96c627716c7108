import { expect, it } from 'vitest'
import { FIGURE } from '#core/model/codebook'
import { AnnotationId } from '#core/model/ids'
import { action, adding, must, sampleAnnotation, sampleArticle } from '../../storage/testing/worlds'
import { openText } from '../testing/session-world'
import { openArticle } from './open-article'
import { showAnnotation } from './show-annotation'

it('opens the article, picks the annotation and brings it into sight once the text is there', async () => {
  const session = await openText('临江市财政出资3亿元。')
  const project = session.project()
  if (!project) throw new Error('no project')
  const { source, article, text } = sampleArticle('other', '办结率98.6%。')
  must(await project.addArticles(action, [{ source, article, text }]))
  must(await project.commit(action, adding(sampleAnnotation('other', 'rate', 3, 8, FIGURE))))
  const revealed: unknown[] = []
  setTimeout(() => session.setReader({ reveal: (span) => revealed.push(span), position: () => 0, focus: () => {} }))
  await showAnnotation(session, article.id, AnnotationId.parse('rate'))
  expect(session.workspace()).toMatchObject({ view: 'article', article: 'other', current: 'rate' })
  expect(revealed).toEqual([{ start: 3, end: 8 }])
})

it('says so when the annotation is gone', async () => {
  const session = await openText('临江市财政出资3亿元。')
  const id = session.article()?.id
  if (!id) throw new Error('no article')
  await openArticle(session, null)
  await showAnnotation(session, id, AnnotationId.parse('gone'))
  expect(session.workspace().notice?.message.key).toBe('problem.not-there')
})
