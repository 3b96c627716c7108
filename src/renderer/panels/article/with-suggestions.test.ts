import { expect, it } from 'vitest'
import { INITIATIVE } from '#core/model/codebook'
import type { AnnotationId } from '#core/model/ids'
import { sampleSuggestion } from '#core/suggestions/testing/samples'
import { adding, must, sampleAnnotation, sampleRejection } from '../../storage/testing/worlds'
import { openText } from '../../workspace/testing/session-world'
import { withSuggestions } from './with-suggestions'

const TEXT = '共建成79个服务站，惠及3600户，覆盖8个街道。'
const at = (quote: string) => sampleSuggestion(TEXT, TEXT.indexOf(quote), TEXT.indexOf(quote) + quote.length)

async function openWithSuggestions() {
  const session = await openText(TEXT)
  const article = session.article()
  const project = session.project()
  if (!article || !project) throw new Error('nothing open')
  session.suggestions.begin(article)
  session.suggestions.add([at('8个'), at('79个'), at('3600户')])
  return { session, project, readable: withSuggestions(article, article.blocks, session) }
}

it('the reader sees annotations and suggestions in reading order, and counts annotations alone', async () => {
  const { project, readable } = await openWithSuggestions()
  must(await project.commit({ name: 'code', params: {} }, adding(sampleAnnotation('news', 'a', 0, TEXT.length, INITIATIVE))))
  const marks = readable.marks()
  expect(marks.overlapping(0, 20).map(({ id, suggested = false }) => [id, suggested])).toEqual([
    ['a', false],
    ['figure 3-6', true],
    ['figure 12-17', true],
  ])
  const starts: unknown[] = []
  marks.forEachStart((start, _code, suggested = false) => starts.push([start, suggested]))
  expect(starts).toEqual([
    [0, false],
    [3, true],
    [12, true],
    [20, true],
  ])
  expect([marks.size, marks.at(0)?.id, marks.at(1), marks.indexOf('figure 3-6' as AnnotationId)]).toEqual([1, 'a', null, -1])
  expect(marks.byId('figure 3-6' as AnnotationId)).toMatchObject({ start: 3, end: 6, suggested: true })
})

it('a suggestion reads as the annotation it would become, always the same one, until it is accepted', async () => {
  const { project, readable } = await openWithSuggestions()
  const id = 'figure 3-6' as AnnotationId
  expect(readable.peek(id)).toMatchObject({ id, code: 'figure', anchor: { quote: '79个' }, provenance: { by: 'rule' } })
  expect(readable.peek(id)).toBe(readable.peek(id))
  const before = readable.marks()
  expect(readable.marks()).toBe(before)
  must(await project.commit({ name: 'code', params: {} }, adding(sampleAnnotation('news', 'a', 3, 6))))
  expect(readable.marks()).not.toBe(before)
  expect(readable.marks().byId(id)).toBeNull()
})

it('wakes for what is found, coded and rejected, and for nothing else', async () => {
  const { session, project, readable } = await openWithSuggestions()
  session.catchUp()
  let woken = 0
  const stop = readable.subscribe(() => woken++)
  session.suggestions.add([sampleSuggestion(TEXT, 0, 2)])
  session.catchUp()
  expect(woken).toBe(1)
  must(await project.commit({ name: 'code', params: {} }, adding(sampleAnnotation('news', 'a', 3, 6))))
  session.catchUp()
  expect(woken).toBe(2)
  const { key } = at('3600户')
  must(await project.commit({ name: 'reject', params: {} }, [{ kind: 'add-rejection', rejection: sampleRejection(key) }]))
  session.catchUp()
  expect([woken, readable.marks().byId('figure 12-17' as AnnotationId)]).toEqual([3, null])
  session.dispatch({ type: 'toggle-library' })
  stop()
  session.suggestions.begin(null)
  session.catchUp()
  expect(woken).toBe(3)
})
