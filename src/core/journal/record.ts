import { FileArticle, FileEdit, FileSource } from '#core/formats/json/project-file'
import { ArticleId } from '#core/model/ids'
import { z } from '#core/model/zod'

/** What an article that an edit added is made of; its metadata is in the edit. */
const Content = z.object({
  article: ArticleId,
  text: FileArticle.shape.text,
  blocks: FileArticle.shape.blocks,
  source: FileSource,
})
export type JournalContent = z.infer<typeof Content>

/** Where the log stands after an edit, known outside the store that holds it. */
export const JournalTail = z.object({
  /** Position of the edit in the project's log, from 1. */
  n: z.int().min(1),
  edit: z.string(),
  /** Pages of annotations in the store. */
  pages: z.int().min(0),
  /** Sums over the rows of the store, which every edit moves; absent where they are not known. */
  sums: z.object({ rows: z.int().min(0), pages: z.int().min(0) }).optional(),
})
export type JournalTail = z.infer<typeof JournalTail>

/** One line of a project's journal: an edit, with all that the store wrote for it and the log does not hold. */
export const JournalRecord = z.object({
  n: JournalTail.shape.n,
  pages: JournalTail.shape.pages,
  sums: JournalTail.shape.sums,
  edit: FileEdit,
  contents: z.array(Content),
})
export type JournalRecord = z.infer<typeof JournalRecord>

/** As much of a record as says where the log stands; a later version may put more into the rest. */
const Position = JournalRecord.pick({ n: true, pages: true, sums: true }).extend({ edit: FileEdit.pick({ id: true }) })

/** Where the log stands after the record with this JSON text; `null` when it is not a record. */
export function tailAfter(json: string): JournalTail | null {
  const position = Position.safeParse(JSON.parse(json)).data
  if (!position) return null
  const { n, pages, edit, sums } = position
  return { n, edit: edit.id, pages, ...(sums && { sums }) }
}
