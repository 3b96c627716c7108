import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '#core/edits/change'
import type { Edit } from '#core/edits/edit'
import { exportJson } from '#core/formats/json/export-json'
import { importJson } from '#core/formats/json/import-json'
import { Annotation, type AttributeValue } from '#core/model/annotation'
import { Article } from '#core/model/article'
import { Codebook, FIGURE, INITIATIVE, MEASURES } from '#core/model/codebook'
import { Link } from '#core/model/link'
import { Project } from '#core/model/project'
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
  .map((value) => Project.parse(value))

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
    memo: words,
    createdAt: timestamp,
  })
  return fc.array(fc.tuple(spans, rest), { maxLength: 5 }).map((drawn) =>
    drawn.flatMap(([places, fields], n) => {
      const anchor = describeAnchor(content.text, places)
      const provenance = { by: 'coder', detail: '' }
      return anchor
        ? [Annotation.parse({ ...fields, id: `${id}-${n}`, article: id, anchor, certainty: 'sure', coder: 'c1', provenance })]
        : []
    }),
  )
}

function linksAmong(annotations: readonly Annotation[]): Link[] {
  return annotations.flatMap((from) => {
    const to = annotations.find((other) => other.article === from.article && other.code === INITIATIVE && other.id !== from.id)
    if (!to || from.code !== FIGURE) return []
    const link = { type: MEASURES, article: from.article, from: from.id, to: to.id, coder: 'c1', createdAt: from.createdAt }
    return [Link.parse({ ...link, id: `l-${from.id}` })]
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
      history,
    }),
  )
  .map(({ drawn, ...rest }) => ({ ...rest, annotations: drawn.flat(), links: linksAmong(drawn.flat()) }))

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
    { seed: 11, numRuns: 200 },
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
    { seed: 12, numRuns: 50 },
  )
})

test('without history everything but the history is there', () => {
  fc.assert(
    fc.property(snapshot, (value) => {
      const read = importJson(exported(value, false))
      expect(read.ok && read.value).toEqual({ ...value, history: [] })
    }),
    { seed: 13, numRuns: 50 },
  )
})
