import { describe, expect, it } from 'vitest'
import { Annotation } from '#core/model/annotation'
import { defaultCodebook } from '#core/model/default-codebook'
import { messagesFor } from '../i18n/use-messages'
import { annotationName, figureEntity, figureValue } from './annotation-words'
import { markQuote } from './mark-quote'

const annotation = (code: string, quote: string, attributes: Record<string, string>) =>
  Annotation.parse({
    id: 'a',
    article: 'b',
    code,
    anchor: { spans: [{ start: 0, end: quote.length }], quote, prefix: '', suffix: '' },
    attributes,
    certainty: 'sure',
    memo: '',
    coder: 'c',
    createdAt: '2026-01-01T00:00:00.000Z',
    provenance: { by: 'coder', detail: '' },
  })

const codebook = defaultCodebook('en')
const figure = annotation('figure', '33.33万家', { value: '333300', classifier: '家', entity: '小店' })

describe('annotationName', () => {
  it('says code, words, value and what is measured', () => {
    expect(annotationName(messagesFor('en'), codebook, figure, ['河湾夜校'])).toBe('Figure, 33.33万家, 333,300 家, 小店, measures 河湾夜校')
  })

  it('leaves out what is not known', () => {
    expect(annotationName(messagesFor('zh-CN'), codebook, annotation('initiative', '河湾夜校', {}), [])).toBe('举措，河湾夜校')
  })
})

it('names what is counted once, also where it is the unit', () => {
  const words = (unit: string, entity: string) =>
    annotationName(messagesFor('en'), codebook, annotation('figure', 'dozens', { value: '64', unit, entity }), [])
  expect(words('routes', 'routes')).toBe('Figure, dozens, 64 routes')
  expect(words('buses', 'electric buses')).toBe('Figure, dozens, 64 electric buses')
  expect(words('buses', 'minibuses')).toBe('Figure, dozens, 64 buses, minibuses')
})

describe('figureValue', () => {
  it('is empty while a figure has no value, and for every other code', () => {
    expect(figureValue(annotation('figure', '不少', {}), 'en')).toBe('')
    expect(figureValue(annotation('initiative', '河湾夜校', { value: '1' }), 'en')).toBe('')
    expect(figureEntity(figure)).toBe('小店')
  })
})

describe('markQuote', () => {
  it('reads the words of a mark from the text, all its spans', () => {
    const text = '一座桥、两座桥'
    expect(markQuote(text, { start: 0, end: 3, spans: null })).toBe('一座桥')
    expect(
      markQuote(text, {
        start: 0,
        end: 7,
        spans: [
          { start: 0, end: 2 },
          { start: 4, end: 7 },
        ],
      }),
    ).toBe('一座…两座桥')
  })
})
