import type { Annotation } from '#core/model/annotation'
import type { Article } from '#core/model/article'
import type { Codebook } from '#core/model/codebook'
import type { AnnotationId, ArticleId, InitiativeId, LinkId } from '#core/model/ids'
import type { Initiative } from '#core/model/initiative'
import type { Link } from '#core/model/link'
import type { Project } from '#core/model/project'
import type { Rejection } from '#core/model/rejection'

/** The rows a change reads and writes: a whole project in memory, or just the rows that `touches` names. */
export interface State {
  project: Project
  codebook: Codebook
  readonly articles: Map<ArticleId, Article>
  readonly annotations: Map<AnnotationId, Annotation>
  readonly links: Map<LinkId, Link>
  readonly initiatives: Map<InitiativeId, Initiative>
  readonly rejections: Map<Rejection['key'], Rejection>
}

/** The rows a change needs. Annotations and links are found by their article; project and codebook are always there. */
export type Touch =
  | { readonly row: 'project' }
  | { readonly row: 'codebook' }
  | { readonly row: 'article'; readonly id: ArticleId }
  | { readonly row: 'annotation'; readonly article: ArticleId; readonly id: AnnotationId }
  | { readonly row: 'link'; readonly article: ArticleId; readonly id: LinkId; readonly from: AnnotationId }
  | { readonly row: 'initiative'; readonly id: InitiativeId }
  /** Every initiative, to look whether one of them is in the way. */
  | { readonly row: 'initiatives' }
  | { readonly row: 'rejection'; readonly key: Rejection['key'] }
