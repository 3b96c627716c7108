import { expect, it } from 'vitest'
import { quotedNameAt } from '#core/text/quoted-name'

const text = '县里印发《关于支持“一碗热饭”行动的意见》，启动「村村通」工程。她说：“我们办了三件事。”\n《没有结束的书名\n又一行》'

it.each([
  ['一碗', '“一碗热饭”'],
  ['支持', '《关于支持“一碗热饭”行动的意见》'],
  ['行动', '《关于支持“一碗热饭”行动的意见》'],
  ['《关于', '《关于支持“一碗热饭”行动的意见》'],
  ['》，启动', '《关于支持“一碗热饭”行动的意见》'],
  ['村通', '「村村通」'],
  ['启动', null],
  ['三件', null],
  ['没有结束', null],
  ['又一行', null],
])('at %s: %s', (where, name) => {
  const span = quotedNameAt(text, text.indexOf(where))
  expect(span && text.slice(span.start, span.end)).toBe(name)
})

it('does not look farther than a name is long', () => {
  const long = `“${'长'.repeat(500)}”`
  expect(quotedNameAt(long, 20)).toBeNull()
})
