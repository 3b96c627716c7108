import type { AnnotationId } from '#core/model/ids'
import type { Span } from '#core/model/span'
import { type CaretText, unitAt } from '#core/text/caret'
import { pinyinInitials } from '#core/text/pinyin-initials'

/** Why a candidate stands where it stands in the list, strongest first. */
export const LINK_REASONS = ['same-clause', 'same-sentence', 'same-block', 'last-used', 'same-article'] as const
export type LinkReason = (typeof LINK_REASONS)[number]

/** Something a figure may be linked to: the hull of its spans. */
export interface LinkTarget extends Span {
  readonly id: AnnotationId
}

export interface LinkCandidate {
  readonly id: AnnotationId
  readonly reason: LinkReason
  /** UTF-16 code units between the two; 0 when they touch or overlap. */
  readonly distance: number
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)

/**
 * The targets a figure may measure, likeliest first: in its clause, in its sentence, in its block, the one used last, the rest of the article;
 * within each the nearest first, and of two as near the one before the figure.
 */
export function linkCandidates(
  article: CaretText,
  figure: Span,
  targets: readonly LinkTarget[],
  lastUsed: AnnotationId | null,
): LinkCandidate[] {
  const clause = unitAt(article, figure.start, 'clause')
  const sentence = unitAt(article, figure.start, 'sentence')
  const block = unitAt(article, figure.start, 'block')
  const reasonOf = (target: LinkTarget): LinkReason => {
    if (clause && overlaps(target, clause)) return 'same-clause'
    if (sentence && overlaps(target, sentence)) return 'same-sentence'
    if (block && overlaps(target, block)) return 'same-block'
    return target.id === lastUsed ? 'last-used' : 'same-article'
  }
  const ranked = targets.map((target) => {
    const reason = reasonOf(target)
    return { target, rank: LINK_REASONS.indexOf(reason), reason, distance: gap(target, figure) }
  })
  ranked.sort((a, b) => a.rank - b.rank || a.distance - b.distance || a.target.start - b.target.start || b.target.end - a.target.end)
  return ranked.map(({ target, reason, distance }) => ({ id: target.id, reason, distance }))
}

/** The items whose text has every word of `query`, as it is written or in pinyin initials; capitals and the width of letters and digits do not count. */
export function filterByText<T>(items: readonly T[], query: string, textOf: (item: T) => string): readonly T[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  return words.length === 0 ? items : items.filter((item) => hasAll(fold(textOf(item)), words))
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

const LETTER = /[a-z]/

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word) || (LETTER.test(word) && pinyinInitials(text).includes(word)))
}
