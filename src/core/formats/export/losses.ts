import { countForbidden, countLoneSurrogates } from '#core/formats/export/characters'
import type { Annotation } from '#core/model/annotation'
import type { AnnotationId, CoderId } from '#core/model/ids'
import type { Link } from '#core/model/link'
import type { Snapshot } from '#core/model/snapshot'

/** Something that a format cannot say, and how many of them there are. `loss-words.ts` has its words. */
export interface Loss {
  readonly code: LossCode
  readonly count: number
}

const withMemo = (things: readonly { readonly memo: string }[]): number => things.filter(({ memo }) => memo !== '').length

function* stringsIn({ project, codebook, articles, annotations }: Snapshot): Generator<string> {
  yield project.name
  yield project.memo
  for (const { name } of project.coders) yield name
  yield JSON.stringify(codebook)
  for (const { content, title, outlet, author, place, url, memo, reason } of articles)
    yield* [content.text, title, outlet, author, place, url, memo, reason]
  for (const { memo, attributes, provenance } of annotations) {
    yield memo
    yield provenance.detail
    for (const value of Object.values(attributes)) if (typeof value === 'string') yield value
  }
}

function sumOver(snapshot: Snapshot, count: (text: string) => number): number {
  let sum = 0
  for (const text of stringsIn(snapshot)) sum += count(text)
  return sum
}

const attributesOf = ({ attributes }: Annotation): number => Object.keys(attributes).length

function coderOf({ annotations }: Snapshot): (id: AnnotationId) => CoderId | undefined {
  const coders = new Map(annotations.map(({ id, coder }) => [id, coder]))
  return (id) => coders.get(id)
}

/** Links between annotations of two coders, which have no place where each coder has files of their own. */
function linksAcross(snapshot: Snapshot): readonly Link[] {
  const coder = coderOf(snapshot)
  return snapshot.links.filter(({ from, to }) => coder(from) !== coder(to))
}

/** Links within the work of one coder that another one made. */
function linksOfOthers(snapshot: Snapshot): readonly Link[] {
  const coder = coderOf(snapshot)
  return snapshot.links.filter((link) => coder(link.from) === coder(link.to) && coder(link.from) !== link.coder)
}

/** How to count each loss that concerns more than one format. */
const COUNTERS = {
  history: ({ history }) => history.length,
  rejections: ({ rejections, project }) => rejections.length + Number(project.suggestions !== undefined),
  sources: ({ sources }) => sources.length,
  texts: ({ articles }) => articles.length,
  blocks: ({ articles }) => articles.reduce((sum, { content }) => sum + content.blocks.length, 0),
  'article-details': ({ articles }) => articles.length,
  'article-memos': ({ articles, project }) => withMemo(articles) + withMemo([project]),
  annotations: ({ annotations }) => annotations.length,
  memos: ({ annotations }) => withMemo(annotations),
  attributes: ({ annotations }) => annotations.reduce((sum, annotation) => sum + attributesOf(annotation), 0),
  certainty: ({ annotations }) => annotations.filter(({ certainty }) => certainty !== 'sure').length,
  provenance: ({ annotations }) => annotations.filter(({ provenance, byHand }) => provenance.by !== 'coder' || byHand !== undefined).length,
  'annotation-times': ({ annotations }) => annotations.length,
  coders: ({ annotations, links }) => annotations.length + links.length,
  links: ({ links }) => links.length,
  'links-across-coders': (snapshot) => linksAcross(snapshot).length,
  'link-coders': (snapshot) => linksOfOthers(snapshot).length,
  'link-makers': ({ links }) => links.length,
  'link-times': ({ links }) => links.length,
  'link-roles': ({ links }) => links.filter(({ role }) => role !== undefined).length,
  registry: ({ initiatives }) => initiatives.length,
  mentions: ({ annotations }) => annotations.filter(({ initiative }) => initiative !== undefined).length,
  'code-definitions': ({ codebook }) => codebook.codes.length,
  'attribute-definitions': ({ codebook }) => codebook.codes.reduce((sum, { attributes }) => sum + attributes.length, 0),
  'link-types': ({ codebook }) => codebook.linkTypes.length,
  spacing: ({ articles }) => articles.length,
  pieces: ({ annotations }) => annotations.filter(({ anchor }) => anchor.spans.length > 1).length,
  'control-characters': (snapshot) => sumOver(snapshot, countForbidden),
  'lone-surrogates': (snapshot) => sumOver(snapshot, countLoneSurrogates),
} as const satisfies Record<string, (snapshot: Snapshot) => number>

/** Losses that only one format has, and counts itself. */
type OwnCode = 'links-out-of-scope' | 'formulas' | 'long-cells' | 'overlaps' | 'long-decimals'

export type LossCode = keyof typeof COUNTERS | OwnCode

/** Those of `codes` that happen in `snapshot`, in the order given. */
export const countLosses = (snapshot: Snapshot, codes: readonly (keyof typeof COUNTERS)[]): Loss[] =>
  codes.map((code) => ({ code, count: COUNTERS[code](snapshot) })).filter(({ count }) => count > 0)
