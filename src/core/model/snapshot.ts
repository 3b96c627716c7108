import type { Edit } from '#core/edits/edit'
import type { Annotation } from '#core/model/annotation'
import type { Article, ArticleText, Source } from '#core/model/article'
import type { Codebook } from '#core/model/codebook'
import type { Initiative } from '#core/model/initiative'
import type { Link } from '#core/model/link'
import type { Project } from '#core/model/project'
import type { Rejection } from '#core/model/rejection'

/** A whole project at one moment: what exporters read and importers make. Arrays are in the order they are exported in. */
export interface Snapshot {
  readonly project: Project
  readonly codebook: Codebook
  readonly sources: readonly Source[]
  readonly articles: readonly (Article & { readonly content: ArticleText })[]
  readonly annotations: readonly Annotation[]
  readonly links: readonly Link[]
  /** Sorted by id. */
  readonly initiatives: readonly Initiative[]
  /** Sorted by key. */
  readonly rejections: readonly Rejection[]
  /** The project's log, oldest first. */
  readonly history: readonly Edit[]
}
