import { newestFirst } from '#core/analysis/article-query'
import type { FigureSurroundings } from '#core/analysis/figure-match'
import { type FigureRow, figureRow } from '#core/analysis/figure-row'
import { rowContradiction } from '#core/analysis/row-contradiction'
import type { Annotation } from '#core/model/annotation'
import type { Article } from '#core/model/article'
import { type Codebook, FIGURE, findCode, MEASURES } from '#core/model/codebook'
import type { AnnotationId, ArticleId } from '#core/model/ids'
import { INITIATIVE_ATTRIBUTES } from '#core/model/initiative-attributes'
import type { Link } from '#core/model/link'
import type { Problem } from '#core/model/problem'
import type { Project } from '#core/model/project'
import { groupBy } from './group-by'
import type { PageRow } from './page'

/** One page of text, as far as the figures go. */
interface FigurePage {
  readonly figures: readonly FigureRow[]
  /** What else stands there and may be linked to, by name. */
  readonly names: ReadonlyMap<AnnotationId, string>
}

/** The part of a project that is around its figures. */
export interface FigureProject {
  readonly project: Project
  readonly codebook: Codebook
  readonly articles: readonly Article[]
}

/** All figures of a project in memory, by page of text, so that an edit replaces the pages it wrote and nothing else. */
export class FigureIndex {
  private readonly pages = new Map<ArticleId, Map<number, FigurePage>>()
  private readonly shared = new Map<string, string>()
  /** By article, made when asked for. */
  private readonly names = new Map<ArticleId, ReadonlyMap<AnnotationId, string>>()
  private readonly contradictions = new WeakMap<FigureRow, Problem | null>()
  private around: FigureProject
  private articles: ReadonlyMap<ArticleId, Article> = new Map()
  private coders: ReadonlyMap<string, string> = new Map()
  private inOrder: readonly FigureRow[] | null = null

  constructor(around: FigureProject) {
    this.around = around
    this.setProject(around)
  }

  get codebook(): Codebook {
    return this.around.codebook
  }

  /** Articles that are gone take their figures along. */
  setProject(around: FigureProject): void {
    const { project, articles } = around
    this.around = around
    this.articles = new Map(newestFirst(articles).map((article) => [article.id, article]))
    this.coders = new Map(project.coders.map((coder) => [coder.id, coder.name]))
    this.inOrder = null
  }

  /** @param links those that leave the page */
  setPage(page: PageRow, links: readonly Link[]): void {
    const pages = this.pages.get(page.article) ?? new Map<number, FigurePage>()
    this.pages.set(page.article, pages)
    this.names.delete(page.article)
    this.inOrder = null
    if (page.annotations.length === 0) pages.delete(page.page)
    else pages.set(page.page, this.figurePage(page, links))
  }

  /** In reading order: articles as in the library, figures as in the text. The same array until something changes. */
  rows(): readonly FigureRow[] {
    this.inOrder ??= [...this.articles.keys()].flatMap((id) => rowsOf(this.pages.get(id)))
    return this.inOrder
  }

  languageOf(row: FigureRow): string {
    return this.articles.get(row.article)?.language ?? ''
  }

  readonly surroundings: FigureSurroundings = {
    title: (row) => this.articles.get(row.article)?.title ?? '',
    outlet: (row) => this.articles.get(row.article)?.outlet ?? '',
    date: (row) => this.articles.get(row.article)?.date ?? '',
    coder: (row) => this.coders.get(row.coder) ?? '',
    contradiction: (row) => this.contradictionOf(row),
    initiatives: (row) => row.measures.flatMap((id) => this.namesIn(row.article).get(id) ?? []),
  }

  /** Reading the quote again is dear, so it is done once for a row that somebody looks at. */
  private contradictionOf(row: FigureRow): Problem | null {
    const known = this.contradictions.get(row)
    if (known !== undefined) return known
    const code = findCode(this.codebook, FIGURE)
    const made = code && rowContradiction(row, code)
    this.contradictions.set(row, made)
    return made
  }

  private namesIn(article: ArticleId): ReadonlyMap<AnnotationId, string> {
    const known = this.names.get(article)
    if (known) return known
    const names = new Map([...(this.pages.get(article)?.values() ?? [])].flatMap((page) => [...page.names]))
    this.names.set(article, names)
    return names
  }

  private figurePage({ annotations }: PageRow, links: readonly Link[]): FigurePage {
    const measured = groupBy(
      links.filter((link) => link.type === MEASURES),
      (link) => link.from,
    )
    const measures = (id: AnnotationId) => (measured.get(id) ?? []).map((link) => link.to)
    return {
      figures: annotations.filter((a) => a.code === FIGURE).map((a) => figureRow(a, measures(a.id), this.same)),
      names: new Map(annotations.filter((a) => a.code !== FIGURE).map((a) => [a.id, nameIn(a)])),
    }
  }

  private readonly same = (text: string): string => {
    const known = this.shared.get(text)
    if (known !== undefined) return known
    this.shared.set(text, text)
    return text
  }
}

const rowsOf = (pages: ReadonlyMap<number, FigurePage> | undefined): readonly FigureRow[] =>
  [...(pages ?? [])].sort(([a], [b]) => a - b).flatMap(([, page]) => page.figures)

function nameIn({ attributes, anchor }: Annotation): string {
  const name = attributes[INITIATIVE_ATTRIBUTES.name]
  return typeof name === 'string' && name !== '' ? name : anchor.quote
}
