import { expect, test } from 'vitest'
import { locator } from '#core/initiatives/links/locate'
import { passagesOf } from '#core/initiatives/outline/passages'

test('numbers clauses, sentences, lines and sections in reading order', () => {
  const text = '开头一句，还有半句。第二句。\n小标题\n第三句在这里。'
  const locate = locator(text, passagesOf(text))
  const at = (words: string) => locate({ start: text.indexOf(words), end: text.indexOf(words) + 1 })
  expect(at('还有')).toMatchObject({ clause: 1, sentence: 0, passage: 0, section: 0 })
  expect(at('第二句')).toMatchObject({ clause: 2, sentence: 1, passage: 0, section: 0 })
  expect(at('第三句')).toMatchObject({ sentence: 3, passage: 2, section: 1, heading: '小标题' })
})
