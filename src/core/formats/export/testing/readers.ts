import { brat } from '#core/formats/export/brat'
import { doccano } from '#core/formats/export/doccano'
import type { Exporter } from '#core/formats/export/exporter'
import { labelStudio } from '#core/formats/export/label-studio'
import { refiQda } from '#core/formats/export/refi/refi-qda'
import { spacy } from '#core/formats/export/spacy'
import { tei } from '#core/formats/export/tei'
import type { Detail, Mark } from '#core/formats/export/testing/marks'
import { allNamed, readXml, textIn, type XmlElement } from '#core/formats/export/testing/read-xml'
import { uima } from '#core/formats/export/uima/uima'
import { webAnnotation } from '#core/formats/export/web-annotation'
import type { Snapshot } from '#core/model/snapshot'

/** The files of an export by their names. */
type Files = ReadonlyMap<string, string>

/** By code points, as Python and R slice. */
const slice = (text: string, start: number, end: number): string => [...text].slice(start, end).join('')

const filesLike = (files: Files, pattern: RegExp): readonly (readonly [string, string])[] =>
  [...files].filter(([path]) => pattern.test(path))

const linesOf = (file: string): readonly string[] => file.split('\n').slice(0, -1)

/** The coder in whose folder or file this is: they are numbered in the order of those who have done anything. */
function coderAt({ project, annotations }: Snapshot, path: string): string {
  const busy = project.coders.filter(({ id }) => annotations.some(({ coder }) => coder === id))
  return busy[Number.parseInt(path, 10) - 1]?.name ?? ''
}

const codeLabelled = ({ codebook }: Snapshot, label: string): string =>
  codebook.codes.find(({ label: { en } }) => en === label)?.id ?? label

function same(found: string, said: string | undefined): string {
  if (found !== said) throw new Error(`“${found}” is not “${said}”`)
  return found
}

interface WebTarget {
  readonly selector: readonly [{ readonly exact: string }, { readonly start: number; readonly end: number }]
}

interface WebPage {
  readonly items: readonly {
    readonly motivation: string
    readonly creator: { readonly nickname?: string }
    readonly body: readonly { readonly source?: string }[]
    readonly target: WebTarget | readonly WebTarget[]
  }[]
}

function fromWebAnnotation(files: Files): readonly Mark[] {
  return filesLike(files, /^pages\//).flatMap(([path, file]) => {
    const text = files.get(path.replace('pages/', 'texts/').replace('.jsonld', '.txt')) ?? ''
    const { items }: WebPage = JSON.parse(file)
    return items
      .filter(({ motivation }) => motivation === 'classifying')
      .map(({ creator, body, target }) => ({
        coder: creator.nickname ?? '',
        code: (body[0]?.source ?? '').replace('urn:zhupi:code:', ''),
        words: [target].flat().map(({ selector: [quote, { start, end }] }) => same(slice(text, start, end), quote.exact)),
      }))
  })
}

function fromBrat(files: Files, snapshot: Snapshot): readonly Mark[] {
  return filesLike(files, /\.ann$/).flatMap(([path, file]) => {
    const text = files.get(path.replace(/ann$/, 'txt')) ?? ''
    const spans = linesOf(file).filter((line) => line.startsWith('T'))
    return spans.map((line) => {
      const [, place = '', said] = line.split('\t')
      const [label = '', ...offsets] = place.split(/[ ;]/)
      const words = offsets.flatMap((start, i) => (i % 2 === 0 ? [slice(text, Number(start), Number(offsets[i + 1]))] : []))
      same(words.join(' '), said)
      return { coder: coderAt(snapshot, path), code: codeLabelled(snapshot, label), words }
    })
  })
}

interface DoccanoLine {
  readonly text: string
  readonly entities: readonly { readonly start_offset: number; readonly end_offset: number; readonly label: string }[]
}

function fromDoccano(files: Files, snapshot: Snapshot): readonly Mark[] {
  return filesLike(files, /\.jsonl$/).flatMap(([path, file]) =>
    linesOf(file).flatMap((line) => {
      const { text, entities }: DoccanoLine = JSON.parse(line)
      const coder = coderAt(snapshot, path)
      return entities.map(({ start_offset, end_offset, label }) => ({ coder, code: label, words: [slice(text, start_offset, end_offset)] }))
    }),
  )
}

interface LabelStudioTask {
  readonly data: { readonly text: string }
  readonly annotations: readonly {
    readonly zhupi_coder: { readonly name: string }
    readonly result: readonly {
      readonly type: string
      readonly value: { readonly start: number; readonly end: number; readonly text: string; readonly labels: readonly [string] }
    }[]
  }[]
}

function fromLabelStudio(files: Files): readonly Mark[] {
  const tasks: readonly LabelStudioTask[] = JSON.parse(files.get('tasks.json') ?? '')
  return tasks.flatMap(({ data, annotations }) =>
    annotations.flatMap(({ result, zhupi_coder }) =>
      result
        .filter(({ type }) => type === 'labels')
        .map(({ value: { start, end, text, labels } }) => ({
          coder: zhupi_coder.name,
          code: labels[0],
          words: [same(data.text.slice(start, end), text)],
        })),
    ),
  )
}

interface SpacyLine {
  readonly text: string
  readonly spans: readonly { readonly start: number; readonly end: number; readonly label: string }[]
  readonly entities: readonly (readonly [number, number, string])[]
  readonly meta: { readonly coder: { readonly name: string } }
}

function fromSpacy(files: Files): readonly Mark[] {
  return filesLike(files, /\.jsonl$/).flatMap(([, file]) =>
    linesOf(file).flatMap((line) => {
      const { text, spans, entities, meta }: SpacyLine = JSON.parse(line)
      if (entities.some(([start], i) => start < (entities[i - 1]?.[1] ?? 0))) throw new Error('entities overlap')
      return spans.map(({ start, end, label }) => ({ coder: meta.coder.name, code: label, words: [slice(text, start, end)] }))
    }),
  )
}

function fromXmi(files: Files, snapshot: Snapshot): readonly Mark[] {
  return filesLike(files, /\.xmi$/).flatMap(([path, file]) => {
    const elements = readXml(file).children.filter((child) => typeof child === 'object')
    const text = elements.find(({ name }) => name === 'cas:Sofa')?.attributes['sofaString'] ?? ''
    const members = elements.find(({ name }) => name === 'cas:View')?.attributes['members']?.split(' ') ?? []
    return elements
      .filter(({ attributes }) => attributes['annotationId'] !== undefined && members.includes(attributes['xmi:id'] ?? ''))
      .map(({ name, attributes }) => ({
        coder: coderAt(snapshot, path),
        code: codeLabelled(snapshot, name.replace('custom:', '')),
        words: [text.slice(Number(attributes['begin']), Number(attributes['end']))],
      }))
  })
}

interface JsonCas {
  readonly '%FEATURE_STRUCTURES': readonly {
    readonly '%TYPE': string
    readonly sofaString?: string
    readonly annotationId?: string
    readonly begin: number
    readonly end: number
  }[]
}

function fromJsonCas(files: Files, snapshot: Snapshot): readonly Mark[] {
  return filesLike(files, /\/.*\.json$/).flatMap(([path, file]) => {
    const { '%FEATURE_STRUCTURES': structures }: JsonCas = JSON.parse(file)
    const text = structures[0]?.sofaString ?? ''
    return structures
      .filter(({ annotationId }) => annotationId !== undefined)
      .map(({ '%TYPE': type, begin, end }) => ({
        coder: coderAt(snapshot, path),
        code: codeLabelled(snapshot, type.replace('webanno.custom.', '')),
        words: [text.slice(begin, end)],
      }))
  })
}

function fromRefiQda(files: Files, snapshot: Snapshot): readonly Mark[] {
  const project = readXml(files.get('project.qde') ?? '')
  const named = (element: string) => new Map(allNamed(project, element).map(({ attributes: { guid = '', name = '' } }) => [guid, name]))
  const [users, codes] = [named('User'), named('Code')]
  const codeCalled = new Map(snapshot.codebook.codes.map(({ id, label }) => [label.en, id]))
  return allNamed(project, 'TextSource').flatMap((source) => {
    const text = files.get((source.attributes['plainTextPath'] ?? '').replace('internal://', 'sources/')) ?? ''
    return allNamed(source, 'PlainTextSelection').map((selection) => {
      const { startPosition, endPosition, creatingUser = '' } = selection.attributes
      const code = codes.get(allNamed(selection, 'CodeRef')[0]?.attributes['targetGUID'] ?? '') ?? ''
      const words = [slice(text, Number(startPosition), Number(endPosition))]
      return { coder: users.get(creatingUser) ?? '', code: codeCalled.get(code) ?? '', words }
    })
  })
}

/** The text between each pair of anchors. */
function textBetweenAnchors(text: XmlElement): (from: string, to: string) => string {
  const places = new Map<string, number>()
  let whole = ''
  for (const child of text.children) {
    if (typeof child === 'string') whole += child
    else places.set(`#${child.attributes['xml:id']}`, whole.length)
  }
  return (from, to) => whole.slice(places.get(from), places.get(to))
}

function fromTei(files: Files, snapshot: Snapshot): readonly Mark[] {
  return filesLike(files, /\.xml$/).flatMap(([, file]) => {
    const document = readXml(file)
    const [text] = allNamed(document, 'ab')
    const between = text ? textBetweenAnchors(text) : () => ''
    const names = new Map(
      allNamed(document, 'respStmt').map((statement) => [`#${statement.attributes['xml:id']}`, allNamed(statement, 'name').map(textIn)[0]]),
    )
    const spans = allNamed(document, 'span').map(({ attributes }) => attributes)
    return spans
      .filter(({ corresp }) => corresp === undefined)
      .map((first) => {
        const parts = [first, ...spans.filter(({ corresp }) => corresp === `#${first['xml:id']}`)]
        const code = first['ana']?.split(' ')[0]?.replace('#code-', '') ?? ''
        const words = parts.map(({ from = '', to = '' }) => between(from, to))
        return { coder: names.get(first['resp'] ?? '') ?? '', code: snapshot.codebook.codes.find(({ id }) => id === code)?.id ?? '', words }
      })
  })
}

interface FormatReader {
  readonly exporter: Exporter
  readonly what: string
  readonly detail: Detail
  readonly read: (files: Files, snapshot: Snapshot) => readonly Mark[]
}

/** How each format is read by those it is for: in its unit of offsets, from its own copy of the text. */
export const READERS: readonly FormatReader[] = [
  { exporter: webAnnotation, what: 'pages', detail: 'spans', read: fromWebAnnotation },
  { exporter: brat, what: '.ann', detail: 'fragments', read: fromBrat },
  { exporter: doccano, what: 'entities', detail: 'hull', read: fromDoccano },
  { exporter: labelStudio, what: 'regions', detail: 'hull', read: fromLabelStudio },
  { exporter: spacy, what: 'spans', detail: 'hull', read: fromSpacy },
  { exporter: refiQda, what: 'selections', detail: 'hull', read: fromRefiQda },
  { exporter: tei, what: 'spans', detail: 'spans', read: fromTei },
  { exporter: uima, what: 'XMI', detail: 'hull', read: fromXmi },
  { exporter: uima, what: 'JSON CAS', detail: 'hull', read: fromJsonCas },
]
