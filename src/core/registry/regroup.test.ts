import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChanges, type Change, invertChanges } from '#core/edits/change'
import type { State } from '#core/edits/state'
import { Article } from '#core/model/article'
import { defaultCodebook } from '#core/model/default-codebook'
import { CoderId, InitiativeId } from '#core/model/ids'
import { Project } from '#core/model/project'
import { assignByName } from '#core/registry/assign'
import { initiativesByName } from '#core/registry/by-name'
import { mergeChanges, moveChanges, renamed, settled, splitChanges, withAliases } from '#core/registry/regroup'
import { initiativeOf, mentionOf } from '#core/registry/testing/samples'

const now = '2026-11-23T10:42:07.000Z'
const hash = '0'.repeat(64)
const article = Article.parse({
  ...{ id: 'a1', source: hash, textHash: hash, length: 100, title: '', outlet: '', date: '', author: '', place: '', url: '' },
  ...{ language: 'zh-CN', status: 'new', reason: '', memo: '', addedAt: now },
})

const maker = { coder: CoderId.parse('c1'), createdAt: now }

const NAMES = ['夜校', '银行夜校', '“夜校”', '春雨计划', '春雨', '“春雨计划”专项资金', '一站办']

const stateOf = (initiatives: State['initiatives'], annotations: State['annotations']): State => ({
  project: Project.parse({ id: 'p', name: '', memo: '', coders: [{ id: 'c1', name: '' }], createdAt: now }),
  codebook: defaultCodebook('en'),
  articles: new Map([[article.id, article]]),
  annotations,
  links: new Map(),
  initiatives,
  rejections: new Map(),
})

const mentionsIn = ({ annotations }: State, id: InitiativeId) =>
  [...annotations.values()].filter((a) => a.initiative === id).map((a) => ({ article: a.article, annotation: a.id }))

/** Mentions of random names, each in the initiative of its name. */
const coded = fc.array(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 14 }).map((quotes) => {
  const mentions = quotes.map((quote, n) => mentionOf(`m${n}`, quote))
  const { mentions: assigned, changes } = assignByName(mentions, new Map(), { ...maker, newId: () => `i${assignedSerial++}` })
  const initiatives = new Map(
    changes.flatMap((change) => (change.kind === 'add-initiative' ? [[change.initiative.id, change.initiative]] : [])),
  )
  return stateOf(initiatives, new Map(assigned.map((mention) => [mention.id, mention])))
})
let assignedSerial = 0

const step = (state: State, choice: number, which: number, n: number): Change[] => {
  const all = [...state.initiatives.values()]
  const one = all[which % all.length]
  const other = all[(which + 1 + (n % Math.max(1, all.length - 1))) % all.length]
  if (!one || !other) return []
  const mentions = mentionsIn(state, one.id)
  const [mention] = mentions
  const actions: readonly (() => Change[])[] = [
    () => (one === other ? [] : mergeChanges(one, other, mentionsIn(state, other.id))),
    () =>
      splitChanges(
        one,
        initiativeOf(`s${n}-${state.initiatives.size}-${which}`, one.aliases?.[0] ?? `${one.name}二`),
        mentions.slice(0, 1 + (n % 3)),
      ),
    () =>
      mention && one !== other ? moveChanges(mention, { initiative: one, isLast: mentions.length === 1 }, n % 4 ? other.id : null) : [],
    () => [{ kind: 'set-initiative', before: one, after: renamed(one, NAMES[n % NAMES.length] ?? 'x') }],
  ]
  return actions[choice % actions.length]?.() ?? []
}

test('any merging, splitting, moving and renaming is taken back whole', () => {
  fc.assert(
    fc.property(coded, fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.nat(40)), { maxLength: 24 }), (state, steps) => {
      const before = structuredClone(state)
      const done: Change[] = []
      for (const [choice, which, n] of steps) {
        const changes = step(state, choice, which, n)
        const tried = { ...state, initiatives: new Map(state.initiatives), annotations: new Map(state.annotations) }
        if (applyChanges(tried, changes)) continue
        applyChanges(state, changes)
        done.push(...changes)
        const lost = [...state.annotations.values()].filter((a) => a.initiative && !state.initiatives.has(a.initiative))
        expect(lost).toEqual([])
      }
      const back = invertChanges(done)
      if (!back.ok) throw new Error(back.problem.code)
      if (back.value.length > 0) expect(applyChanges(state, back.value)).toBeNull()
      expect(state).toEqual(before)
    }),
    { seed: 7, numRuns: 300 },
  )
})

test('merge takes over mentions, names, note and decisions; splitting by the old name gives the mentions their initiative back', () => {
  const settlement = { key: 'k', verdict: 'same' as const, holds: '', coder: initiativeOf('x', 'x').coder, createdAt: now }
  const into = initiativeOf('a', '“一站办”帮扶机制', { note: '甲', type: 'mechanism' })
  const from = settled(initiativeOf('b', '一站办', { aliases: ['一站辦'], note: '乙', type: 'campaign' }), 'k', settlement)
  const state = stateOf(
    new Map([into, from].map((i) => [i.id, i])),
    new Map(['a', 'b', 'b'].map((i, n) => mentionOf(`m${n}`, '一站办', i)).map((m) => [m.id, m])),
  )
  const mentions = mentionsIn(state, from.id)
  expect(applyChanges(state, mergeChanges(into, from, mentions))).toBeNull()
  const merged = state.initiatives.get(into.id)
  expect(merged).toMatchObject({ name: into.name, aliases: ['一站办'], type: 'mechanism', note: '甲\n乙', settlements: [settlement] })
  expect(mentionsIn(state, into.id)).toHaveLength(3)
  if (!merged) throw new Error('gone')
  expect(applyChanges(state, splitChanges(merged, initiativeOf('c', '一站办'), mentions))).toBeNull()
  expect(state.initiatives.get(into.id)?.aliases).toBeUndefined()
  expect(mentionsIn(state, InitiativeId.parse('c'))).toEqual(mentions)
})

test('a bare initiative goes with its last mention; one with a note stays', () => {
  const mention = { article: article.id, annotation: mentionOf('m', 'x').id }
  const bare = { initiative: initiativeOf('a', '夜校'), isLast: true }
  const noted = { initiative: initiativeOf('a', '夜校', { note: '待查' }), isLast: true }
  expect(moveChanges(mention, bare, null).map(({ kind }) => kind)).toEqual(['set-mention', 'remove-initiative'])
  expect(moveChanges(mention, noted, null).map(({ kind }) => kind)).toEqual(['set-mention'])
})

test('names that differ only in marks are one alias, and a new name leaves the old one as an alias', () => {
  expect(withAliases(initiativeOf('a', '夜校'), ['“夜校”', '银行夜校', '銀行夜校', ' ']).aliases).toEqual(['银行夜校'])
  expect(renamed(initiativeOf('a', '夜校', { aliases: ['银行夜校'] }), '银行夜校')).toMatchObject({ name: '银行夜校', aliases: ['夜校'] })
})

test('mentions coded in one go share the initiative of their name; a known name leads to the known one', () => {
  const known = initiativeOf('a', '夜校')
  let n = 0
  const { mentions, changes } = assignByName(
    ['“夜校”', '春雨', '「春雨」'].map((quote, i) => mentionOf(`m${i}`, quote)),
    initiativesByName([known]),
    { ...maker, newId: () => `new${++n}` },
  )
  expect(mentions.map(({ initiative }) => initiative)).toEqual(['a', 'new1', 'new1'])
  expect(changes.map((change) => change.kind === 'add-initiative' && change.initiative.name)).toEqual(['春雨'])
})
