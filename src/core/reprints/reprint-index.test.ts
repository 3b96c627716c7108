import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleText } from '#core/model/article'
import { ArticleId } from '#core/model/ids'
import { type ReprintGroup, ReprintIndex } from '#core/reprints/reprint-index'

const STORY = [
  '春耕时节 乡村合作社忙起来',
  '清晨五点，望溪镇的合作社里已经亮起了灯。社员们把四百二十箱秧苗装上货车，赶在日出前送到下游的三个村。',
  '“往年要忙二十来天，今年有了插秧机，一个星期就能插完。”社长蒋德明说，机器是去年秋天用补贴买的，花了18.6万元。',
  '镇里的农技站给每户发了一张明白卡，什么时候放水、什么时候追肥，写得清清楚楚。站长说，上年亩产达到612公斤，比前年多了41公斤。',
  '下一步，合作社打算把收割、烘干、销售连成一条线，让种粮的人少跑路、多拿钱。',
]
const OTHER = [
  '望溪镇办起乡村书屋',
  '在望溪镇的老粮站里，九千多册图书整整齐齐地排在木架上，放了学的孩子三三两两坐在窗边看书。',
  '书屋由镇上的退休教师轮流看管，每天开到晚上八点，周末还请城里的志愿者来讲故事、教画画。',
]

const text = (lines: readonly string[], boilerplate: string | null = null): ArticleText => {
  const body = lines.join('\n')
  if (boilerplate === null) return { text: body, blocks: [] }
  return {
    text: `${body}\n${boilerplate}`,
    blocks: [{ kind: 'boilerplate', level: 0, start: body.length + 1, end: body.length + 1 + boilerplate.length }],
  }
}

function groupsOf(articles: Readonly<Record<string, { readonly text: ArticleText; readonly date?: string }>>): readonly ReprintGroup[] {
  const index = new ReprintIndex()
  for (const [id, { text: content, date = '' }] of Object.entries(articles)) index.add({ id: ArticleId.parse(id), date }, content)
  return index.groups()
}

describe('articles that print the same text', () => {
  it('are found with another headline, date line, note and boilerplate', () => {
    const reprint = ['新江网3月2日电', ...STORY.slice(1), '（本文为转载。）']
    expect(groupsOf({ a: { text: text(STORY) }, b: { text: text(OTHER) }, c: { text: text(reprint, OTHER.join('')) } })).toEqual([
      { original: 'a', reprints: [{ id: 'c', reason: { kind: 'near', share: expect.closeTo(0.9, 1) } }] },
    ])
  })

  it('are identical when only width, punctuation or script differ', () => {
    const wide = STORY.map((line) => line.replace('18.6', '１８．６').replaceAll('，', ',').replaceAll('镇里的农技站', '鎮裏的農技站'))
    expect(groupsOf({ a: { text: text(STORY) }, b: { text: text(wide) } })).toEqual([
      { original: 'a', reprints: [{ id: 'b', reason: { kind: 'identical' } }] },
    ])
  })

  it('are excerpts of the fullest', () => {
    const [group] = groupsOf({ a: { text: text(STORY.slice(1, 3)), date: '2024-01-01' }, b: { text: text(STORY), date: '2024-02-01' } })
    expect(group).toEqual({ original: 'b', reprints: [{ id: 'a', reason: { kind: 'contained', share: 1 } }] })
  })

  it('have the earliest of equally full ones as their original', () => {
    const [group] = groupsOf({
      a: { text: text(STORY) },
      b: { text: text(['另一个标题', ...STORY.slice(1)]), date: '2024-03' },
      c: { text: text(STORY), date: '2024-02-28' },
    })
    expect(group?.original).toBe('c')
  })

  it('are not those from one form with other numbers', () => {
    const other = STORY.map((line) =>
      line.replace('18.6', '25.3').replace('612', '587').replace('41', '19').replace('四百二十', '三百九十'),
    )
    expect(groupsOf({ a: { text: text(STORY) }, b: { text: text(other) } })).toEqual([])
  })

  it('may be too short for anything but being equal, and empty ones are not equal', () => {
    expect(groupsOf({ a: { text: text(['短讯。']) }, b: { text: text(['短讯']) }, c: { text: text(['别的短讯']) } })).toHaveLength(1)
    expect(groupsOf({ a: { text: text(['。']) }, b: { text: text(['！']) } })).toEqual([])
  })
})

describe('an index that is kept', () => {
  it('gives the groups of an index made anew', () => {
    const pieces = [STORY, OTHER, STORY.slice(1), STORY.slice(2), [...OTHER, '编者按：略。'], STORY.slice(0, 3)]
    const step = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), piece: fc.nat({ max: pieces.length - 1 }), remove: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const kept = new ReprintIndex()
        const left = new Map<string, number>()
        for (const { id, piece, remove } of steps) {
          const own = ArticleId.parse(id)
          if (remove) {
            kept.remove(own)
            left.delete(id)
          } else if (!kept.has(own)) {
            const content = text(pieces[piece] ?? [])
            kept.add({ id: own, date: '' }, content)
            left.set(id, piece)
          }
          kept.groups()
        }
        const anew = groupsOf(Object.fromEntries([...left].map(([id, piece]) => [id, { text: text(pieces[piece] ?? []) }])))
        expect(kept.groups()).toEqual(anew)
      }),
      { seed: 4, numRuns: 60 },
    )
  })
})
