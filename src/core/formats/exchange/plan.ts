import { parseAttribute } from '#core/attributes/attribute-types'
import type { Change } from '#core/edits/change'
import type { Exchange, ForeignAnnotation, ForeignDocument, ForeignLink } from '#core/formats/exchange/exchange'
import { extendedCodebook, newIdOf } from '#core/formats/exchange/extend-codebook'
import { articleFinder, articleOf, type NewArticle } from '#core/formats/exchange/find-article'
import { initiativeFinder } from '#core/formats/exchange/find-initiative'
import { coderFinder, idMaker, isId, linkSameness, sameness } from '#core/formats/exchange/identify'
import { LEFT_OUT, type Mapping, NEW } from '#core/formats/exchange/mapping'
import { type Placed, placer } from '#core/formats/exchange/place'
import { namesIn } from '#core/formats/export/latin-names'
import { Annotation, type AttributeValue } from '#core/model/annotation'
import { type Codebook, findCode, type LinkType } from '#core/model/codebook'
import { CodeId, type CoderId } from '#core/model/ids'
import { Link } from '#core/model/link'
import type { Snapshot } from '#core/model/snapshot'

/** What an import goes into. */
export type Base = Pick<Snapshot, 'project' | 'codebook' | 'articles' | 'sources' | 'annotations' | 'links' | 'initiatives'>

export interface PlanContext {
  /** Who made what the file names nobody for. */
  readonly coder: CoderId
  /** UTC, ISO 8601 with milliseconds. */
  readonly now: string
  /** Where it came from, for provenance: the format's label. */
  readonly origin: string
}

/** One annotation of the file that is not simply there: moved, or in no place. */
export interface Told {
  readonly document: string
  readonly code: string
  readonly quote: string
  readonly how: 'moved' | 'not-found' | 'no-article'
}

/** What became of everything in the file. */
export interface PlanReport {
  readonly articles: number
  readonly exact: number
  readonly moved: number
  /** Of the same content, or the same id, already in the project. */
  readonly known: number
  /** Of codes that are left out. */
  readonly leftOut: number
  readonly unplaced: number
  readonly links: number
  /** With an end that is not there, or not allowed between these codes. */
  readonly linksLost: number
  readonly linksKnown: number
  readonly coders: number
  readonly codes: number
  /** Every annotation that was moved or has no place, in the order of the file. */
  readonly told: readonly Told[]
}

/** An import that is about to be made: one edit. */
export interface Plan {
  readonly articles: readonly NewArticle[]
  /** Beside those that add the articles. */
  readonly changes: readonly Change[]
  readonly report: PlanReport
}

/** The values under their names in the project. */
function valuesOf({ attributes, isExact }: ForeignAnnotation, code: CodeId, codebook: Codebook, mapping: Mapping) {
  if (isExact) return attributes
  const definitions = findCode(codebook, code)?.attributes ?? []
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]): [string, AttributeValue][] => {
      const target = mapping.attributes[name] ?? NEW
      if (target === LEFT_OUT) return []
      const id = target === NEW ? newIdOf(name) : target
      const definition = definitions.find((each) => each.id === id)
      const read = definition && typeof value !== 'object' ? parseAttribute(definition, String(value)) : null
      return [[id, read?.ok ? read.value : value]]
    }),
  )
}

/** The link type that is meant: by id or name, else the only one that may stand between these codes. */
function linkTypeOf({ type }: ForeignLink, from: Annotation, to: Annotation, codebook: Codebook): LinkType | undefined {
  const fits = (each: LinkType) => each.from.includes(from.code) && each.to.includes(to.code)
  const names = namesIn(codebook)
  const isMeant = ({ id, label }: LinkType) =>
    [id, label['zh-CN'], label.en, names.linkType(id)].some((name) => name.toLowerCase() === type.toLowerCase())
  const meant = codebook.linkTypes.find(isMeant)
  if (meant) return fits(meant) ? meant : undefined
  const fitting = codebook.linkTypes.filter(fits)
  return fitting.length === 1 ? fitting[0] : undefined
}

class Planner {
  private readonly base: Base
  private readonly context: PlanContext
  private readonly mapping: Mapping
  private readonly codebook: Codebook
  private readonly find: ReturnType<typeof articleFinder>
  private readonly coders: ReturnType<typeof coderFinder>
  private readonly initiatives: ReturnType<typeof initiativeFinder>
  private readonly annotationId = idMaker()
  private readonly linkId = idMaker()
  private readonly ids: Map<string, Annotation>
  private readonly knownHere: ReadonlyMap<string, Annotation>
  private readonly byKey = new Map<string, Annotation>()
  private readonly brought = new Map<string, NewArticle>()
  private readonly added: Annotation[] = []
  private readonly links: Link[] = []
  private readonly told: Told[] = []
  private readonly counts = { exact: 0, moved: 0, known: 0, leftOut: 0, unplaced: 0, linksLost: 0, linksKnown: 0 }

  constructor(exchange: Exchange, base: Base, mapping: Mapping, context: PlanContext) {
    this.base = base
    this.context = context
    this.mapping = mapping
    this.codebook = extendedCodebook(exchange, mapping, base.codebook)
    this.find = articleFinder(base)
    this.coders = coderFinder(base.project.coders, context.coder)
    this.initiatives = initiativeFinder(exchange.initiatives, base.initiatives, this.coders.find)
    this.ids = new Map(base.annotations.map((annotation) => [annotation.id, annotation]))
    this.knownHere = new Map(base.annotations.map((annotation) => [sameness(annotation), annotation]))
    for (const document of exchange.documents) this.takeDocument(document)
    this.takeLinks(exchange.links)
  }

  plan(): Plan {
    const { base, codebook, added, links, told, counts } = this
    const initiatives = this.initiatives.added()
    const coders = this.coders.added()
    const changes: Change[] = [
      ...coders.map((coder, i) => ({ kind: 'add-coder' as const, coder, at: base.project.coders.length + i })),
      ...(codebook === base.codebook ? [] : [{ kind: 'set-codebook' as const, before: base.codebook, after: codebook }]),
      ...initiatives.map((initiative) => ({ kind: 'add-initiative' as const, initiative })),
      ...added.map((annotation) => ({ kind: 'add-annotation' as const, annotation })),
      ...links.map((link) => ({ kind: 'add-link' as const, link })),
    ]
    const articles = [...this.brought.values()]
    const codes = codebook.codes.length - base.codebook.codes.length
    const sizes = { articles: articles.length, links: links.length, coders: coders.length, codes }
    return { articles, changes, report: { ...counts, ...sizes, told } }
  }

  private takeDocument(document: ForeignDocument): void {
    const place = this.placerFor(document)
    for (const annotation of document.annotations) this.takeAnnotation(annotation, document, place)
  }

  /** Where the annotations of a document stand, and in which article; `null` when there is none. */
  private placerFor(document: ForeignDocument) {
    const { text, unit, annotations } = document
    const known = this.find(document)
    if (known) return { article: known.id, place: placer(text, known.content.text, unit, annotations) }
    if (text === null) return null
    const made = articleOf(document, this.context.now)
    const own =
      document.article?.id === undefined
        ? [...this.brought.values()].find(({ article }) => article.textHash === made.article.textHash)
        : undefined
    const { article, text: content } = own ?? made
    if (!own) this.brought.set(article.id, this.brought.get(article.id) ?? made)
    return { article: article.id, place: placer(text, content.text, unit, annotations) }
  }

  private takeAnnotation(foreign: ForeignAnnotation, document: ForeignDocument, into: ReturnType<Planner['placerFor']>): void {
    const target = this.mapping.codes[foreign.code] ?? NEW
    if (target === LEFT_OUT) {
      this.counts.leftOut += 1
      return
    }
    const placed = into?.place(foreign) ?? null
    if (!into || !placed) {
      this.counts.unplaced += 1
      this.tell(foreign, document, into ? 'not-found' : 'no-article')
      return
    }
    const code = CodeId.parse(target === NEW ? newIdOf(foreign.code) : target)
    if (this.add(foreign, this.annotationOf(foreign, into.article, code, placed))) {
      this.counts[placed.how] += 1
      if (placed.how === 'moved') this.tell(foreign, document, 'moved')
    } else this.counts.known += 1
  }

  private annotationOf(
    foreign: ForeignAnnotation,
    article: Annotation['article'],
    code: CodeId,
    { anchor }: Placed,
  ): Omit<Annotation, 'id'> {
    const { certainty = 'sure', memo, byHand, createdAt, provenance, ours = {} } = foreign
    const initiative = this.initiatives.find(ours.initiative)
    return {
      ...{
        article,
        code,
        anchor,
        attributes: valuesOf(foreign, code, this.codebook, this.mapping),
        ...(byHand && { byHand: [...byHand] }),
      },
      ...{ certainty, memo, coder: this.coders.find(foreign.coder), createdAt: createdAt ?? this.context.now },
      ...(initiative && { initiative }),
      ...(ours.codebookVersion && { codebookVersion: ours.codebookVersion }),
      provenance: provenance ?? { by: 'coder', detail: this.context.origin },
    }
  }

  /** Whether it is new. */
  private add(foreign: ForeignAnnotation, annotation: Omit<Annotation, 'id'>): boolean {
    const same = sameness(annotation)
    const id = isId(foreign.id) ? foreign.id : this.annotationId(same)
    const known = this.ids.get(id) ?? this.knownHere.get(same)
    const whole = known ?? Annotation.parse({ id, ...annotation })
    this.byKey.set(foreign.key, whole)
    if (known) return false
    this.ids.set(id, whole)
    this.added.push(whole)
    return true
  }

  private tell({ code, stretches }: ForeignAnnotation, { name }: ForeignDocument, how: Told['how']): void {
    const quote = stretches.map((stretch) => stretch.quote ?? stretch.begins ?? `${stretch.start}–${stretch.end}`).join('…')
    this.told.push({ document: name, code, quote, how })
  }

  private takeLinks(foreign: readonly ForeignLink[]): void {
    const ids = new Set<string>(this.base.links.map(({ id }) => id))
    const known = new Set(this.base.links.map(linkSameness))
    for (const link of foreign) {
      const made = this.linkOf(link)
      const id = made && (isId(link.id) ? link.id : this.linkId(linkSameness(made)))
      if (!made || id === null) this.counts.linksLost += 1
      else if (ids.has(id) || known.has(linkSameness(made))) this.counts.linksKnown += 1
      else {
        ids.add(id)
        this.links.push(Link.parse({ id, ...made }))
      }
    }
  }

  private linkOf(link: ForeignLink): Omit<Link, 'id'> | null {
    const [from, to] = [this.byKey.get(link.from), this.byKey.get(link.to)]
    if (!from || !to || from.id === to.id || from.article !== to.article) return null
    const type = linkTypeOf(link, from, to, this.codebook)
    const { article } = from
    return type
      ? {
          type: type.id,
          article,
          from: from.id,
          to: to.id,
          coder: link.coder ? this.coders.find(link.coder) : from.coder,
          ...(link.role && { role: link.role }),
          createdAt: link.createdAt ?? this.context.now,
        }
      : null
  }
}

/** Brings a file together with a project: what would be added, and what becomes of everything in it. Nothing that is there is changed. */
export const planImport = (exchange: Exchange, base: Base, mapping: Mapping, context: PlanContext): Plan =>
  new Planner(exchange, base, mapping, context).plan()
