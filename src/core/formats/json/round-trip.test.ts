import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '#core/edits/change'
import type { Edit } from '#core/edits/edit'
import { exportJson } from '#core/formats/json/export-json'
import { importJson } from '#core/formats/json/import-json'
import { formatPath } from '#core/formats/json/path'
import { Annotation, type AttributeValue } from '#core/model/annotation'
import { Article } from '#core/model/article'
import { Codebook, FIGURE, INITIATIVE, MEASURES } from '#core/model/codebook'
import { Initiative } from '#core/model/initiative'
import { Link } from '#core/model/link'
import { Project } from '#core/model/project'
import { Rejection } from '#core/model/rejection'
import type { Snapshot } from '#core/model/snapshot'
import { describe as describeAnchor } from '#core/text/anchor'
import { canonicalJson } from '#core/util/canonical-json'
import { sha256OfBytes, sha256OfText } from '#core/util/sha256'

const awkward = fc.constantFrom(
  '甲',
  '𠮷',
  '👨‍👩‍👧',
  'e\u0301',
  'a',
  '\n',
  '，',
  '😀',
  '\ud800',
  '\udc00',
  '\u2028',
  '"',
  '\\',
  '\u0000',
  '…',
  ' ',
)
const words = fc.array(awkward, { maxLength: 6 }).map((pieces) => pieces.join(''))
const longText = fc.array(awkward, { minLength: 1, maxLength: 120 }).map((pieces) => pieces.join(''))
const attributeName = fc.constantFrom('value', 'bounds', 'toString', 'constructor', 'as of', '数值')
const timestamp = fc.constantFrom('2026-11-23T17:50:00.000Z', '1999-12-31T23:59:59.999Z')
const bound = fc.option(fc.constantFrom('0', '-12.5', '333300'))
const attributeValue: fc.Arbitrary<AttributeValue> = fc.oneof(
  words,
  fc.boolean(),
  fc.record({ lo: bound, hi: bound, loOpen: fc.boolean(), hiOpen: fc.boolean() }),
)
const localText = fc.record({ 'zh-CN': words, en: words })

const code = (id: string): fc.Arbitrary<unknown> =>
  fc.record({
    id: fc.constant(id),
    parent: fc.constantFrom(null, INITIATIVE).map((parent) => (id === INITIATIVE ? null : parent)),
    label: localText,
    slot: fc.integer({ min: 1, max: 8 }),
    hotkey: fc.constant(id.slice(0, 1)),
    definition: words,
    include: words,
    exclude: words,
    examples: fc.array(words, { maxLength: 2 }),
    attributes: fc.uniqueArray(
      fc.record({
        id: attributeName,
        label: localText,
        kind: fc.constantFrom('text', 'choice'),
        choices: fc.constantFrom([], [{ id: 'x', label: { 'zh-CN': '', en: '' } }]),
      }),
      { maxLength: 3, selector: (attribute) => attribute.id },
    ),
  })

const codebook = fc
  .record({
    version: fc.integer({ min: 1, max: 9 }),
    codes: fc.tuple(code(INITIATIVE), code(FIGURE), code('place')),
    linkTypes: fc.tuple(
      fc.record({ id: fc.constant(MEASURES), label: localText, from: fc.constant([FIGURE]), to: fc.constant([INITIATIVE, 'place']) }),
    ),
  })
  .map((value) => Codebook.parse(value))

const project = fc
  .record({
    id: fc.constantFrom('p', '__proto__'),
    name: words,
    memo: words,
    coders: fc.constantFrom(
      [{ id: 'c1', name: '林澈' }],
      [
        { id: 'c1', name: '' },
        { id: '__proto__', name: '\ud83d' },
      ],
    ),
    createdAt: timestamp,
  })
  .chain((value) => fc.constantFrom(value, { ...value, suggestions: { off: true, offFor: ['c1'], without: ['memory'] } }))
  .map((value) => Project.parse(value))

const rejections = fc
  .uniqueArray(fc.record({ key: words.map((key) => `figure ${key}`), quote: words, coder: fc.constant('c1'), createdAt: timestamp }), {
    maxLength: 3,
    selector: (rejection) => rejection.key,
  })
  .map((all) => all.map((rejection) => Rejection.parse(rejection)))

const initiatives = fc
  .constantFrom<unknown[]>(
    [],
    [{ id: 'i1', name: '夜校', note: '', coder: 'c1', createdAt: '2026-11-23T10:42:07.000Z' }],
    [
      { id: '__proto__', name: '\ud83d', note: '𠮷', coder: 'c1', createdAt: '2026-11-23T10:42:07.000Z' },
      {
        ...{ id: 'i1', name: '“一站办”机制', aliases: ['一站办', '“春雨”'], type: 'mechanism', note: '', coder: 'c1' },
        createdAt: '2026-11-23T10:42:07.000Z',
        settlements: [{ key: '企业 2024', verdict: 'holds', holds: '3万家', coder: 'c1', createdAt: '2026-11-23T10:42:07.000Z' }],
      },
    ],
  )
  .map((all) => all.map((initiative) => Initiative.parse(initiative)))

/** Some of the annotations mention the last of the initiatives. */
const mentioning = (annotations: readonly Annotation[], all: readonly Initiative[]): Annotation[] =>
  annotations.map((annotation, i) => {
    const mentioned = i % 2 === 0 ? all.at(-1) : undefined
    return mentioned ? { ...annotation, initiative: mentioned.id } : annotation
  })

type ArticleWithText = Snapshot['articles'][number]

const source = fc
  .record({ bytes: fc.uint8Array({ maxLength: 40 }), fileName: words, mime: words, encoding: fc.constantFrom('utf-8', 'gb18030') })
  .map((file) => ({ ...file, hash: sha256OfBytes(file.bytes) }))

const article = (id: number, hash: string): fc.Arbitrary<ArticleWithText> =>
  fc
    .record({ text: longText, title: words, date: fc.constantFrom('', '2024', '2024-03-18'), memo: words, addedAt: timestamp })
    .map(({ text, ...rest }) => ({
      ...Article.parse({
        ...{ outlet: '', author: '', place: '', url: '', language: 'zh-CN', status: 'new', reason: '', ...rest },
        ...{ id: `a${id}`, source: hash, textHash: sha256OfText(text), length: text.length },
      }),
      content: { text, blocks: blocksOf(text) },
    }))

function blocksOf(text: string): ArticleWithText['content']['blocks'] {
  let start = 0
  return text.split('\n').map((line) => {
    const block = { kind: 'paragraph' as const, level: 0, start, end: start + line.length }
    start = block.end + 1
    return block
  })
}

const annotationsIn = ({ id, content }: ArticleWithText): fc.Arbitrary<Annotation[]> => {
  const offset = fc.nat(content.text.length)
  const spans = fc.array(
    fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    { minLength: 1, maxLength: 3 },
  )
  const rest = fc.record({
    code: fc.constantFrom(INITIATIVE, FIGURE),
    attributes: fc.dictionary(attributeName, attributeValue, { noNullPrototype: true }),
    byHand: fc.constantFrom(undefined, ['value'], ['change', 'value']),
    codebookVersion: fc.constantFrom(undefined, 1, 12),
    memo: words,
    createdAt: timestamp,
  })
  return fc.array(fc.tuple(spans, rest), { maxLength: 5 }).map((drawn) =>
    drawn.flatMap(([places, { byHand, codebookVersion, ...fields }], n) => {
      const anchor = describeAnchor(content.text, places)
      const provenance = { by: 'coder', detail: '' }
      return anchor
        ? [
            Annotation.parse({
              ...fields,
              ...(byHand && { byHand }),
              ...(codebookVersion && { codebookVersion }),
              id: `${id}-${n}`,
              article: id,
              anchor,
              certainty: 'sure',
              coder: 'c1',
              provenance,
            }),
          ]
        : []
    }),
  )
}

function linksAmong(annotations: readonly Annotation[]): Link[] {
  return annotations.flatMap((from) => {
    const to = annotations.find((other) => other.article === from.article && other.code === INITIATIVE && other.id !== from.id)
    if (!to || from.code !== FIGURE) return []
    const link = { type: MEASURES, article: from.article, from: from.id, to: to.id, coder: 'c1', createdAt: from.createdAt }
    return [Link.parse({ ...link, id: `l-${from.id}`, ...(from.memo.length % 2 === 0 && { role: 'outputs' }) })]
  })
}

const change: fc.Arbitrary<unknown> = fc.oneof(
  fc.record({ kind: fc.constant('set-project'), field: fc.constant('name'), before: words, after: words }),
  fc.record({
    kind: fc.constant('merge-initiatives'),
    into: words,
    parts: fc.array(words),
    why: fc.constantFrom(null, 1.5, { deep: [true] }),
  }),
)

const history = fc
  .array(fc.record({ changes: fc.array(change, { maxLength: 3 }), device: fc.constantFrom('d1', 'd2'), wall: fc.nat() }), { maxLength: 6 })
  .map((drawn) => {
    const last = new Map<string, Edit>()
    return drawn.map(({ changes, device, wall }, n) => {
      const before = last.get(device)
      const edit = {
        id: `e${n}`,
        author: { coder: 'c1', device },
        seq: (before?.seq ?? 0) + 1,
        clock: { wall, count: 0 },
        codebookVersion: 1,
        previous: before ? sha256OfText(canonicalJson(before)) : '',
        action: { name: 'set', params: { toString: '甲', n: 1 } },
        undoes: n > 0 && n % 3 === 0 ? 'e0' : null,
        redoes: null,
        changes: changes as Change[],
      } as unknown as Edit
      last.set(device, edit)
      return edit
    })
  })

const snapshot: fc.Arbitrary<Snapshot> = fc
  .uniqueArray(source, { minLength: 1, maxLength: 3, selector: (file) => file.hash })
  .chain((sources) => fc.tuple(fc.constant(sources), fc.tuple(...sources.map((file, n) => article(n, file.hash)))))
  .chain(([sources, articles]) =>
    fc.record({
      sources: fc.constant(sources),
      articles: fc.constant(articles),
      drawn: fc.tuple(...articles.map(annotationsIn)),
      project,
      codebook,
      initiatives,
      rejections,
      history,
    }),
  )
  .map(({ drawn, ...rest }) => {
    const annotations = mentioning(drawn.flat(), rest.initiatives)
    return { ...rest, annotations, links: linksAmong(annotations) }
  })

function exported(value: Snapshot, withHistory = true): Uint8Array {
  const result = exportJson(value, { history: withHistory })
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

test('import of an export is the same project', () => {
  fc.assert(
    fc.property(snapshot, (value) => {
      const read = importJson(exported(value))
      expect(read.ok ? [] : read.problems).toEqual([])
      expect(read.ok && read.value).toEqual(value)
    }),
    { seed: 11, numRuns: 100 },
  )
})

test('equal snapshots give equal bytes, whatever the order of members', () => {
  const shuffle = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffle)
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
    const members = Object.entries(value).reverse()
    return Object.fromEntries(members.map(([name, member]) => [name, shuffle(member)]))
  }
  fc.assert(
    fc.property(snapshot, (value) => {
      expect(exported(shuffle(value) as Snapshot)).toEqual(exported(value))
    }),
    { seed: 12, numRuns: 25 },
  )
})

test('without history everything but the history is there', () => {
  fc.assert(
    fc.property(snapshot, (value) => {
      const read = importJson(exported(value, false))
      expect(read.ok && read.value).toEqual({ ...value, history: [] })
    }),
    { seed: 13, numRuns: 25 },
  )
})

type Json = { [name: string]: Json } | Json[] | string | number | boolean | null

interface Place {
  readonly path: readonly (string | number)[]
  readonly value: Json
}

/** Absent where there is nothing to say. */
const isOptional = (path: Place['path']): boolean =>
  (path.at(-1) === 'codebookVersion' && path.some((step) => step === 'annotation' || step === 'annotations')) ||
  ['aliases', 'byHand', 'initiative', 'initiatives', 'rejections', 'role', 'settlements', 'suggestions', 'type', 'without'].includes(
    String(path.at(-1)),
  )

/** Members whose names the file chooses, and changes of kinds we do not know: anything may stand in them. */
const isFree = (path: Place['path'], value: Json): boolean =>
  path.includes('attributes') || path.includes('params') || (typeof value === 'object' && value !== null && 'why' in value)

function* placesIn(value: Json, path: Place['path'] = []): Generator<Place> {
  yield { path, value }
  if (typeof value !== 'object' || value === null || isFree(path, value)) return
  for (const [name, member] of Object.entries(value)) yield* placesIn(member, [...path, Array.isArray(value) ? Number(name) : name])
}

/** A copy of `root` with `edit` done to what holds the last step of `path`. */
function changed(root: Json, path: Place['path'], edit: (holder: Record<string | number, Json>, last: string | number) => void): Json {
  const copy: Json = structuredClone(root)
  const holder = path.slice(0, -1).reduce<Json>((value, step) => (value as Record<string | number, Json>)[step] ?? null, copy)
  edit(holder as Record<string | number, Json>, path.at(-1) ?? '')
  return copy
}

const problemsIn = (file: Json) => {
  const read = importJson(new TextEncoder().encode(JSON.stringify(file)))
  return read.ok ? [] : read.problems
}

const toJson = (value: Snapshot): Json => JSON.parse(new TextDecoder().decode(exported(value)))

/** Everything a project may hold, and its first annotation at an end of its first link. */
const isRich = ({ project, annotations, links, initiatives, rejections, history }: Snapshot): boolean =>
  Boolean(project.suggestions && initiatives.length > 1 && annotations[0]?.initiative && rejections.length > 0 && history.length > 3) &&
  links.some(({ from, to }, i) => i === 0 && (from === annotations[0]?.id || to === annotations[0]?.id))

/** Lone surrogates would be replaced by `TextEncoder` only if they were not escaped; `JSON.stringify` escapes them. */
const rich = fc.sample(snapshot, { seed: 21, numRuns: 400 }).filter(isRich).slice(0, 2).map(toJson)

test('there is something to damage', () => {
  expect(rich).toHaveLength(2)
})

test('every member that is taken away is named', () => {
  const missed = rich.flatMap((file) =>
    [...placesIn(file)]
      .filter(({ path }) => typeof path.at(-1) === 'string' && !isOptional(path))
      .filter(({ path }) => {
        const problems = problemsIn(changed(file, path, (holder, last) => delete holder[last]))
        return !problems.some(
          ({ code, params }) => code === 'project-foreign' || (code === 'project-missing' && params['path'] === formatPath(path)),
        )
      })
      .map(({ path }) => formatPath(path)),
  )
  expect(missed).toEqual([])
})

test('every value of a wrong type is named', () => {
  const missed = rich.flatMap((file) =>
    [...placesIn(file)]
      .filter(({ path, value }) => path.length > 1 && (typeof value !== 'object' || value === null))
      .filter(({ path }) => {
        const problems = problemsIn(changed(file, path, (holder, last) => Object.assign(holder, { [last]: [] })))
        return !problems.some(({ code, params }) => code === 'project-wrong-value' && params['path'] === formatPath(path))
      })
      .map(({ path }) => formatPath(path)),
  )
  expect(missed).toEqual([])
})

test('every member that the format does not have is named', () => {
  const missed = rich.flatMap((file) =>
    [...placesIn(file)]
      .filter(({ path, value }) => typeof value === 'object' && value !== null && !Array.isArray(value) && !isFree(path, value))
      .map(({ path }) => [...path, 'stray'])
      .filter((path) => {
        const problems = problemsIn(changed(file, path, (holder, last) => Object.assign(holder, { [last]: 1 })))
        return !problems.some(({ code, params }) => code === 'project-unknown-member' && params['path'] === formatPath(path))
      }),
  )
  expect(missed).toEqual([])
})

test('every item that is there twice is named', () => {
  for (const list of ['sources', 'articles', 'annotations', 'links', 'initiatives', 'rejections', 'history'] as const) {
    const missed = rich.filter((file) => {
      const twice = changed(file, [list, 0], (items) => (items as unknown as Json[]).push((items as unknown as Json[])[0] ?? null))
      return !problemsIn(twice).some(({ code, params }) => code === 'project-duplicate-id' && String(params['path']).startsWith(list))
    })
    expect([list, missed]).toEqual([list, []])
  }
})

const bump = (value: Json): Json => (typeof value === 'number' ? value + 1 : value === null ? 'nothing' : `${value}x`)
const flip = (hash: Json): Json => String(hash).replace(/^./, (digit) => (digit === '0' ? '1' : '0'))

test.each<[readonly (string | number)[], (value: Json) => Json, string]>([
  [['project', 'coders', 0, 'id'], bump, 'annotations[0].coder'],
  [['codebook', 'codes', 0, 'id'], bump, 'codebook.codes'],
  [['codebook', 'codes', 2, 'parent'], () => 'place', 'codebook.codes[2].parent'],
  [['codebook', 'codes', 2, 'parent'], bump, 'codebook.codes[2].parent'],
  [['codebook', 'codes', 2, 'hotkey'], () => 'f', 'codebook.codes[2].hotkey'],
  [['codebook', 'linkTypes', 0, 'id'], bump, 'codebook.linkTypes'],
  [['codebook', 'linkTypes', 0, 'to', 1], bump, 'codebook.linkTypes[0].to[1]'],
  [['sources', 0, 'hash'], flip, 'sources[0].hash'],
  [['sources', 0, 'bytes'], () => 'AB==', 'sources[0].bytes'],
  [['sources', 0, 'bytes'], () => 'QUJD', 'sources[0].hash'],
  [['articles', 0, 'source'], flip, 'articles[0].source'],
  [['articles', 0, 'text'], bump, 'articles[0].textHash'],
  [['articles', 0, 'text'], bump, 'articles[0].length'],
  [['articles', 0, 'textHash'], flip, 'articles[0].textHash'],
  [['articles', 0, 'length'], bump, 'articles[0].length'],
  [['articles', 0, 'blocks', 0, 'end'], () => 100_000, 'articles[0].blocks'],
  [['annotations', 0, 'id'], () => 'a0-other', 'links[0]'],
  [['annotations', 0, 'article'], bump, 'annotations[0].article'],
  [['annotations', 0, 'code'], bump, 'annotations[0].code'],
  [['annotations', 0, 'coder'], bump, 'annotations[0].coder'],
  [['annotations', 0, 'anchor', 'spans', 0, 'end'], () => 100_000, 'annotations[0].anchor.spans'],
  [['annotations', 0, 'anchor', 'spans', 0, 'start'], () => 100_000, 'annotations[0].anchor.spans[0]'],
  [['annotations', 0, 'anchor', 'spans', 0, 'start'], () => -1, 'annotations[0].anchor.spans[0].start'],
  [['annotations', 0, 'anchor', 'codePointSpans', 0, 'end'], bump, 'annotations[0].anchor.codePointSpans'],
  [['annotations', 0, 'anchor', 'quote'], bump, 'annotations[0].anchor.quote'],
  [['annotations', 0, 'anchor', 'prefix'], bump, 'annotations[0].anchor.prefix'],
  [['annotations', 0, 'anchor', 'suffix'], (value) => `x${value}`, 'annotations[0].anchor.suffix'],
  [['annotations', 0, 'createdAt'], () => '2026-02-30T00:00:00.000Z', 'annotations[0].createdAt'],
  [['links', 0, 'type'], bump, 'links[0].type'],
  [['links', 0, 'article'], bump, 'links[0].from'],
  [['links', 0, 'from'], bump, 'links[0].from'],
  [['links', 0, 'to'], bump, 'links[0].to'],
  [['links', 0, 'coder'], bump, 'links[0].coder'],
  [['codebook', 'linkTypes', 0, 'from', 0], () => 'place', 'links[0].from'],
  [['codebook', 'linkTypes', 0, 'to', 0], () => 'place', 'links[0].to'],
  [['annotations', 0, 'initiative'], bump, 'annotations[0].initiative'],
  [['initiatives', 0, 'coder'], bump, 'initiatives[0].coder'],
  [['initiatives', 1, 'aliases', 0], () => '一 站办机制', 'initiatives[1].aliases[0]'],
  [['initiatives', 1, 'aliases', 1], () => '《一站办》', 'initiatives[1].aliases[1]'],
  [['initiatives', 1, 'settlements', 0, 'coder'], bump, 'initiatives[1].settlements[0].coder'],
  [['initiatives', 1, 'type'], () => '', 'initiatives[1].type'],
  [['links', 0, 'role'], () => 'results', 'links[0].role'],
  [['rejections', 0, 'coder'], bump, 'rejections[0].coder'],
  [['project', 'suggestions', 'offFor', 0], bump, 'project.suggestions.offFor[0]'],
  [['history', 0, 'seq'], bump, 'history[0].seq'],
  [['history', 3, 'previous'], bump, 'history[3].previous'],
  [['history', 3, 'undoes'], bump, 'history[3].undoes'],
])('a wrong %j is named', (path, edit, where) => {
  for (const file of rich) {
    const found = problemsIn(changed(file, path, (holder, last) => Object.assign(holder, { [last]: edit(holder[last] ?? null) })))
    expect(found.map(({ params }) => String(params['path'])).filter((at) => at.startsWith(where))).not.toEqual([])
  }
})

test('two initiatives that are each called by the name of the other are refused', () => {
  const [first] = rich
  const other = { id: 'i9', name: '春雨', aliases: ['一站辦機制'], note: '', coder: 'c1', createdAt: '2026-11-23T10:42:07.000Z' }
  const file = changed(first ?? null, ['initiatives', 0], (all) => (all as unknown as Json[]).push(other))
  expect(problemsIn(file)).toEqual([
    { code: 'project-alias-circular', params: { path: 'initiatives[1].aliases[1]', alias: '“春雨”' } },
    { code: 'project-alias-circular', params: { path: 'initiatives[2].aliases[0]', alias: '一站辦機制' } },
  ])
})

test('what is wrong with the whole file is said so', () => {
  const codes = (file: Json) => problemsIn(file).map(({ code }) => code)
  expect([codes([]), codes(null), codes({ format: 'other' })]).toEqual([['project-foreign'], ['project-foreign'], ['project-foreign']])
  expect(problemsIn({ ...(rich[0] as object), version: 2 })).toEqual([{ code: 'project-newer', params: { version: 2, known: 1 } }])
  const latin1 = importJson(Uint8Array.from([0x22, 0xe9, 0x22]))
  expect(latin1.ok ? '' : latin1.problem.code).toBe('json-not-utf8')
})

test('an attribute cannot be called __proto__', () => {
  const file = changed(rich[0] ?? null, ['codebook', 'codes', 0, 'attributes', 0], (attributes) => {
    Object.assign(attributes, { 0: { id: '__proto__', label: { 'zh-CN': '', en: '' }, kind: 'text', choices: [] } })
  })
  expect(problemsIn(file)).toContainEqual({ code: 'project-reserved-id', params: { path: 'codebook.codes[0].attributes[0].id' } })
})

test('an export is refused, with the place, when a quote or a reference is wrong', () => {
  const [value] = fc.sample(snapshot, { seed: 21, numRuns: 60 }).filter((drawn) => drawn.links.length > 0)
  if (!value) throw new Error('no sample')
  const refusal = (damaged: Partial<Snapshot>) => {
    const result = exportJson({ ...value, ...damaged }, { history: true })
    return result.ok ? null : result.problem
  }
  const misquoted = value.annotations.map((annotation) => ({ ...annotation, anchor: { ...annotation.anchor, quote: 'x' } }))
  expect(refusal({ annotations: misquoted })).toEqual({ code: 'project-quote', params: { path: 'annotations[0].anchor.quote' } })
  expect(refusal({ sources: [] })?.code).toBe('project-dangling')
  const untimely = value.links.map((link) => ({ ...link, createdAt: 'yesterday' }))
  expect(refusal({ links: untimely })).toMatchObject({ code: 'project-wrong-value', params: { path: 'links[0].createdAt' } })
})
