import { basename } from 'node:path'
import { IMPORTERS, importFile } from '#core/formats/import/import-file'
import type { ParsedArticle } from '#core/formats/import/importer'
import { stemOf } from '#core/formats/import/importer'
import { exportJson } from '#core/formats/json/export-json'
import { Article, type Source } from '#core/model/article'
import { defaultCodebook } from '#core/model/default-codebook'
import type { Problem } from '#core/model/problem'
import { Project } from '#core/model/project'
import type { Snapshot } from '#core/model/snapshot'
import { sha256OfBytes, sha256OfText } from '#core/util/sha256'
import { uuid7 } from '#core/util/uuid7'
import { decodeBytes } from './decode-bytes'
import { type Command, DONE, type ExitCode, STANDARD_STREAM, type Terminal, WRONG_INPUT } from './terminal'
import { readArguments, refuseUsage, systemReason } from './usage'
import { say, sayProblem } from './words'

const TARGETS = ['json']

interface Converted {
  readonly source: Source
  readonly article: Snapshot['articles'][number]
}

const newId = ({ now, randomBytes }: Terminal): string => uuid7(now(), randomBytes(10))

const timestamp = ({ now }: Terminal): string => new Date(now()).toISOString()

function toArticle(fileName: string, bytes: Uint8Array, parsed: ParsedArticle, terminal: Terminal): Converted {
  const { text, blocks, encoding, mime, warnings: _told, ...metadata } = parsed
  const hash = sha256OfBytes(bytes)
  const article = Article.parse({
    ...metadata,
    id: newId(terminal),
    source: hash,
    textHash: sha256OfText(text),
    length: text.length,
    status: 'new',
    reason: '',
    memo: '',
    addedAt: timestamp(terminal),
  })
  return { source: { hash, bytes, fileName, mime, encoding }, article: { ...article, content: { text, blocks } } }
}

function tell({ language, complain }: Terminal, file: string, problem: Problem): void {
  complain(say(language, 'problem', { file, problem: sayProblem(language, problem) }))
}

/** The article in one file; `null` when there is none, and then why has been said. */
async function convertFile(file: string, from: string | undefined, terminal: Terminal): Promise<Converted | null> {
  const bytes = await terminal.read(file)
  const importer = IMPORTERS.find(({ id }) => id === from)
  const input = { name: file, bytes, decode: decodeBytes }
  const parsed = importer ? importer.parse(input) : importFile(input)
  if (!parsed.ok) {
    tell(terminal, file, parsed.problem)
    return null
  }
  for (const warning of parsed.value.warnings) tell(terminal, file, warning)
  return toArticle(basename(file), bytes, { ...parsed.value, title: parsed.value.title || stemOf(file) }, terminal)
}

function toSnapshot(name: string, converted: readonly Converted[], terminal: Terminal): Snapshot {
  const coder = { id: newId(terminal), name: 'zhupi convert' }
  return {
    project: Project.parse({ id: newId(terminal), name, memo: '', coders: [coder], createdAt: timestamp(terminal) }),
    codebook: defaultCodebook(terminal.language),
    sources: converted.map(({ source }) => source),
    articles: converted.map(({ article }) => article),
    annotations: [],
    links: [],
    rejections: [],
    history: [],
  }
}

/** Files with the same bytes as an earlier one are told and left out. */
async function convertAll(files: readonly string[], from: string | undefined, terminal: Terminal): Promise<readonly Converted[] | null> {
  const byHash = new Map<string, Converted>()
  let failed = false
  for (const file of files) {
    try {
      const converted = await convertFile(file, from, terminal)
      const first = converted && byHash.get(converted.source.hash)
      if (first) terminal.complain(say(terminal.language, 'repeated', { file, first: first.source.fileName }))
      else if (converted) byHash.set(converted.source.hash, converted)
      failed ||= converted === null
    } catch (error) {
      terminal.complain(say(terminal.language, 'cannot-read', { file, reason: systemReason(error) }))
      failed = true
    }
  }
  return failed ? null : [...byHash.values()]
}

async function save(out: string, snapshot: Snapshot, terminal: Terminal): Promise<ExitCode> {
  const { language, complain } = terminal
  const written = exportJson(snapshot, { history: true })
  if (!written.ok) {
    tell(terminal, out, written.problem)
    return WRONG_INPUT
  }
  try {
    await terminal.write(out, written.value)
  } catch (error) {
    complain(say(language, 'cannot-write', { file: out, reason: systemReason(error) }))
    return WRONG_INPUT
  }
  if (out !== STANDARD_STREAM) complain(say(language, 'converted', { file: out, articles: snapshot.articles.length }))
  return DONE
}

/** Makes one project of article files: nothing is written unless every one of them could be read. */
export const convert: Command = {
  name: 'convert',
  run: async (args, terminal) => {
    const refuse = (reason: string) => refuseUsage(terminal, 'convert', reason)
    const given = readArguments(args, { from: {}, to: {}, out: { short: 'o' } })
    if (typeof given === 'string') return refuse(given)
    const { from, to, out = STANDARD_STREAM } = given.values
    const sources = IMPORTERS.map(({ id }) => id)
    const [first] = given.files
    if (first === undefined) return refuse(say(terminal.language, 'some-file'))
    if (to === undefined || !TARGETS.includes(to)) return refuse(say(terminal.language, 'to-what', { formats: TARGETS.join(', ') }))
    if (from !== undefined && !sources.includes(from)) return refuse(say(terminal.language, 'from-what', { formats: sources.join(', ') }))
    const converted = await convertAll(given.files, from, terminal)
    return converted ? save(out, toSnapshot(stemOf(first), converted, terminal), terminal) : WRONG_INPUT
  },
}
