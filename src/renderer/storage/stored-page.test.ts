import { expect, test } from 'vitest'
import { packPage, unpackPage } from './stored-page'
import { sampleAnnotation } from './testing/worlds'

const figure = sampleAnnotation('news', 'a', 0, 5)
const odd = { ...figure, memo: '𠮷、😀、“\\"”、\n 与半个字符 \ud842' }

test.each([[[]], [[figure]], [[figure, odd]], [[odd, figure, odd]]])(
  'a page of %# annotations comes back as it was stored',
  (annotations) => {
    const row = { article: figure.article, page: 3, annotations }
    expect(unpackPage(packPage(row))).toEqual(row)
    expect(packPage(row)).toEqual({ ...row, annotations: new TextEncoder().encode(JSON.stringify(annotations)) })
  },
)
