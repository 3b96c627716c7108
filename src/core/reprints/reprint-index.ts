import type { Article, ArticleText } from '#core/model/article'
import type { ArticleId } from '#core/model/ids'
import { bodyOf } from '#core/reprints/body'
import { candidatePairs, sketchOf } from '#core/reprints/candidates'
import { connected } from '#core/reprints/groups'
import { isReprint, type Likeness, likenessOf } from '#core/reprints/likeness'
import { shinglesOf } from '#core/reprints/shingles'

/** Why an article belongs to an original. `share` is from 0 to 1: of all text of both (near), of the shorter one's text (contained). */
export type ReprintReason =
  | { readonly kind: 'identical' }
  | { readonly kind: 'near'; readonly share: number }
  | { readonly kind: 'contained'; readonly share: number }

export interface ReprintMember {
  readonly id: ArticleId
  readonly reason: ReprintReason
}

/** Articles with the same text or part of it. */
export interface ReprintGroup {
  /** Proposed: the earliest of those that are nearly as full as the fullest. */
  readonly original: ArticleId
  readonly reprints: readonly ReprintMember[]
}

type ReprintArticle = Pick<Article, 'id' | 'date'>

/** What an article prints; never changes. */
interface Print {
  readonly body: string
  readonly sketch: Uint32Array
}

interface Entry {
  readonly article: ReprintArticle
  readonly print: Print
}

type ShinglesOf = (print: Print) => Uint32Array
type Pair = readonly [number, number]

/** Shorter texts, in characters, are compared as a whole only. */
const LEAST_LENGTH = 40
/** Of the longest of a group, to stand for all of it. */
const FULL = 0.9
/** Shorter than this share of the other, an article is an excerpt rather than another version. */
const EXCERPT = 0.8

/** Finds articles that print the same text. The same articles in the same order give the same groups. */
export class ReprintIndex {
  private readonly entries = new Map<ArticleId, Entry>()
  private readonly compared = new WeakMap<Print, WeakMap<Print, Likeness>>()

  has(id: ArticleId): boolean {
    return this.entries.has(id)
  }

  add(article: ReprintArticle, text: ArticleText): void {
    const body = bodyOf(text)
    this.entries.set(article.id, { article, print: { body, sketch: sketchOf(shinglesOf(body)) } })
  }

  /** @returns whether anything that groups depend on is different */
  update(article: ReprintArticle): boolean {
    const entry = this.entries.get(article.id)
    if (!entry || entry.article.date === article.date) return false
    this.entries.set(article.id, { ...entry, article })
    return true
  }

  /** @returns whether it was there */
  remove(id: ArticleId): boolean {
    return this.entries.delete(id)
  }

  /** Groups by their first article in the order of adding. */
  groups(): readonly ReprintGroup[] {
    const entries = [...this.entries.values()]
    const shinglesOfLast = lastUsed(({ body }) => shinglesOf(body))
    const twins = pairsOfTwins(entries)
    const repeats = new Set(twins.map(([, later]) => later))
    const worth = entries.flatMap(({ print }, at) => (repeats.has(at) || print.body.length < LEAST_LENGTH ? [] : { print, at }))
    const near = candidatePairs(worth.map(({ print }) => print.sketch)).flatMap(([a, b]): Pair[] => {
      const [left, right] = [worth[a], worth[b]]
      return left && right && isReprint(this.compare(left.print, right.print, shinglesOfLast)) ? [[left.at, right.at]] : []
    })
    return connected(entries.length, [...twins, ...near]).map((group) =>
      this.describe(
        group.flatMap((at) => entries[at] ?? []),
        shinglesOfLast,
      ),
    )
  }

  private compare(a: Print, b: Print, shingles: ShinglesOf): Likeness {
    const others = this.compared.get(a) ?? new WeakMap<Print, Likeness>()
    this.compared.set(a, others)
    const likeness = others.get(b) ?? likenessOf(shingles(a), shingles(b))
    others.set(b, likeness)
    return likeness
  }

  private describe(group: readonly Entry[], shingles: ShinglesOf): ReprintGroup {
    const original = proposedOriginal(group)
    const reprints = group
      .filter((each) => each !== original)
      .map(({ article, print }): ReprintMember => ({ id: article.id, reason: this.reason(print, original.print, shingles) }))
    return { original: original.article.id, reprints }
  }

  private reason(print: Print, original: Print, shingles: ShinglesOf): ReprintReason {
    if (print.body === original.body) return { kind: 'identical' }
    const { overlap, containment } = this.compare(original, print, shingles)
    return print.body.length < EXCERPT * original.body.length ? { kind: 'contained', share: containment } : { kind: 'near', share: overlap }
  }
}

/** Each article with the first that has the same text; one without any words is like none. */
function pairsOfTwins(entries: readonly Entry[]): readonly Pair[] {
  const firsts = new Map<string, number>()
  return entries.flatMap(({ print: { body } }, at): Pair[] => {
    const first = firsts.get(body)
    if (first !== undefined) return [[first, at]]
    if (body !== '') firsts.set(body, at)
    return []
  })
}

function proposedOriginal(group: readonly Entry[]): Entry {
  const longest = Math.max(...group.map(({ print }) => print.body.length))
  const full = group.filter(({ print }) => print.body.length >= FULL * longest)
  return full.reduce((best, each) => (isBefore(each, best) ? each : best))
}

/** Without a date last; else the longer one. */
function isBefore(a: Entry, b: Entry): boolean {
  const [left, right] = [a.article.date || NO_DATE, b.article.date || NO_DATE]
  return left === right ? a.print.body.length > b.print.body.length : left < right
}

/** After every date. */
const NO_DATE = '~'
/** Texts whose shingles are kept while pairs are compared: they come in ascending order, so that one side repeats. */
const KEPT = 64

function lastUsed(make: ShinglesOf): ShinglesOf {
  const known = new Map<Print, Uint32Array>()
  return (print) => {
    const made = known.get(print) ?? make(print)
    known.delete(print)
    known.set(print, made)
    const [oldest] = known.keys()
    if (known.size > KEPT && oldest) known.delete(oldest)
    return made
  }
}
