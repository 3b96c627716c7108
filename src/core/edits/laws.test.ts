import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChange, applyChanges, Change, invertChange, invertChanges, newActionProblem, touches } from '#core/edits/change'
import { Edit, tick } from '#core/edits/edit'
import type { State, Touch } from '#core/edits/state'
import { Annotation } from '#core/model/annotation'
import { Article } from '#core/model/article'
import { FIGURE, INITIATIVE, MEASURES } from '#core/model/codebook'
import { defaultCodebook } from '#core/model/default-codebook'
import { AnnotationId, ArticleId, AttributeId, CodeId, CoderId, InitiativeId, LinkId } from '#core/model/ids'
import { Initiative } from '#core/model/initiative'
import { Link } from '#core/model/link'
import type { Problem } from '#core/model/problem'
import { Project } from '#core/model/project'
import type { Rejection } from '#core/model/rejection'

const now = '2026-11-23T10:42:07.000Z'
const hash = '0'.repeat(64)
const codebook = defaultCodebook('en')

const articleOf = (id: string): Article =>
  Article.parse({
    ...{ id, source: hash, textHash: hash, length: 100, title: 'T', outlet: '', date: '2024', author: '', place: '', url: '' },
    ...{ language: 'zh-CN', status: 'new', reason: '', memo: '', addedAt: now },
  })

const anchorOf = (start: number, end: number) => ({ spans: [{ start, end }], quote: 'x'.repeat(end - start), prefix: '', suffix: '' })

const annotationOf = (id: string, code: string): Annotation =>
  Annotation.parse({
    ...{ id, article: 'a1', code, anchor: anchorOf(1, 5), attributes: { value: '1' }, certainty: 'sure', memo: '', coder: 'c1' },
    ...{ createdAt: now, provenance: { by: 'coder', detail: '' } },
  })

const linkOf = (id: string, from: string, to: string): Link =>
  Link.parse({ id, type: MEASURES, article: 'a1', from, to, coder: 'c1', createdAt: now })

const rejected: Rejection = { key: 'figure 改造⟦两个⟧方面', quote: '两个', coder: CoderId.parse('c1'), createdAt: now }

const initiativeOf = (id: string, name: string, aliases?: readonly string[]): Initiative =>
  Initiative.parse({ id, name, ...(aliases && { aliases }), note: '', coder: 'c1', createdAt: now })

const mentioned = initiativeOf('n1', '“一站办”机制', ['一站办'])
const unmentioned = initiativeOf('n2', '春雨计划')

const start = (): State => {
  const annotations = [
    annotationOf('f1', FIGURE),
    annotationOf('f2', FIGURE),
    { ...annotationOf('i1', INITIATIVE), initiative: mentioned.id },
  ]
  const link = linkOf('l1', 'f1', 'i1')
  return {
    project: Project.parse({
      id: 'p',
      name: 'P',
      memo: '',
      coders: [
        { id: 'c1', name: 'A' },
        { id: 'c2', name: 'B' },
      ],
      createdAt: now,
    }),
    codebook,
    articles: new Map(['a1', 'a2'].map((id) => [ArticleId.parse(id), articleOf(id)])),
    annotations: new Map(annotations.map((annotation) => [annotation.id, annotation])),
    links: new Map([[link.id, link]]),
    initiatives: new Map([mentioned, unmentioned].map((initiative) => [initiative.id, initiative])),
    rejections: new Map([[rejected.key, rejected]]),
  }
}

const a1 = ArticleId.parse('a1')
const f1 = AnnotationId.parse('f1')
const value = AttributeId.parse('value')
const c1 = { id: CoderId.parse('c1'), name: 'A' }
const c2 = { id: CoderId.parse('c2'), name: 'B' }

/** A change of every kind that fits `start`, and the same meant for a state that somebody else has changed since. */
const cases: { readonly [K in Change['kind']]: readonly [fits: Change & { kind: K }, stale: Change & { kind: K }] } = {
  'set-project': [
    { kind: 'set-project', field: 'name', before: 'P', after: 'Q' },
    { kind: 'set-project', field: 'memo', before: 'x', after: 'Q' },
  ],
  'add-coder': [
    { kind: 'add-coder', coder: { id: CoderId.parse('c3'), name: '' }, at: 1 },
    { kind: 'add-coder', coder: c2, at: 2 },
  ],
  'remove-coder': [
    { kind: 'remove-coder', coder: c1, at: 0 },
    { kind: 'remove-coder', coder: c1, at: 1 },
  ],
  'rename-coder': [
    { kind: 'rename-coder', before: c2, after: { ...c2, name: '林澈' } },
    { kind: 'rename-coder', before: { ...c2, name: 'C' }, after: c2 },
  ],
  'set-codebook': [
    { kind: 'set-codebook', before: codebook, after: { ...codebook, version: 2 } },
    { kind: 'set-codebook', before: { ...codebook, version: 3 }, after: codebook },
  ],
  'add-article': [
    { kind: 'add-article', article: articleOf('a3') },
    { kind: 'add-article', article: articleOf('a1') },
  ],
  'remove-article': [
    { kind: 'remove-article', article: articleOf('a2') },
    { kind: 'remove-article', article: { ...articleOf('a2'), memo: 'x' } },
  ],
  'set-article': [
    { kind: 'set-article', article: a1, field: 'status', before: 'new', after: 'done' },
    { kind: 'set-article', article: a1, field: 'date', before: '', after: '2025' },
  ],
  'add-annotation': [
    { kind: 'add-annotation', annotation: annotationOf('f3', FIGURE) },
    { kind: 'add-annotation', annotation: annotationOf('f1', FIGURE) },
  ],
  'remove-annotation': [
    { kind: 'remove-annotation', annotation: annotationOf('f2', FIGURE) },
    { kind: 'remove-annotation', annotation: annotationOf('f2', INITIATIVE) },
  ],
  'set-anchor': [
    { kind: 'set-anchor', article: a1, annotation: f1, before: anchorOf(1, 5), after: anchorOf(0, 100) },
    { kind: 'set-anchor', article: a1, annotation: f1, before: anchorOf(1, 6), after: anchorOf(1, 7) },
  ],
  'set-annotation': [
    { kind: 'set-annotation', article: a1, annotation: f1, field: 'code', before: FIGURE, after: 'goal' },
    { kind: 'set-annotation', article: a1, annotation: f1, field: 'certainty', before: 'doubtful', after: 'likely' },
  ],
  'set-attribute': [
    { kind: 'set-attribute', article: a1, annotation: f1, attribute: value, before: '1', after: null },
    { kind: 'set-attribute', article: a1, annotation: f1, attribute: value, before: null, after: '2' },
  ],
  'set-by-hand': [
    { kind: 'set-by-hand', article: a1, annotation: f1, attribute: value, before: false, after: true },
    { kind: 'set-by-hand', article: a1, annotation: f1, attribute: value, before: true, after: false },
  ],
  'set-codebook-version': [
    { kind: 'set-codebook-version', article: a1, annotation: f1, before: null, after: 2 },
    { kind: 'set-codebook-version', article: a1, annotation: f1, before: 1, after: 2 },
  ],
  'add-link': [
    { kind: 'add-link', link: linkOf('l2', 'f2', 'i1') },
    { kind: 'add-link', link: linkOf('l1', 'f1', 'i1') },
  ],
  'remove-link': [
    { kind: 'remove-link', link: linkOf('l1', 'f1', 'i1') },
    { kind: 'remove-link', link: linkOf('l1', 'f2', 'i1') },
  ],
  'add-rejection': [
    { kind: 'add-rejection', rejection: { ...rejected, key: 'figure 改造⟦三个⟧方面' } },
    { kind: 'add-rejection', rejection: { ...rejected, coder: CoderId.parse('c2') } },
  ],
  'remove-rejection': [
    { kind: 'remove-rejection', rejection: rejected },
    { kind: 'remove-rejection', rejection: { ...rejected, coder: CoderId.parse('c2') } },
  ],
  'set-suggestions': [
    { kind: 'set-suggestions', coder: CoderId.parse('c2'), off: true },
    { kind: 'set-suggestions', coder: null, off: false },
  ],
  'set-suggestion-source': [
    { kind: 'set-suggestion-source', source: 'memory', on: false },
    { kind: 'set-suggestion-source', source: 'memory', on: true },
  ],
  'add-initiative': [
    { kind: 'add-initiative', initiative: initiativeOf('n3', '夜校', ['银行夜校']) },
    { kind: 'add-initiative', initiative: initiativeOf('n2', '夜校') },
  ],
  'remove-initiative': [
    { kind: 'remove-initiative', initiative: unmentioned },
    { kind: 'remove-initiative', initiative: { ...unmentioned, note: 'x' } },
  ],
  'set-initiative': [
    { kind: 'set-initiative', before: unmentioned, after: { ...unmentioned, name: '“春雨计划”专项资金', aliases: ['春雨计划'] } },
    { kind: 'set-initiative', before: { ...unmentioned, note: 'x' }, after: unmentioned },
  ],
  'set-mention': [
    { kind: 'set-mention', article: a1, annotation: AnnotationId.parse('i1'), before: mentioned.id, after: unmentioned.id },
    { kind: 'set-mention', article: a1, annotation: AnnotationId.parse('i1'), before: unmentioned.id, after: null },
  ],
  'set-link': [
    { kind: 'set-link', article: a1, link: LinkId.parse('l1'), from: f1, field: 'role', before: null, after: 'outputs' },
    { kind: 'set-link', article: a1, link: LinkId.parse('l1'), from: f1, field: 'role', before: 'inputs', after: null },
  ],
  'set-block-kind': [
    { kind: 'set-block-kind', article: a1, start: 40, before: null, after: 'paragraph' },
    { kind: 'set-block-kind', article: a1, start: 40, before: 'paragraph', after: null },
  ],
}

const keyOf = (touch: Touch): string =>
  ['id' in touch ? `${touch.row} ${touch.id}` : touch.row, ...('key' in touch ? [touch.key] : [])].join(' ')

/** Only the rows that `touched` names, as `commit` loads them; whoever asks for another row finds it missing. */
function restrictTo(state: State, touched: ReadonlySet<string>): State {
  const all = touched.has('initiatives')
  const pick = <K extends string, V>(row: string, rows: Map<K, V>) => new Map([...rows].filter(([id]) => touched.has(`${row} ${id}`)))
  return {
    project: state.project,
    codebook: state.codebook,
    articles: pick('article', state.articles),
    annotations: pick('annotation', state.annotations),
    links: pick('link', state.links),
    initiatives: all ? new Map(state.initiatives) : pick('initiative', state.initiatives),
    rejections: pick('rejection', state.rejections),
  }
}

/** The rows in which two states differ. */
function differences(a: State, b: State): string[] {
  const same = (x: unknown, y: unknown) => JSON.stringify(x) === JSON.stringify(y)
  const inRows = (row: string, x: ReadonlyMap<string, unknown>, y: ReadonlyMap<string, unknown>) =>
    [...new Set([...x.keys(), ...y.keys()])].filter((id) => !same(x.get(id), y.get(id))).map((id) => `${row} ${id}`)
  return [
    ...(same(a.project, b.project) ? [] : ['project']),
    ...(same(a.codebook, b.codebook) ? [] : ['codebook']),
    ...inRows('article', a.articles, b.articles),
    ...inRows('annotation', a.annotations, b.annotations),
    ...inRows('link', a.links, b.links),
    ...inRows('initiative', a.initiatives, b.initiatives),
    ...inRows('rejection', a.rejections, b.rejections),
  ]
}

/** The laws of every kind of change. */
function expectLaws(change: Change): void {
  expect(Change.parse(JSON.parse(JSON.stringify(change)))).toEqual(change)
  expect(invertChange(invertChange(change))).toEqual(change)
  const state = start()
  expect(applyChange(state, change)).toBeNull()
  const changed = differences(start(), state)
  expect(changed).not.toEqual([])
  const touched = new Set(touches(change).map(keyOf))
  expect(changed.filter((row) => !touched.has(row))).toEqual([])
  const partial = restrictTo(start(), touched)
  expect(applyChange(partial, change)).toBeNull()
  expect(differences(partial, restrictTo(state, touched))).toEqual([])
  expect(applyChange(state, invertChange(change))).toBeNull()
  expect(state).toEqual(start())
}

describe.each(Change.options.map((option) => option.shape.kind.value))('%s', (kind) => {
  const [fits, stale] = cases[kind]

  test('can be taken back, survives JSON, and names every row it reads or writes', () => {
    expectLaws(fits)
  })

  test('is refused and changes nothing when the state is no longer what it was made for', () => {
    const state = start()
    expect(applyChange(state, stale)).not.toBeNull()
    expect(state).toEqual(start())
  })

  test('is refused the second time', () => {
    const state = start()
    applyChange(state, fits)
    const after = structuredClone(state)
    expect(applyChange(state, fits)).not.toBeNull()
    expect(state).toEqual(after)
  })
})

test.each<[string, Change, Problem]>([
  [
    'an unknown code',
    { kind: 'add-annotation', annotation: annotationOf('x', 'none') },
    { code: 'unknown-code', params: { code: 'none' } },
  ],
  [
    'recoding to an unknown code',
    { kind: 'set-annotation', article: a1, annotation: f1, field: 'code', before: FIGURE, after: 'none' },
    { code: 'unknown-code', params: { code: 'none' } },
  ],
  [
    'a certainty that does not exist',
    { kind: 'set-annotation', article: a1, annotation: f1, field: 'certainty', before: 'sure', after: 'certain' },
    { code: 'invalid-value', params: { value: 'certain' } },
  ],
  [
    'a date that is none',
    { kind: 'set-article', article: a1, field: 'date', before: '2024', after: 'March' },
    { code: 'invalid-value', params: { value: 'March' } },
  ],
  [
    'a span beyond the text',
    { kind: 'set-anchor', article: a1, annotation: f1, before: anchorOf(1, 5), after: anchorOf(1, 101) },
    { code: 'outside-text', params: {} },
  ],
  [
    'an annotation beyond the text',
    { kind: 'add-annotation', annotation: { ...annotationOf('x', FIGURE), anchor: anchorOf(99, 101) } },
    { code: 'outside-text', params: {} },
  ],
  ['a link the wrong way round', { kind: 'add-link', link: linkOf('l2', 'i1', 'f2') }, { code: 'link-not-allowed', params: {} }],
  [
    'a coder put beyond the end of the list',
    { kind: 'add-coder', coder: { ...c2, id: CoderId.parse('c3') }, at: 3 },
    { code: 'changed-elsewhere', params: {} },
  ],
  [
    'a change of a kind that is not known',
    { kind: 'merge-initiatives', into: 'i1' } as unknown as Change,
    { code: 'unknown-change', params: { kind: 'merge-initiatives' } },
  ],
  [
    'a change whose kind has the name of something every object has',
    { kind: 'constructor' } as unknown as Change,
    { code: 'unknown-change', params: { kind: 'constructor' } },
  ],
  [
    'an annotation that mentions what is not there',
    { kind: 'add-annotation', annotation: { ...annotationOf('x', INITIATIVE), initiative: InitiativeId.parse('gone') } },
    { code: 'initiative-gone', params: {} },
  ],
  [
    'a mention of what is not there',
    { kind: 'set-mention', article: a1, annotation: f1, before: null, after: InitiativeId.parse('gone') },
    { code: 'initiative-gone', params: {} },
  ],
  [
    'an alias that is the name, but for its marks',
    { kind: 'add-initiative', initiative: initiativeOf('n3', '“夜校”', ['银行夜校', '夜 校']) },
    { code: 'alias-repeated', params: { alias: '夜 校' } },
  ],
  [
    'two that are each called by the other’s name',
    { kind: 'set-initiative', before: unmentioned, after: { ...unmentioned, name: '一站办', aliases: ['一站辦機制'] } },
    { code: 'alias-circular', params: { name: '一站办', other: '“一站办”机制' } },
  ],
  ['a link to itself', { kind: 'add-link', link: linkOf('l2', 'f1', 'f1') }, { code: 'not-there', params: {} }],
  ['a link to nothing', { kind: 'add-link', link: linkOf('l2', 'f1', 'gone') }, { code: 'not-there', params: {} }],
])('%s is refused', (_name, change, refusal) => {
  expect(applyChange(start(), change)).toEqual(refusal)
})

test('an edit without a change does nothing and says so; a list stops at the first that does not fit', () => {
  expect(applyChanges(start(), [])).toEqual({ code: 'nothing-to-do', params: {} })
  const [rename] = cases['set-project']
  expect(applyChanges(start(), [rename, rename])).toEqual({ code: 'changed-elsewhere', params: {} })
})

test('a change of a kind that is not known is not read as one that is', () => {
  expect(Change.safeParse({ kind: 'merge-initiatives', into: 'i1' }).success).toBe(false)
  expect(Edit.shape.changes.safeParse([{ kind: 'constructor' }]).success).toBe(false)
})

test('an attribute may have a name that every object has', () => {
  for (const name of ['constructor', 'toString', 'hasOwnProperty']) {
    expectLaws({ kind: 'set-attribute', article: a1, annotation: f1, attribute: AttributeId.parse(name), before: null, after: '1' })
  }
})

test('every coder comes back to the place it was taken from', () => {
  const coders = fc.uniqueArray(fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5'), { minLength: 1 })
  fc.assert(
    fc.property(coders, fc.nat(), (ids, which) => {
      const state = start()
      state.project = { ...state.project, coders: ids.map((id) => ({ id: CoderId.parse(id), name: id })) }
      const before = structuredClone(state)
      const at = which % ids.length
      const coder = state.project.coders[at]
      if (!coder) throw new Error('no coder')
      const remove: Change = { kind: 'remove-coder', coder, at }
      expect(applyChange(state, remove)).toBeNull()
      expect(state.project.coders).not.toContainEqual(coder)
      expect(applyChange(state, invertChange(remove))).toBeNull()
      expect(state).toEqual(before)
    }),
    { seed: 31, numRuns: 50 },
  )
})

test('suggestions are switched off for coders in any order, and back on without a trace', () => {
  const off = (coder: string | null, is: boolean): Change => ({
    kind: 'set-suggestions',
    coder: coder === null ? null : CoderId.parse(coder),
    off: is,
  })
  const state = start()
  for (const change of [off('c2', true), off('c1', true), off(null, true)]) expect(applyChange(state, change)).toBeNull()
  expect(state.project.suggestions).toEqual({ off: true, offFor: ['c1', 'c2'] })
  for (const change of [off('c2', false), off(null, false), off('c1', false)]) expect(applyChange(state, change)).toBeNull()
  expect(state).toEqual(start())
  expect(applyChange(state, off('c9', true))).toEqual({ code: 'not-there', params: {} })
})

test('a source is switched by itself, and back without a trace', () => {
  const turn = (on: boolean): Change => ({ kind: 'set-suggestion-source', source: 'memory', on })
  const state = start()
  expect(applyChange(state, turn(false))).toBeNull()
  expect(state.project.suggestions).toEqual({ off: false, offFor: [], without: ['memory'] })
  expect(applyChange(state, turn(false))?.code).toBe('changed-elsewhere')
  expect(applyChange(state, turn(true))).toBeNull()
  expect(state).toEqual(start())
})

test('removing a coder is no action of its own; adding one is', () => {
  const [[add], [remove]] = [cases['add-coder'], cases['remove-coder']]
  expect(newActionProblem([remove])).toEqual({ code: 'coder-stays', params: {} })
  expect(newActionProblem([add])).toBeNull()
})

test('an edit of a later version cannot be taken back, and says so', () => {
  const [known] = cases['set-project']
  const refusal = { ok: false, problem: { code: 'unknown-change', params: { kind: 'merge-initiatives' } } }
  expect(invertChanges([known, { kind: 'merge-initiatives' } as unknown as Change])).toEqual(refusal)
})

test('the clock never runs back and follows the wall when it can', () => {
  expect(tick(null, 5)).toEqual({ wall: 5, count: 0 })
  expect(tick({ wall: 5, count: 3 }, 9)).toEqual({ wall: 9, count: 0 })
  expect(tick({ wall: 5, count: 3 }, 5)).toEqual({ wall: 5, count: 4 })
  expect(tick({ wall: 5, count: 3 }, 1)).toEqual({ wall: 5, count: 4 })
})

const isLinked = ({ links }: State, id: AnnotationId): boolean => [...links.values()].some(({ from, to }) => from === id || to === id)

/** Whoever recodes or removes a linked annotation removes the links first, in the same edit; here only its certainty changes. */
function recode(state: State, { id, code, certainty }: Annotation): Change {
  const of = { kind: 'set-annotation', article: a1, annotation: id } as const
  return isLinked(state, id)
    ? { ...of, field: 'certainty', before: certainty, after: 'likely' }
    : { ...of, field: 'code', before: code, after: CodeId.parse('goal') }
}

/** A change that a coder could make in `state`, chosen by three numbers; it may still be refused. */
function changeFor(state: State, choice: number, which: number, n: number): Change {
  const annotations = [...state.annotations.values()]
  const annotation = annotations[which % Math.max(1, annotations.length)] ?? annotationOf('gone', FIGURE)
  const link = [...state.links.values()][which % Math.max(1, state.links.size)] ?? linkOf('gone', 'f1', 'i1')
  const target = annotations[n % Math.max(1, annotations.length)] ?? annotation
  const current = annotation.attributes[value] ?? null
  const article = state.articles.get(a1) ?? articleOf('a1')
  const options: readonly Change[] = [
    { kind: 'add-annotation', annotation: annotationOf(`n${n}`, which % 2 ? FIGURE : INITIATIVE) },
    isLinked(state, annotation.id) ? recode(state, annotation) : { kind: 'remove-annotation', annotation },
    {
      kind: 'set-anchor',
      article: a1,
      annotation: annotation.id,
      before: annotation.anchor,
      after: anchorOf(which % 90, (which % 90) + 1 + (n % 9)),
    },
    { kind: 'set-annotation', article: a1, annotation: annotation.id, field: 'memo', before: annotation.memo, after: `𠮷${n}` },
    recode(state, annotation),
    { kind: 'set-attribute', article: a1, annotation: annotation.id, attribute: value, before: current, after: n % 3 ? `${n}` : null },
    { kind: 'add-link', link: linkOf(`m${n}`, annotation.id, target.id) },
    { kind: 'remove-link', link: { ...link, id: LinkId.parse(link.id) } },
    { kind: 'set-article', article: a1, field: 'title', before: article.title, after: `${n}` },
    { kind: 'set-project', field: 'memo', before: state.project.memo, after: `${n}` },
    { kind: 'set-codebook', before: state.codebook, after: { ...state.codebook, version: state.codebook.version + 1 } },
  ]
  return options[choice % options.length] ?? options[0] ?? { kind: 'set-project', field: 'name', before: '', after: '' }
}

test('any sequence replays to the same rows and can be taken back whole', () => {
  const steps = fc.array(fc.tuple(fc.nat(), fc.nat(50), fc.nat(30)), { maxLength: 60 })
  fc.assert(
    fc.property(steps, (drawn) => {
      const state = start()
      const done = drawn.flatMap(([choice, which, n]) => {
        const change = changeFor(state, choice, which, n)
        return applyChange(state, change) ? [] : [change]
      })
      const replayed = start()
      for (const change of JSON.parse(JSON.stringify(done))) expect(applyChange(replayed, Change.parse(change))).toBeNull()
      expect(replayed).toEqual(state)
      const back = invertChanges(done)
      if (!back.ok) throw new Error(back.problem.code)
      for (const change of back.value) expect(applyChange(state, change)).toBeNull()
      expect(state).toEqual(start())
    }),
    { seed: 31, numRuns: 150 },
  )
})
