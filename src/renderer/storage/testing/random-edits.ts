import fc from 'fast-check'
import { applyChanges, type Change } from '#core/edits/change'
import type { State } from '#core/edits/state'
import type { Annotation } from '#core/model/annotation'
import type { Article } from '#core/model/article'
import { FIGURE, INITIATIVE } from '#core/model/codebook'
import { AttributeId, InitiativeId } from '#core/model/ids'
import type { Snapshot } from '#core/model/snapshot'
import { sampleAnnotation, sampleInitiative, sampleLink, sampleRejection } from './worlds'

/** One random wish; `changesFor` turns it into changes that fit the state it meets. */
export interface Wish {
  readonly kind:
    | 'add'
    | 'remove'
    | 'move'
    | 'attribute'
    | 'memo'
    | 'link'
    | 'unlink'
    | 'title'
    | 'name'
    | 'drop-article'
    | 'codebook'
    | 'reject'
    | 'initiative'
    | 'mention'
  readonly pick: number
  readonly start: number
  readonly length: number
}

export const wish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom(
    'add',
    'add',
    'add',
    'remove',
    'move',
    'attribute',
    'memo',
    'link',
    'link',
    'unlink',
    'title',
    'name',
    'drop-article',
    'codebook',
    'reject',
    'initiative',
    'mention',
    'mention',
  ),
  pick: fc.nat({ max: 1000 }),
  start: fc.nat({ max: 5000 }),
  length: fc.integer({ min: 1, max: 900 }),
})

const at = <T>(values: Iterable<T>, pick: number): T | undefined => {
  const all = [...values]
  return all[pick % Math.max(all.length, 1)]
}

interface Picked {
  readonly state: State
  readonly wish: Wish
  /** Tells new annotations and links apart. */
  readonly fresh: string
  readonly annotation: Annotation | undefined
  readonly article: Article | undefined
}

const fulfilments: Readonly<Record<Wish['kind'], (picked: Picked) => Change[]>> = {
  add: ({ article, wish: { start, length, pick }, fresh }) => {
    const code = pick % 2 ? FIGURE : INITIATIVE
    return article ? [{ kind: 'add-annotation', annotation: sampleAnnotation(article.id, fresh, start, start + length, code) }] : []
  },
  remove: ({ state, annotation }) => (annotation ? removal(state, annotation) : []),
  move: ({ annotation, wish: { start, length } }) => (annotation ? [movement(annotation, start, length)] : []),
  attribute: ({ annotation, wish: { length } }) => (annotation ? [attribute(annotation, `${length}`)] : []),
  memo: ({ annotation, wish: { start } }) =>
    annotation ? [{ ...named(annotation), kind: 'set-annotation', field: 'memo', before: annotation.memo, after: `${start}` }] : [],
  link: ({ state, wish: { pick, start }, fresh }) => linking(state, pick, start, fresh),
  unlink: ({ state, wish: { pick } }) => {
    const link = at(state.links.values(), pick)
    return link ? [{ kind: 'remove-link', link }] : []
  },
  title: ({ article, wish: { start } }) =>
    article ? [{ kind: 'set-article', article: article.id, field: 'title', before: article.title, after: `${start}` }] : [],
  name: ({ state, wish: { start } }) => [{ kind: 'set-project', field: 'name', before: state.project.name, after: `${start}` }],
  'drop-article': ({ state, article, wish: { pick } }) => (article && pick % 5 === 0 ? dropping(state, article) : []),
  reject: ({ state, wish: { pick } }) => {
    const key = `figure ${pick % 5}`
    const rejection = state.rejections.get(key)
    return [rejection ? { kind: 'remove-rejection', rejection } : { kind: 'add-rejection', rejection: sampleRejection(key) }]
  },
  initiative: ({ state, wish: { pick, start } }) => {
    const id = InitiativeId.parse(`i${pick % 4}`)
    const known = state.initiatives.get(id)
    if (!known) return [{ kind: 'add-initiative', initiative: sampleInitiative(id, `举措${start}`) }]
    if (pick % 3) return [{ kind: 'set-initiative', before: known, after: { ...known, aliases: [`别名${start}`] } }]
    return [...leaving(state, known.id), { kind: 'remove-initiative', initiative: known }]
  },
  mention: ({ state, annotation, wish: { start } }) => {
    const after = at([null, ...state.initiatives.keys()], start) ?? null
    const before = annotation?.initiative ?? null
    return annotation && before !== after ? [{ kind: 'set-mention', ...named(annotation), before, after }] : []
  },
  codebook: ({ state: { codebook } }) => [
    { kind: 'set-codebook', before: codebook, after: { ...codebook, version: codebook.version + 1 } },
  ],
}

/** Empty when the wish makes no sense in this state. */
export function changesFor(state: State, wish: Wish, fresh: string): Change[] {
  const annotation = at(state.annotations.values(), wish.pick)
  return fulfilments[wish.kind]({ state, wish, fresh, annotation, article: at(state.articles.values(), wish.pick) })
}

const named = (annotation: Annotation) => ({ article: annotation.article, annotation: annotation.id })

function removal(state: State, annotation: Annotation): Change[] {
  const links = [...state.links.values()].filter((l) => l.from === annotation.id || l.to === annotation.id)
  return [...links.map((link): Change => ({ kind: 'remove-link', link })), { kind: 'remove-annotation', annotation }]
}

/** Its mentions, taken out. */
const leaving = (state: State, id: InitiativeId): Change[] =>
  [...state.annotations.values()]
    .filter((annotation) => annotation.initiative === id)
    .map((annotation) => ({ kind: 'set-mention', ...named(annotation), before: id, after: null }))

function movement(annotation: Annotation, start: number, length: number): Change {
  const end = start + length
  const spans =
    length % 3
      ? [{ start, end }]
      : [
          { start, end },
          { start: end + 5, end: end + 9 },
        ]
  return { kind: 'set-anchor', ...named(annotation), before: annotation.anchor, after: { ...annotation.anchor, spans } }
}

function attribute(annotation: Annotation, after: string): Change {
  const id = AttributeId.parse('value')
  return { kind: 'set-attribute', ...named(annotation), attribute: id, before: annotation.attributes[id] ?? null, after }
}

function linking(state: State, pick: number, start: number, fresh: string): Change[] {
  const from = at(
    [...state.annotations.values()].filter((a) => a.code === FIGURE),
    pick,
  )
  const to = at(
    [...state.annotations.values()].filter((a) => a.code === INITIATIVE && a.article === from?.article),
    start,
  )
  return from && to ? [{ kind: 'add-link', link: sampleLink(from.article, `l${fresh}`, from.id, to.id) }] : []
}

function dropping(state: State, article: Article): Change[] {
  const { id } = article
  const links = [...state.links.values()].filter((l) => l.article === id)
  const annotations = [...state.annotations.values()].filter((a) => a.article === id)
  return [
    ...links.map((link): Change => ({ kind: 'remove-link', link })),
    ...annotations.map((annotation): Change => ({ kind: 'remove-annotation', annotation })),
    { kind: 'remove-article', article },
  ]
}

/** A snapshot as the state that changes work on. */
export function stateOf({ project, codebook, articles, annotations, links, initiatives, rejections }: Snapshot): State {
  return {
    project,
    codebook,
    articles: new Map(articles.map(({ content: _, ...article }) => [article.id, article])),
    annotations: new Map(annotations.map((a) => [a.id, a])),
    links: new Map(links.map((l) => [l.id, l])),
    initiatives: new Map(initiatives.map((i) => [i.id, i])),
    rejections: new Map(rejections.map((r) => [r.key, r])),
  }
}

/** The state that a log leads to from `start`. */
export function replay(start: State, log: Snapshot['history']): State {
  for (const edit of log) {
    const refusal = applyChanges(start, edit.changes)
    if (refusal) throw new Error(refusal.code)
  }
  return start
}

/** Without the order of the maps, which a state does not promise. */
export const comparable = (state: State) => ({
  ...state,
  articles: new Map([...state.articles].sort()),
  annotations: new Map([...state.annotations].sort()),
  links: new Map([...state.links].sort()),
  initiatives: new Map([...state.initiatives].sort()),
  rejections: new Map([...state.rejections].sort()),
})
