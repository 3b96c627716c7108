import { describe, expect, it } from 'vitest'
import { AnnotationId, ArticleId } from '#core/model/ids'
import { placeOfEdit } from './history'

const set = (article: string, annotation: string) =>
  ({
    kind: 'set-annotation',
    article: ArticleId.parse(article),
    annotation: AnnotationId.parse(annotation),
    field: 'memo',
    before: '',
    after: 'x',
  }) as const
const status = (article: string) =>
  ({ kind: 'set-article', article: ArticleId.parse(article), field: 'status', before: 'new', after: 'done' }) as const

describe('where an edit was felt', () => {
  it('is its annotation, else its article', () => {
    expect(placeOfEdit([status('one'), set('one', 'a')])).toEqual({ article: 'one', annotation: 'a' })
    expect(placeOfEdit([status('one')])).toEqual({ article: 'one', annotation: null })
  })

  it('is nowhere in particular for edits of many articles or of none', () => {
    expect(placeOfEdit([status('one'), status('two')])).toBeNull()
    expect(placeOfEdit([{ kind: 'set-project', field: 'memo', before: '', after: 'x' }])).toBeNull()
  })
})
