import { type Companions, companionsIn, ownProject } from '#core/formats/exchange/companions'
import { detailsIn, ownParts } from '#core/formats/exchange/details'
import type {
  Exchange,
  ForeignAnnotation,
  ForeignCoder,
  ForeignDocument,
  ForeignLink,
  ForeignStretch,
} from '#core/formats/exchange/exchange'
import type { ExchangeFormat } from '#core/formats/exchange/exchange-format'
import { damaged, type ExchangeFiles, folderOf, pathsLike, stemOfPath } from '#core/formats/exchange/files'
import { parsedJson } from '#core/formats/exchange/json'
import { pointStretches } from '#core/formats/exchange/stretches'
import { namesIn } from '#core/formats/export/latin-names'
import type { AttributeValue } from '#core/model/annotation'
import type { Codebook } from '#core/model/codebook'
import { groupBy } from '#core/util/group-by'
import { fail, ok, type Result } from '#core/util/result'

/** The lines of a file by their kind, each split at its tabs. */
function linesOf(file: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const lines = file.split(/\r?\n/).filter((line) => line.trim() !== '')
  return groupBy(
    lines.map((line) => line.split('\t')),
    ([id = '']) => id.charAt(0),
  )
}

/** A break inside an annotation, where brat begins a new fragment. */
const BREAK = /^[\n\r\t]+$/

/** The fragments of a place; the quote belongs to them in order, with a space between. */
function fragmentsOf(places: string, quote: string): readonly ForeignStretch[] {
  const points = [...quote]
  let at = 0
  return places.split(';').map((place) => {
    const [start = Number.NaN, end = Number.NaN] = place.trim().split(' ').map(Number)
    const words = points.slice(at, at + end - start).join('')
    at += end - start + 1
    return { start: Number.isInteger(start) ? start : null, end: Number.isInteger(end) ? end : null, quote: words || null }
  })
}

/** The break between two offsets, counted in code points or in UTF-16 code units; `null` when there is something else. */
const breakIn = (text: string, points: readonly string[], start: number, end: number): string | null =>
  [points.slice(start, end).join(''), text.slice(start, end)].find((gap) => BREAK.test(gap)) ?? null

/** Fragments with nothing but the end of a line between them are one stretch, which brat cannot write. */
function joined(fragments: readonly ForeignStretch[], { text, points }: Pick<File, 'text' | 'points'>): readonly ForeignStretch[] {
  const stretches: ForeignStretch[] = []
  for (const fragment of fragments) {
    const last = stretches.at(-1)
    const gap = last?.end != null && fragment.start !== null ? breakIn(text ?? '', points, last.end, fragment.start) : null
    if (!last || gap === null) stretches.push(fragment)
    else stretches[stretches.length - 1] = { ...last, end: fragment.end, quote: `${last.quote ?? ''}${gap}${fragment.quote ?? ''}` }
  }
  return stretches
}

interface File {
  readonly lines: ReturnType<typeof linesOf>
  readonly text: string | null
  readonly points: readonly string[]
  readonly scope: string
  readonly coder: ForeignCoder | null
  /** The id of the code, or link type, that a latin name stands for in our own exports. */
  readonly idOf: (name: string) => string
}

/** `A1<TAB>Negated T1`, `A2<TAB>Confidence T1 high` */
function attributesOf({ lines }: File): ReadonlyMap<string, Record<string, AttributeValue>> {
  const attributes = new Map<string, Record<string, AttributeValue>>()
  for (const [, said = ''] of [...(lines.get('A') ?? []), ...(lines.get('M') ?? [])]) {
    const [name = '', target = '', ...value] = said.split(' ')
    attributes.set(target, { ...attributes.get(target), [name]: value.length > 0 ? value.join(' ') : true })
  }
  return attributes
}

/** `#1<TAB>AnnotatorNotes T1<TAB>text` */
const notesOf = ({ lines }: File): ReadonlyMap<string, string> =>
  new Map((lines.get('#') ?? []).map(([, about = '', ...note]) => [about.split(' ')[1] ?? '', note.join('\t')]))

function annotationsOf(file: File): readonly ForeignAnnotation[] {
  const attributes = attributesOf(file)
  const notes = notesOf(file)
  return (file.lines.get('T') ?? []).map(([id = '', place = '', ...quote]) => {
    const [, label = '', places = ''] = /^(\S+) (.*)$/.exec(place) ?? []
    const note = notes.get(id) ?? ''
    const own = detailsIn(parsedJson(note))
    const said = { id: null, createdAt: null, attributes: attributes.get(id) ?? {}, isExact: false, memo: note }
    return {
      ...{ key: `${file.scope} ${id}`, code: file.idOf(label) || 'entity', coder: file.coder },
      stretches:
        own?.utf16Spans && file.text !== null
          ? pointStretches(file.text, own.utf16Spans)
          : joined(fragmentsOf(places, quote.join('\t')), file),
      ...(own ? ownParts(own) : said),
    }
  })
}

/** `R1<TAB>Quantifies Arg1:T2 Arg2:T1` */
const linksOf = ({ lines, scope, coder, idOf }: File): readonly ForeignLink[] =>
  (lines.get('R') ?? []).map(([, said = '']) => {
    const [type = '', from = '', to = ''] = said.trim().split(' ')
    const end = (argument: string) => `${scope} ${argument.slice(argument.indexOf(':') + 1)}`
    return { id: null, type: idOf(type), from: end(from), to: end(to), coder, createdAt: null }
  })

/** Our own exports write the names of codes in ASCII. */
function ownIds(codebook: Codebook | null): (name: string) => string {
  if (!codebook) return (name) => name
  const latin = namesIn(codebook)
  const ids = new Map<string, string>([
    ...codebook.codes.map(({ id }): [string, string] => [latin.code(id), id]),
    ...codebook.linkTypes.map(({ id }): [string, string] => [latin.linkType(id), id]),
  ])
  return (name) => ids.get(name) ?? name
}

function fileAt(files: ExchangeFiles, path: string, { coder, codebook }: Companions): File {
  const text = files.text(path.replace(/\.ann$/i, '.txt'))
  const points = [...(text ?? '')]
  return { lines: linesOf(files.plain(path) ?? ''), text, points, scope: path, coder: coder(folderOf(path)), idOf: ownIds(codebook) }
}

function read(files: ExchangeFiles): Result<Exchange> {
  const companions = companionsIn(files)
  const documents: ForeignDocument[] = []
  const links: ForeignLink[] = []
  for (const path of pathsLike(files, /\.ann$/i)) {
    const file = fileAt(files, path, companions)
    const name = stemOfPath(path)
    documents.push({ name, text: file.text, article: companions.article(name), unit: 'code-point', annotations: annotationsOf(file) })
    links.push(...linksOf(file))
  }
  if (documents.length === 0) return fail(damaged(files.paths[0] ?? '', '.ann'))
  return ok({ documents, links, codes: [], ...ownProject(companions), problems: [] })
}

/** brat standoff: `.ann` files with the texts beside them, folder by folder. */
export const brat: ExchangeFormat = {
  id: 'brat',
  label: 'brat standoff',
  sniff: (files) => pathsLike(files, /\.ann$/i).length > 0,
  read,
}
