import { type DraftLine, markBoilerplate } from '#core/formats/import/boilerplate/mark'
import type { BoilerplateReason } from '#core/formats/import/boilerplate/reason'
import type { PageHead } from '#core/formats/import/html-head'
import type { ArticleFields, ParsedArticle } from '#core/formats/import/importer'
import { languageOf } from '#core/formats/import/language-of'
import type { Evidence } from '#core/formats/import/metadata/evidence'
import { findingsOf } from '#core/formats/import/metadata/findings'
import { titleInText } from '#core/formats/import/metadata/text-title'
import type { ArticleText } from '#core/model/article'
import type { Block } from '#core/model/block'
import type { Problem } from '#core/model/problem'

/** What a format makes of a file, before it is known which lines are the article and what they tell. */
export interface Draft {
  readonly fileName: string
  readonly lines: readonly DraftLine[]
  /** Where each line stands, when the text is the file's own and not `lines` one under the other. */
  readonly original?: { readonly text: string; readonly places: readonly { readonly start: number; readonly end: number }[] }
  readonly page: PageHead | null
  /** The title as the format tells it. */
  readonly title: readonly Evidence[]
  /** What the format tells beside the text: document properties and the like. */
  readonly told: readonly Evidence[]
  readonly savedOn: string
  /** The language that the file declares; empty when it does not. */
  readonly language: string
  readonly encoding: string
  readonly mime: string
  readonly warnings: readonly Problem[]
}

/** A draft with nothing but lines. */
export const emptyDraft: Omit<Draft, 'fileName' | 'lines' | 'mime'> = {
  page: null,
  title: [],
  told: [],
  savedOn: '',
  language: '',
  encoding: 'utf-8',
  warnings: [],
}

const bare = (text: string) => text.replace(/[\s　]+/g, '')

/** Position of the line that shows `title`: as a heading if there is such a line, else the first. */
function lineOfTitle(lines: readonly DraftLine[], title: string): number {
  if (title === '') return -1
  const wanted = bare(title)
  const shows = (line: DraftLine) => line.text.length <= 400 && bare(line.text) === wanted
  const heading = lines.findIndex((line) => line.kind === 'heading' && line.reason === null && shows(line))
  if (heading !== -1) return heading
  const plain = lines.findIndex((line) => line.reason === null && shows(line))
  return plain === -1 ? lines.findIndex(shows) : plain
}

/** The lines one under the other, and where each stands. */
function layOut(lines: readonly DraftLine[]): ArticleText {
  const blocks: Block[] = []
  let length = 0
  for (const line of lines) {
    blocks.push({ ...kindOf(line), start: length, end: length + line.text.length })
    length += line.text.length + 1
  }
  return { text: lines.map((line) => line.text).join('\n'), blocks }
}

const kindOf = ({ kind, level, reason }: DraftLine): Pick<Block, 'kind' | 'level'> =>
  reason === null ? { kind, level } : { kind: 'boilerplate', level: 0 }

function contentOf({ original }: Draft, lines: readonly DraftLine[]): ArticleText {
  if (!original) return layOut(lines)
  const blocks = original.places.flatMap((place, i) => {
    const line = lines[i]
    return line ? [{ ...kindOf(line), ...place }] : []
  })
  return { text: original.text, blocks }
}

/** The line of the title becomes a heading of the first level, unless the page has another of its own. */
function withTitleHeading(lines: readonly DraftLine[], titleLine: number): readonly DraftLine[] {
  return lines.map((line, at) => (at === titleLine ? { ...line, kind: 'heading', level: 1 } : line))
}

function countReasons(lines: readonly DraftLine[]): Partial<Record<BoilerplateReason, number>> {
  const counts: Partial<Record<BoilerplateReason, number>> = {}
  for (const { reason } of lines) if (reason !== null) counts[reason] = (counts[reason] ?? 0) + 1
  return counts
}

/** The article in a draft: title, boilerplate and metadata are told from its lines. */
export function assemble(draft: Draft): ParsedArticle {
  const title = draft.title.length > 0 ? draft.title : titleInText(draft.lines)
  const [best] = title
  const titleLine = lineOfTitle(draft.lines, best?.value ?? '')
  const lines = markBoilerplate(withTitleHeading(draft.lines, titleLine), titleLine)
  const content = contentOf(draft, lines)
  const readable = lines.map(({ reason, ...line }) => (reason === null ? line : { ...line, kind: 'boilerplate' as const }))
  const findings = findingsOf({ ...draft, lines: readable, titleLine }, [...title, ...draft.told])
  const field = (name: keyof ArticleFields) => findings.find((finding) => finding.field === name)?.value ?? ''
  return {
    ...content,
    title: field('title'),
    outlet: field('outlet'),
    date: field('date'),
    author: field('author'),
    place: field('place'),
    url: field('url'),
    findings,
    boilerplate: countReasons(lines),
    language: languageOf(content.text, draft.language),
    encoding: draft.encoding,
    mime: draft.mime,
    warnings: draft.warnings,
  }
}
