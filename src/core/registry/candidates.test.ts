import { expect, test } from 'vitest'
import { InitiativeId } from '#core/model/ids'
import { type KnownInitiative, SameFinder } from '#core/registry/candidates'

const known = (id: string, names: readonly string[], more: Partial<Record<'actors' | 'places' | 'figures', readonly string[]>> = {}) => ({
  id: InitiativeId.parse(id),
  names,
  actors: new Set(more.actors),
  places: new Set(more.places),
  figures: new Set(more.figures),
})

const find = (all: readonly KnownInitiative[], id: string, apart: readonly string[] = []) =>
  new SameFinder(all).candidatesOf(InitiativeId.parse(id), (other) => apart.includes(other))

const registry = [
  known('full', ['“一站办”帮扶机制'], { actors: ['市营商环境局'], places: ['临江市'] }),
  known('short', ['一站办'], { actors: ['市营商环境局'] }),
  known('traditional', ['「一站辦」幫扶機制']),
  known('rain', ['“春雨计划”专项资金'], { figures: ['企业=120'] }),
  known('rain-fund', ['春雨专项资金'], { figures: ['企业=120'] }),
  known('school', ['银行夜校']),
  known('other', ['应急帮扶机制']),
  known('renamed', ['雨露基金'], { figures: ['企业=120'] }),
]

test('the same name written otherwise comes first, then the short name inside the long one', () => {
  expect(find(registry, 'full').map(({ id, reasons }) => [id, reasons[0]?.kind])).toEqual([
    ['traditional', 'same-name'],
    ['short', 'name-inside'],
  ])
})

test('a common head noun is no likeness', () => {
  expect(find(registry, 'full').some(({ id }) => id === 'other')).toBe(false)
  expect(find(registry, 'school')).toEqual([])
})

test('what else is shared is told, and lets a less similar name through', () => {
  const [first, ...others] = find(registry, 'rain')
  expect(first).toMatchObject({ id: 'rain-fund', reasons: [{ kind: 'similar-name' }, { kind: 'same-figures', words: ['企业=120'] }] })
  expect(others.map(({ id }) => id)).not.toContain('short')
  expect(find(registry, 'short')[0]?.reasons).toContainEqual({ kind: 'same-actor', words: ['市营商环境局'] })
})

test('an alias counts as a name, and whoever was said to be another one is not proposed', () => {
  const all = [known('a', ['零工驿站', '零工之家']), known('b', ['零工之家'])]
  expect(find(all, 'a').map(({ id }) => id)).toEqual(['b'])
  expect(find(all, 'a', ['b'])).toEqual([])
})

test('10,000 initiatives under 15,000 names: the candidates of one in less than 100 ms', () => {
  const words = [
    '帮扶',
    '营商',
    '就业',
    '春雨',
    '夜校',
    '驿站',
    '贴息',
    '清欠',
    '担保',
    '返乡',
    '检测',
    '公章',
    '账房',
    '培训',
    '护航',
    '共享',
    '示范',
    '数智',
  ]
  const heads = ['机制', '行动', '工程', '计划', '平台', '中心', '基金', '办法']
  const name = (n: number) => `${words[n % 18]}${words[(n * 7 + 3) % 17]}${String.fromCharCode(0x4e00 + ((n * 37) % 3000))}${heads[n % 8]}`
  const all = Array.from({ length: 10_000 }, (_, n) => known(`i${n}`, n % 2 ? [name(n), name(n + 20_000)] : [name(n)]))
  const finder = new SameFinder(all)
  const times = Array.from({ length: 20 }, (_, n) => {
    const begun = performance.now()
    finder.candidatesOf(InitiativeId.parse(`i${n * 499}`), () => false)
    return performance.now() - begun
  })
  expect(times.sort((a, b) => a - b)[10]).toBeLessThan(100)
})
