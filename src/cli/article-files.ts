import { basename } from 'node:path'
import { IMPORTERS, importFile } from '#core/formats/import/import-file'
import { type ParsedArticle, stemOf } from '#core/formats/import/importer'
import { Article, type Source } from '#core/model/article'
import { defaultCodebook } from '#core/model/default-codebook'
import type { Problem } from '#core/model/problem'
import { Project } from '#core/model/project'
import type { Snapshot } from '#core/model/snapshot'
import { sha256OfBytes, sha256OfText } from '#core/util/sha256'
import { uuid7 } from '#core/util/uuid7'
import { decodeBytes } from './decode-bytes'
import type { Terminal } from './terminal'
import { systemReason } from './usage'
import { say, sayProblem } from './words'

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

/** Says what is wrong with a file. */
export function tell({ language, complain }: Terminal, file: string, problem: Problem): void {
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
    initiatives: [],
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

/** A new project of these article files, named after the first; `null` when one of them could not be read, and then why has been said. */
export async function projectOfArticles(
  files: readonly [string, ...string[]],
  from: string | undefined,
  terminal: Terminal,
): Promise<Snapshot | null> {
  const converted = await convertAll(files, from, terminal)
  return converted && toSnapshot(stemOf(files[0]), converted, terminal)
}
