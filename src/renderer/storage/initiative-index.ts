import { type FigureRow, figureRow } from '#core/analysis/figure-row'
import type { Annotation } from '#core/model/annotation'
import type { Article } from '#core/model/article'
import { type Codebook, FIGURE, MEASURES } from '#core/model/codebook'
import { FIGURE_ATTRIBUTES } from '#core/model/figure-attributes'
import type { AnnotationId, ArticleId, AttributeId, InitiativeId } from '#core/model/ids'
import { INITIATIVE_ATTRIBUTES } from '#core/model/initiative-attributes'
import type { Link } from '#core/model/link'
import { mentionsInitiatives } from '#core/registry/assign'
import { mentionName } from '#core/registry/by-name'
import { groupBy } from './group-by'
import type { PageRow } from './page'

/** A mention as the registry knows it. */
export interface MentionRow {
  readonly id: AnnotationId
  readonly article: ArticleId
  readonly initiative: InitiativeId | null
  readonly name: string
  readonly quote: string
  readonly before: string
  readonly after: string
  readonly type: string
  readonly actor: string
  readonly place: string
}

/** A figure with what only the registry asks of it. */
export interface FigureMention {
  readonly row: FigureRow
  readonly asOf: string
  readonly period: string
  /** What it says of each mention it is linked to. */
  readonly roles: ReadonlyMap<AnnotationId, Link['role']>
}

export interface IndexedPage {
  readonly mentions: readonly MentionRow[]
  readonly figures: readonly FigureMention[]
}

const same = shareTexts()

function shareTexts(): (text: string) => string {
  const shared = new Map<string, string>()
  return (text) => {
    const known = shared.get(text)
    if (known !== undefined) return known
    shared.set(text, text)
    return text
  }
}

const wordsOf = ({ attributes }: Annotation, id: AttributeId): string => {
  const value = attributes[id]
  return typeof value === 'string' ? same(value) : ''
}

function mentionRow(annotation: Annotation): MentionRow {
  const { id, article, initiative, anchor } = annotation
  return {
    id,
    article,
    initiative: initiative ?? null,
    name: same(mentionName(annotation)),
    quote: same(anchor.quote),
    before: anchor.prefix.slice(anchor.prefix.lastIndexOf('\n') + 1),
    after: anchor.suffix.split('\n', 1)[0] ?? '',
    type: wordsOf(annotation, INITIATIVE_ATTRIBUTES.type),
    actor: wordsOf(annotation, INITIATIVE_ATTRIBUTES.actor),
    place: wordsOf(annotation, INITIATIVE_ATTRIBUTES.place),
  }
}

function figureMention(annotation: Annotation, links: readonly Link[]): FigureMention {
  return {
    row: figureRow(
      annotation,
      links.map(({ to }) => to),
      same,
    ),
    asOf: wordsOf(annotation, FIGURE_ATTRIBUTES.asOf),
    period: wordsOf(annotation, FIGURE_ATTRIBUTES.date),
    roles: new Map(links.map(({ to, role }) => [to, role])),
  }
}

/** All mentions and figures of a project, by page of text, so that an edit replaces the pages it wrote and nothing else. */
export class InitiativeIndex {
  private readonly pages = new Map<ArticleId, Map<number, IndexedPage>>()
  private codebook: Codebook
  private articles: readonly Article[] = []

  constructor(around: { readonly codebook: Codebook; readonly articles: readonly Article[] }) {
    this.codebook = around.codebook
    this.articles = around.articles
  }

  /** Articles that are gone take what stood in them along. */
  setProject({ codebook, articles }: { readonly codebook: Codebook; readonly articles: readonly Article[] }): void {
    this.codebook = codebook
    this.articles = articles
  }

  /** @param links those that leave the page */
  setPage({ article, page, annotations }: PageRow, links: readonly Link[]): void {
    const pages = this.pages.get(article) ?? new Map<number, IndexedPage>()
    this.pages.set(article, pages)
    const measuring = groupBy(
      links.filter(({ type }) => type === MEASURES),
      ({ from }) => from,
    )
    pages.set(page, {
      mentions: annotations.filter(({ code }) => mentionsInitiatives(this.codebook, code)).map(mentionRow),
      figures: annotations.filter(({ code }) => code === FIGURE).map((each) => figureMention(each, measuring.get(each.id) ?? [])),
    })
  }

  /** The articles in the order of the project, each with its pages in reading order. */
  *byArticle(): Generator<readonly [Article, readonly IndexedPage[]]> {
    for (const article of this.articles) {
      const pages = this.pages.get(article.id)
      if (pages) yield [article, [...pages].sort(([a], [b]) => a - b).map(([, page]) => page)]
    }
  }
}
