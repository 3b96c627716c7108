import { applyChanges, type Change } from '#core/edits/change'
import type { Edit } from '#core/edits/edit'
import type { State } from '#core/edits/state'
import { base64Decode } from '#core/formats/json/base64'
import { articleOrder } from '#core/journal/article-order'
import { type JournalContent, JournalRecord } from '#core/journal/record'
import type { ArticleText, Source } from '#core/model/article'
import type { ArticleId, Sha256 } from '#core/model/ids'
import type { Snapshot } from '#core/model/snapshot'

export interface Replayed {
  /** The project after the last edit before the first gap in the journal. */
  readonly snapshot: Snapshot
  /** What edits beyond the gap, or only in the database, did, as far as it still fits: to be committed as one new edit. */
  readonly beyond: readonly Change[]
  /** Edits that are missing or no longer fit. */
  readonly lost: number
}

interface Contents {
  readonly texts: Map<ArticleId, ArticleText>
  readonly sources: Map<Sha256, Source>
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): Map<T['id'], T> => new Map(rows.map((row) => [row.id, row]))

function stateOf(snapshot: Snapshot): State {
  return {
    project: snapshot.project,
    codebook: snapshot.codebook,
    articles: byId(snapshot.articles.map(({ content: _text, ...article }) => article)),
    annotations: byId(snapshot.annotations),
    links: byId(snapshot.links),
    initiatives: byId(snapshot.initiatives),
    rejections: new Map(snapshot.rejections.map((rejection) => [rejection.key, rejection])),
  }
}

const copyOf = (state: State): State => ({
  ...state,
  articles: new Map(state.articles),
  annotations: new Map(state.annotations),
  links: new Map(state.links),
  initiatives: new Map(state.initiatives),
  rejections: new Map(state.rejections),
})

function contentsOf({ articles, sources }: Snapshot): Contents {
  return {
    texts: new Map(articles.map(({ id, content }) => [id, content])),
    sources: new Map(sources.map((source) => [source.hash, source])),
  }
}

function take({ texts, sources }: Contents, { article, text, blocks, source }: JournalContent): void {
  const bytes = base64Decode(source.bytes)
  texts.set(article, { text, blocks })
  if (bytes) sources.set(source.hash, { ...source, bytes })
}

function snapshotOf(state: State, { texts, sources }: Contents, order: readonly ArticleId[], history: readonly Edit[]): Snapshot {
  const articles = order.flatMap((id) => {
    const [article, content] = [state.articles.get(id), texts.get(id)]
    return article && content ? [{ ...article, content }] : []
  })
  const used = new Set(articles.map((article) => article.source))
  return {
    project: state.project,
    codebook: state.codebook,
    sources: [...used].flatMap((hash) => sources.get(hash) ?? []),
    articles,
    annotations: [...state.annotations.values()],
    links: [...state.links.values()],
    initiatives: [...state.initiatives.values()],
    rejections: [...state.rejections.values()],
    history,
  }
}

function readRecord(json: string): JournalRecord | null {
  try {
    return JournalRecord.safeParse(JSON.parse(json)).data ?? null
  } catch {
    return null
  }
}

/** Those after position `after`, in the order of the log, each once. What is not a record is left out. */
function inOrder(records: readonly string[], after: number): JournalRecord[] {
  const byPosition = new Map<number, JournalRecord>()
  for (const json of records) {
    const record = readRecord(json)
    if (record && record.n > after) byPosition.set(record.n, record)
  }
  return [...byPosition.values()].sort((a, b) => a.n - b.n)
}

/** Changes of a kind that a later version made do not fit, and are told as such when they are applied. */
const changesOf = ({ edit }: JournalRecord) => edit.changes as readonly Change[]

/** Whether all of `changes` fit; `state` is only good for more when they did. An article without its text does not fit. */
const apply = (state: State, changes: readonly Change[], { texts }: Contents): boolean =>
  changes.every((change) => change.kind !== 'add-article' || texts.has(change.article.id)) && applyChanges(state, changes) === null

/** How many of the first records follow the snapshot without a gap. */
function unbroken(snapshot: Snapshot, following: readonly JournalRecord[], contents: Contents): number {
  const state = stateOf(snapshot)
  const start = snapshot.history.length
  const gap = following.findIndex((record, i) => record.n !== start + i + 1 || !apply(state, changesOf(record), contents))
  return gap === -1 ? following.length : gap
}

/** The changes of every edit that still fits, each edit whole or not at all. */
function salvage(state: State, edits: readonly (readonly Change[])[], contents: Contents): readonly (readonly Change[])[] {
  let reached = state
  return edits.filter((changes) => {
    const tried = copyOf(reached)
    const fits = apply(tried, changes, contents)
    if (fits) reached = tried
    return fits
  })
}

interface Ways {
  /** Edits of a database that went its own way, as lines of a journal: done again after all others. */
  readonly apart?: readonly string[]
  /** Log position of the snapshot, where its own log was lost: what follows is then done again as one edit. */
  readonly start?: number
}

/**
 * The project that a snapshot and the journal after it stand for.
 * @param records sound lines of the journal, also from before the snapshot
 */
export function replay(
  snapshot: Snapshot,
  records: readonly string[],
  { apart = [], start = snapshot.history.length }: Ways = {},
): Replayed {
  const following = inOrder(records, start)
  const others = inOrder(apart, 0)
  const contents = contentsOf(snapshot)
  for (const record of [...following, ...others]) for (const content of record.contents) take(contents, content)
  const reach = start === snapshot.history.length ? unbroken(snapshot, following, contents) : 0
  const state = stateOf(snapshot)
  for (const record of following.slice(0, reach)) apply(state, changesOf(record), contents)
  const history = [...snapshot.history, ...following.slice(0, reach).map(({ edit }) => edit as Edit)]
  const fitting = salvage(state, [...following.slice(reach), ...others].map(changesOf), contents)
  const newest = following.at(-1)?.n ?? start
  const lost = newest - start - reach + others.length - fitting.length
  const before = articleOrder(
    snapshot.articles.map(({ id }) => id),
    snapshot.history,
  )
  const order = articleOrder(before, history)
  return { snapshot: snapshotOf(state, contents, order, history), beyond: fitting.flat(), lost }
}
