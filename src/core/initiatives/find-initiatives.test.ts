import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findInitiatives } from '#core/initiatives/find-initiatives'

const text = [
  '首页 > 要闻 > 正文',
  '“一站办”让企业少跑腿',
  '2023年5月，临川市推行“一站办”帮扶机制。同时，设立小微企业首贷基金。',
  '在柳河镇，“一站办”的窗口开到了村口。',
  '责任编辑：小禾',
].join('\n')

test('finds names in prose, further mentions included, none in titles and site chrome', () => {
  expect(findInitiatives(text).map(({ text: words, mentionOf }) => [words, mentionOf])).toEqual([
    ['“一站办”帮扶机制', null],
    ['小微企业首贷基金', null],
    ['“一站办”', 0],
  ])
})

test('says who, where and when, each in the words of the text', () => {
  const [mechanism, fund] = findInitiatives(text)
  expect(mechanism).toMatchObject({ actor: { text: '临川市' }, place: { text: '临川市' }, period: { text: '2023年5月' } })
  expect(mechanism?.actor).toMatchObject({ start: text.indexOf('临川市'), end: text.indexOf('临川市') + 3 })
  expect(fund?.actor).toMatchObject({ text: '临川市' })
})

test('a further mention takes the type of the first and its wording becomes an alias', () => {
  const [first, second] = findInitiatives('区里启动“暖冬”送温暖行动。志愿者说，参加“暖冬”很有意义。')
  expect(first).toMatchObject({ type: 'campaign', mentionOf: null, aliases: ['“暖冬”'] })
  expect(second).toMatchObject({ text: '“暖冬”', type: 'campaign', mentionOf: 0 })
})

const PIECES = [
  '“',
  '”',
  '《',
  '》',
  '建立',
  '开展',
  '机制',
  '行动',
  '的',
  '、',
  '，',
  '。',
  '\n',
  '36条',
  '等',
  '全覆盖',
  '（',
  '）',
  '+',
  'the ',
  'Fund ',
  'a new ',
  'scheme ',
  '"',
  '.',
  '\ud800',
]

test('any text: in order, without overlaps, inside the text, the same every time', () => {
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), { maxLength: 40 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, (words) => {
      const found = findInitiatives(words)
      for (const [index, { start, end, text: said }] of found.entries()) {
        expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0)
        expect(words.slice(start, end)).toBe(said)
        expect(end).toBeGreaterThan(start)
      }
      expect(findInitiatives(words)).toEqual(found)
    }),
    { seed: 4, numRuns: 80 },
  )
})

/** Processor time in microseconds, the lesser of two: other work on the machine only adds to it. */
function cost(words: string): number {
  const times = [1, 2].map(() => {
    const before = process.cpuUsage()
    findInitiatives(words)
    const { user, system } = process.cpuUsage(before)
    return user + system
  })
  return Math.min(...times)
}

test.each([
  '“',
  '（',
  '3',
  '建立',
  '机制、',
  '全覆盖',
  'The Fund ',
  '《',
  '"a ',
  '承诺',
  '推行',
  '12345热线',
  '河长制',
  '”制',
  'pledged to ',
  '$9m ',
])('a text of nothing but %s costs what its length says', (piece) => {
  const short = cost(piece.repeat(500))
  expect(cost(piece.repeat(4_000))).toBeLessThan(32 * (short + 2_000))
})
