import { type Codebook, type LinkType, MEASURES } from '#core/model/codebook'
import type { AnnotationId, CodeId } from '#core/model/ids'
import { linkAnnotations } from '../../workspace/actions/link'
import type { Session } from '../../workspace/session'

/** Which codes an annotation of `code` can be linked with, and whether it is the one that measures; `null` when it cannot. */
export interface LinkDirection {
  readonly type: LinkType
  readonly measures: boolean
  readonly targets: readonly CodeId[]
}

export function linkDirection(codebook: Codebook, code: CodeId): LinkDirection | null {
  const type = codebook.linkTypes.find((t) => t.id === MEASURES)
  if (type?.from.includes(code)) return { type, measures: true, targets: type.to }
  return type?.to.includes(code) ? { type, measures: false, targets: type.from } : null
}

/** Links two annotations whichever of them is the figure. Whether they are linked now. */
export async function linkInDirection(session: Session, one: AnnotationId, other: AnnotationId): Promise<boolean> {
  const mark = session.article()?.marks().byId(one)
  const codebook = session.project()?.codebook()
  const direction = mark && codebook ? linkDirection(codebook, mark.code) : null
  return direction?.measures === false ? linkAnnotations(session, other, one) : linkAnnotations(session, one, other)
}
