import type { MenuEntry } from '#contract/host'
import { MAX_FILE_BYTES } from '#contract/limits'
import { nativeItems, type RequestName, type Requests } from '#contract/messages'
import { z } from '#core/model/zod'

/** Titles, labels and names: what a person reads in one line. */
const Line = z.string().max(1000)
const Extension = z.string().regex(/^[a-z0-9]{1,16}$/)
const Filter = z.strictObject({ name: Line, extensions: z.array(Extension).max(50) })
const Filters = z.array(Filter).max(50)

const Bytes = z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= MAX_FILE_BYTES, { error: 'too many bytes' })

const Entry: z.ZodType<MenuEntry> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('separator') }),
  z.strictObject({ kind: z.literal('command'), id: Line, label: Line, accelerator: z.string().max(60), enabled: z.boolean() }),
  z.strictObject({
    kind: z.literal('role'),
    role: z.enum(['cut', 'copy', 'paste', 'selectAll', 'quit', 'togglefullscreen', 'minimize', 'close']),
  }),
])
const Group = z.strictObject({
  id: z.enum(['app', 'file', 'edit', 'view', 'code', 'go', 'help']),
  label: Line,
  items: z.array(Entry).max(200),
})

/** What may stand in the log: no text of articles could pass. */
const Code = z.string().regex(/^[a-z0-9-]{1,60}$/)

/** A project as its database is named on this machine; it becomes the name of a folder. */
const ProjectKey = z.uuid()
/** One line of a journal, the sources of an import in it. */
const Json = z.string().max(MAX_FILE_BYTES)
const Position = z.int().min(0)

/** The check of each request's arguments. What does not pass never reaches a handler. */
export const argumentChecks: { readonly [Name in RequestName]: z.ZodType<Parameters<Requests[Name]>> } = {
  openFiles: z.tuple([Filters]),
  openFolder: z.tuple([]),
  takeOpenedFiles: z.tuple([]),
  readFile: z.tuple([z.uuid()]),
  save: z.tuple([z.strictObject({ name: Line.min(1), filters: Filters, bytes: Bytes })]),
  openExternal: z.tuple([z.string().max(8192), z.strictObject({ question: Line, open: Line, cancel: Line })]),
  setMenu: z.tuple([z.strictObject({ groups: z.array(Group).max(20), labels: z.record(z.enum(nativeItems), Line) })]),
  newWindow: z.tuple([]),
  freeSpace: z.tuple([]),
  log: z.tuple([z.strictObject({ event: Code, code: Code.exactOptional(), count: z.int().exactOptional() })]),
  diagnostics: z.tuple([]),
  journalKeys: z.tuple([]),
  journalState: z.tuple([ProjectKey]),
  appendJournal: z.tuple([ProjectKey, z.array(Json).min(1).max(10_000)]),
  keepSnapshot: z.tuple([ProjectKey, Position, Bytes]),
  keepOldRows: z.tuple([ProjectKey, Position, Bytes]),
  readSnapshot: z.tuple([ProjectKey, Position]),
  readDamagedSnapshot: z.tuple([ProjectKey, Position]),
  journalRecords: z.tuple([ProjectKey]),
  replaceJournal: z.tuple([ProjectKey, ProjectKey]),
  removeJournal: z.tuple([ProjectKey]),
}
