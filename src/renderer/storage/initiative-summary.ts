import type { Article } from '#core/model/article'
import type { AnnotationId, InitiativeId } from '#core/model/ids'
import { figureKey, type InitiativeFigure } from '#core/registry/initiative-figure'
import { whenOf } from '#core/registry/when'
import type { FigureMention, InitiativeIndex, MentionRow } from './initiative-index'
import type { FigureOfInitiative, InitiativeLine, NamedMention } from './initiative-port'
import type { InitiativeRow } from './rows'

/** What stands in the articles about one initiative. */
export class Gathered {
  readonly mentions: MentionRow[] = []
  readonly figures = new Map<AnnotationId, { readonly figure: FigureMention; readonly article: Article; readonly mention: MentionRow }>()
  readonly actors = new Map<string, number>()
  readonly places = new Map<string, number>()
  readonly types = new Map<string, number>()
  readonly articles = new Set<Article>()
}

const NOTHING = new Gathered()

const count = (counts: Map<string, number>, word: string) => {
  if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1)
}

const mostFrequentFirst = (counts: ReadonlyMap<string, number>): string[] => [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word)

/** Everything the articles say about the initiatives of the registry, gathered in one pass. */
export class Summaries {
  readonly byInitiative = new Map<InitiativeId, Gathered>()
  readonly articleOf = new Map<string, Article>()
  readonly unregistered: NamedMention[] = []
  unlinked = 0

  constructor(index: InitiativeIndex) {
    for (const [article, pages] of index.byArticle()) {
      this.articleOf.set(article.id, article)
      const own = new Map<AnnotationId, MentionRow>()
      for (const { mentions } of pages) for (const mention of mentions) this.addMention(mention, article, own)
      for (const { figures } of pages) for (const figure of figures) this.addFigure(figure, article, own)
    }
  }

  of(id: InitiativeId): Gathered {
    return this.byInitiative.get(id) ?? NOTHING
  }

  private addMention(mention: MentionRow, article: Article, own: Map<AnnotationId, MentionRow>): void {
    if (mention.initiative === null) {
      this.unregistered.push({ article: mention.article, annotation: mention.id, name: mention.name })
      return
    }
    own.set(mention.id, mention)
    const gathered = this.byInitiative.get(mention.initiative) ?? new Gathered()
    this.byInitiative.set(mention.initiative, gathered)
    gathered.mentions.push(mention)
    gathered.articles.add(article)
    count(gathered.actors, mention.actor)
    count(gathered.places, mention.place)
    count(gathered.types, mention.type)
  }

  private addFigure(figure: FigureMention, article: Article, own: ReadonlyMap<AnnotationId, MentionRow>): void {
    if (figure.row.measures.length === 0) this.unlinked++
    for (const id of figure.row.measures) {
      const mention = own.get(id)
      if (mention?.initiative) this.byInitiative.get(mention.initiative)?.figures.set(figure.row.id, { figure, article, mention })
    }
  }
}

/** @param mentions as the registry counts them: right before all articles have been read */
export function lineOf({ id, initiative, mentions }: InitiativeRow, gathered: Gathered): InitiativeLine {
  const dates = [...gathered.articles].flatMap(({ date }) => date || []).sort()
  return {
    id,
    name: initiative?.name ?? '',
    aliases: initiative?.aliases ?? [],
    type: initiative?.type ?? mostFrequentFirst(gathered.types)[0] ?? '',
    actors: mostFrequentFirst(gathered.actors),
    places: mostFrequentFirst(gathered.places),
    first: dates[0] ?? '',
    last: dates.at(-1) ?? '',
    articles: gathered.articles.size,
    mentions,
    figures: gathered.figures.size,
  }
}

const inArticle = ({ title, language, outlet, date }: Article) => ({ title, language, outlet, date })

/** In the order of the articles. */
export function figuresOf({ figures }: Gathered): readonly FigureOfInitiative[] {
  return [...figures.values()].map(({ figure: { row, asOf, period, roles }, article, mention }) => ({
    row,
    when: whenOf(asOf, period, article.date),
    role: roles.get(mention.id) ?? null,
    place: mention.place,
    ...inArticle(article),
  }))
}

export const figureKeysOf = (figures: readonly Pick<InitiativeFigure, 'row'>[]): ReadonlySet<string> =>
  new Set(figures.flatMap(({ row }) => (row.amount ? [figureKey(row)] : [])))
