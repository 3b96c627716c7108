import type { ForeignCoder, ForeignDocument } from '#core/formats/exchange/exchange'
import type { ExchangeFiles } from '#core/formats/exchange/files'
import { parsedJson } from '#core/formats/exchange/json'
import { Article } from '#core/model/article'
import { Block } from '#core/model/block'
import { Codebook } from '#core/model/codebook'
import { CoderId } from '#core/model/ids'
import { Initiative } from '#core/model/initiative'
import { Project } from '#core/model/project'
import { z } from '#core/model/zod'

const CodebookFile = z.object({
  project: Project,
  codebook: Codebook,
  initiatives: z.array(Initiative).optional(),
  folders: z.record(z.string(), CoderId).optional(),
})
const ArticlesFile = z.array(Article.extend({ file: z.string(), blocks: z.array(Block) }))

/** What our exports put beside a format that has no place for it (`export/companions.ts`). */
export interface Companions {
  readonly project: Project | null
  readonly codebook: Codebook | null
  readonly initiatives: readonly Initiative[]
  /** The article whose files are called so. */
  readonly article: (name: string) => ForeignDocument['article']
  /** Article ids with the names of their files. */
  readonly names: ReadonlyMap<string, string>
  /** Whose folder this is. */
  readonly coder: (folder: string) => ForeignCoder | null
  /** The coder with this id. */
  readonly person: (id: string) => ForeignCoder
  /** Whether this is one of our own exports. */
  readonly isOwn: boolean
}

const inFile = <T>(files: ExchangeFiles, path: string, schema: z.ZodType<T>): T | null => {
  const parsed = schema.safeParse(parsedJson(files.plain(path)))
  return parsed.success ? parsed.data : null
}

export function companionsIn(files: ExchangeFiles): Companions {
  const own = inFile(files, 'codebook.json', CodebookFile)
  const articles = new Map((inFile(files, 'articles.json', ArticlesFile) ?? []).map(({ file, ...article }) => [file, article]))
  const coders = new Map<string, ForeignCoder>(own?.project.coders.map((coder) => [coder.id, coder]))
  const person = (id: string) => coders.get(id) ?? { id, name: '' }
  return {
    project: own?.project ?? null,
    codebook: own?.codebook ?? null,
    initiatives: own?.initiatives ?? [],
    article: (name) => articles.get(name) ?? null,
    names: new Map([...articles].map(([file, { id }]) => [id, file])),
    coder: (folder) => {
      const id = own?.folders?.[folder]
      return id === undefined ? null : person(id)
    },
    person,
    isOwn: own !== null,
  }
}

/** The project that the file is an export of. */
export const ownProject = ({ project, codebook, initiatives }: Companions) => ({ project, codebook, initiatives })

/** Whether a file is one of the format itself. */
export const isNoCompanion = (path: string): boolean => !/(^|\/)(codebook|articles)\.json$/.test(path)
