import { valuesIn } from '#core/formats/exchange/attribute-values'
import type { Exchange, ForeignAnnotation, ForeignCoder, ForeignDocument, ForeignLink } from '#core/formats/exchange/exchange'
import type { ExchangeFormat } from '#core/formats/exchange/exchange-format'
import { baseName, damaged, type ExchangeFiles, pathsLike } from '#core/formats/exchange/files'
import { timeOf } from '#core/formats/exchange/json'
import { below, childOf, childrenOf, type XmlNode, xmlTree } from '#core/formats/exchange/xml-tree'
import type { AttributeValue } from '#core/model/annotation'
import { ArticleId } from '#core/model/ids'
import { groupBy } from '#core/util/group-by'
import { fail, ok, type Result } from '#core/util/result'

type Named = ReadonlyMap<string, XmlNode>

/** GUIDs are written in either case. */
const keyOf = (guid: string | undefined): string => (guid ?? '').toLowerCase()

const byGuid = (nodes: Iterable<XmlNode>): Named => new Map([...nodes].map((each) => [keyOf(each.attributes['guid']), each]))

/** What everything in a project refers to. */
interface Project {
  readonly root: XmlNode
  readonly files: ExchangeFiles
  /** Of our own making: ids and names of attributes are ours. */
  readonly isOwn: boolean
  readonly codes: Named
  readonly users: Named
  readonly notes: Named
  readonly variables: Named
  /** The cases of a selection, by its GUID: where our own exports keep values. */
  readonly cases: ReadonlyMap<string, readonly XmlNode[]>
}

/** The text a path names: `internal://GUID.txt`, `relative://…` or a plain path; files lie in `sources/`, in whatever case. */
function textAt({ files }: Project, path: string | undefined): string | null {
  const wanted = baseName((path ?? '').replaceAll('\\', '/')).toLowerCase()
  const found = wanted && files.paths.find((each) => baseName(each).toLowerCase() === wanted)
  return found ? files.text(found) : null
}

function textIn(project: Project, node: XmlNode): string | null {
  const inside = childOf(node, 'PlainTextContent')
  return inside ? inside.text : textAt(project, node.attributes['plainTextPath'])
}

function coderOf({ users, isOwn }: Project, guid: string | undefined): ForeignCoder | null {
  const user = users.get(keyOf(guid))
  if (!user) return null
  return { id: isOwn ? (user.attributes['id'] ?? null) : null, name: user.attributes['name'] ?? '' }
}

const INTERVAL = /^(.*) (lo|hi|lo_open|hi_open)$/

/** Our own exports give each bound of an interval a variable: put together again, those of one attribute are its value. */
function withIntervals(values: ReadonlyMap<string, string>): Record<string, AttributeValue> {
  const intervals = new Map<string, Record<string, string>>()
  const rest: [string, string][] = []
  for (const [name, value] of values) {
    const [, stem, part] = INTERVAL.exec(name) ?? []
    if (stem === undefined || part === undefined) rest.push([name, value])
    else intervals.set(stem, { ...intervals.get(stem), [part]: value })
  }
  const put = [...intervals].map(([stem, { lo = null, hi = null, lo_open, hi_open }]): [string, AttributeValue] => [
    stem,
    { lo, hi, loOpen: lo_open === 'true', hiOpen: hi_open === 'true' },
  ])
  return { ...valuesIn(rest), ...Object.fromEntries(put) }
}

/** What the cases of a selection say of it. `Figure: value` is the attribute `value`. */
function attributesOf({ cases, variables, isOwn }: Project, selection: XmlNode): Record<string, AttributeValue> {
  const values = new Map<string, string>()
  for (const each of cases.get(keyOf(selection.attributes['guid'])) ?? [])
    for (const value of childrenOf(each, 'VariableValue')) {
      const variable = variables.get(keyOf(childOf(value, 'VariableRef')?.attributes['targetGUID']))
      const name = variable?.attributes['name'] ?? ''
      const held = value.children.find((child) => child.name.endsWith('Value'))?.text ?? ''
      if (name) values.set(isOwn ? name.slice(name.indexOf(': ') + 1).trim() : name, held)
    }
  return isOwn ? withIntervals(values) : valuesIn(values)
}

function memoOf(project: Project, node: XmlNode): string {
  const notes = childrenOf(node, 'NoteRef').map((ref) => project.notes.get(keyOf(ref.attributes['targetGUID'])))
  const memos = notes.map((note) => note && (textIn(project, note) ?? childOf(note, 'Description')?.text))
  return memos.filter(Boolean).join('\n')
}

const positionOf = (value: string | undefined): number | null => (value !== undefined && /^\d+$/.test(value) ? Number(value) : null)

/** `…; id=f1`: what our own exports write at the end of a description. */
const ownIdIn = (description: string): string | null => /(?:^|; )id=([^;]+)$/.exec(description)?.[1] ?? null

function* annotationsOf(project: Project, source: XmlNode): Generator<ForeignAnnotation> {
  for (const selection of childrenOf(source, 'PlainTextSelection')) {
    const { guid, name = '', startPosition, endPosition, creatingUser, creationDateTime } = selection.attributes
    const said = childOf(selection, 'Description')?.text ?? ''
    const stretch = { start: positionOf(startPosition), end: positionOf(endPosition), quote: null, begins: name.replace(/(…|\.{3})$/, '') }
    for (const [i, coding] of childrenOf(selection, 'Coding').entries()) {
      const code = keyOf(childOf(coding, 'CodeRef')?.attributes['targetGUID'])
      const by = coding.attributes
      yield {
        ...{ key: i === 0 ? keyOf(guid) : `${keyOf(guid)} ${i}`, id: (project.isOwn && ownIdIn(said)) || keyOf(by['guid']) || null },
        ...{
          code,
          coder: coderOf(project, creatingUser ?? by['creatingUser']),
          stretches: [stretch],
          attributes: attributesOf(project, selection),
        },
        ...{ isExact: false, memo: [project.isOwn ? '' : said, memoOf(project, selection)].filter(Boolean).join('\n') },
        createdAt: timeOf(by['creationDateTime'] ?? creationDateTime),
      }
    }
  }
}

const ownArticle = (description: string): ForeignDocument['article'] => {
  const id = ArticleId.safeParse(ownIdIn(description))
  return id.success ? { id: id.data } : null
}

function documentOf(project: Project, source: XmlNode): ForeignDocument {
  const said = childOf(source, 'Description')?.text ?? ''
  return {
    ...{
      name: source.attributes['name'] ?? '',
      text: textIn(project, source),
      article: project.isOwn ? ownArticle(said) : null,
      unit: 'code-point',
    },
    annotations: [...annotationsOf(project, source)],
  }
}

const linksOf = ({ root }: Project): readonly ForeignLink[] =>
  [...below(root, 'Link')].map(({ attributes: { guid, name = '', originGUID, targetGUID } }) => ({
    ...{ id: keyOf(guid) || null, type: name, from: keyOf(originGUID), to: keyOf(targetGUID), coder: null, createdAt: null },
  }))

function projectIn(files: ExchangeFiles, root: XmlNode): Project {
  const cases = [...below(root, 'Case')].flatMap((each) =>
    childrenOf(each, 'SelectionRef').map((ref) => [keyOf(ref.attributes['targetGUID']), each] as const),
  )
  return {
    ...{ root, files, isOwn: root.attributes['origin'] === 'Zhupi' },
    ...{
      codes: byGuid(below(root, 'Code')),
      users: byGuid(below(root, 'User')),
      notes: byGuid(below(root, 'Note')),
      variables: byGuid(below(root, 'Variable')),
    },
    cases: new Map([...groupBy(cases, ([selection]) => selection)].map(([selection, pairs]) => [selection, pairs.map(([, each]) => each)])),
  }
}

/** Other tools name the project file after the project, and put it anywhere. */
const projectPath = (files: ExchangeFiles): string | undefined => pathsLike(files, /\.qde$/i)[0]

function read(files: ExchangeFiles): Result<Exchange> {
  const path = projectPath(files)
  const root = path === undefined ? null : xmlTree(files.plain(path) ?? '')
  if (root?.name !== 'Project') return fail(damaged(path ?? files.paths[0] ?? '', '.qde'))
  const project = projectIn(files, root)
  const sources = [...below(root, 'TextSource')]
  const codes = [...project.codes].map(([key, node]) => ({
    key,
    name: node.attributes['name'] ?? key,
    definition: childOf(node, 'Description')?.text ?? '',
  }))
  const unread = root.children
    .filter(({ name }) => name === 'Sources')
    .flatMap(({ children }) => children.filter(({ name }) => name !== 'TextSource'))
  return ok({
    ...{
      documents: sources.map((source) => documentOf(project, source)),
      links: linksOf(project),
      codes,
      project: null,
      codebook: null,
      initiatives: [],
    },
    problems: unread.map(({ name, attributes }) => damaged(attributes['name'] ?? '', name)),
  })
}

/** REFI-QDA projects (1.0 to 1.5) of any tool: texts with their codings, cases, notes and links. */
export const refiQda: ExchangeFormat = {
  id: 'refi-qda',
  label: 'REFI-QDA (.qdpx)',
  sniff: (files) => projectPath(files) !== undefined,
  read,
}
