import { MEASURES } from '#core/model/codebook'
import type { AnnotationId } from '#core/model/ids'
import type { Mark, MarkIndex, OpenArticle } from '../storage/project-port'
import type { Session } from './session'

/** Index of the first mark at or after `offset` in reading order; the number of marks when there is none. */
function firstFrom(marks: MarkIndex, offset: number): number {
  let low = 0
  let high = marks.size
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks.at(middle)?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The mark after (or before) the current one; without a current one, the first at the reading position. Stays at the ends. */
export function neighbourMark(session: Session, step: 1 | -1): AnnotationId | null {
  const marks = session.article()?.marks()
  const { current } = session.workspace()
  if (!marks || marks.size === 0) return null
  const index = current ? marks.indexOf(current) : -1
  if (index >= 0) return marks.at(index + step)?.id ?? null
  const from = firstFrom(marks, session.reader()?.position() ?? 0)
  return marks.at(Math.min(step === 1 ? from : from - 1, marks.size - 1))?.id ?? null
}

function linkableCodes(session: Session): readonly string[] {
  const type = session
    .project()
    ?.codebook()
    .linkTypes.find((linkType) => linkType.id === MEASURES)
  return type?.from ?? []
}

const isUnlinked = (article: OpenArticle, mark: Mark, codes: readonly string[]) =>
  codes.includes(mark.code) && !article.linksFrom(mark.id).some((link) => link.type === MEASURES)

/** The nearest figure after (or before) the current place that measures nothing, going round the article. */
export function nextUnlinked(session: Session, step: 1 | -1): AnnotationId | null {
  const article = session.article()
  if (!article) return null
  const marks = article.marks()
  const codes = linkableCodes(session)
  const { current } = session.workspace()
  const at = current ? marks.indexOf(current) : firstFrom(marks, session.reader()?.position() ?? 0) - (step === 1 ? 1 : 0)
  for (let n = 1; n <= marks.size; n++) {
    const mark = marks.at((at + step * n + 2 * marks.size) % marks.size)
    if (mark && mark.id !== current && isUnlinked(article, mark, codes)) return mark.id
  }
  return null
}

/** The next of the marks that meet the current one, going round; `null` when it stands alone. */
export function nextOverlap(session: Session): AnnotationId | null {
  const { current } = session.workspace()
  const marks = session.article()?.marks()
  const mark = current ? marks?.byId(current) : null
  if (!marks || !mark) return null
  const others = marks.overlapping(mark.start, mark.end)
  const at = others.findIndex((other) => other.id === mark.id)
  const next = others[(at + 1) % others.length]
  return next && next.id !== mark.id ? next.id : null
}
