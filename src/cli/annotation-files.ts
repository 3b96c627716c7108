import { EXCHANGE_FORMATS, type ReadExchange, readExchange } from '#core/formats/exchange/exchange-formats'
import type { ExchangeInput } from '#core/formats/exchange/files'
import { type MergeContext, type Merged, mergedProject } from '#core/formats/exchange/into-project'
import type { PlanReport } from '#core/formats/exchange/plan'
import { projectOfExchange } from '#core/formats/exchange/to-project'
import { extensionOf, stemOf } from '#core/formats/import/importer'
import { defaultCodebook } from '#core/model/default-codebook'
import { CoderId, EditId, ProjectId } from '#core/model/ids'
import type { Snapshot } from '#core/model/snapshot'
import type { Result } from '#core/util/result'
import { uuid7 } from '#core/util/uuid7'
import { tell } from './article-files'
import type { Terminal } from './terminal'
import { systemReason } from './usage'
import { nodeUtf8 } from './utf8'
import { say } from './words'

/** What files of annotations end in; a project file ends in `.json` too, and is looked at first. */
const EXTENSIONS = ['qdpx', 'qde', 'zip', 'jsonl', 'jsonld', 'xmi', 'ann', 'csv', 'tsv']

export const ANNOTATION_FORMATS: readonly string[] = EXCHANGE_FORMATS.map(({ id }) => id).filter((id) => id !== 'json')

/** Whether files hold annotations and not articles. */
export const areAnnotations = (files: readonly string[], from: string | undefined): boolean =>
  from === undefined ? files.some((file) => EXTENSIONS.includes(extensionOf(file))) : ANNOTATION_FORMATS.includes(from)

const newId = ({ now, randomBytes }: Terminal): string => uuid7(now(), randomBytes(10))

function contextOf(terminal: Terminal, coder: CoderId, origin: string): MergeContext {
  return { coder, now: terminal.now(), edit: EditId.parse(newId(terminal)), device: newId(terminal), origin }
}

/** The coder who gets what nobody is named for. */
const nobody = (terminal: Terminal) => ({ id: CoderId.parse(newId(terminal)), name: 'zhupi convert' })

function made({ exchange, format }: ReadExchange, name: string, into: Snapshot | null, terminal: Terminal): Result<Merged> {
  const [first] = into?.project.coders ?? []
  if (into && first) return mergedProject(exchange, into, contextOf(terminal, first.id, format.label))
  const coder = nobody(terminal)
  const createdAt = new Date(terminal.now()).toISOString()
  const project = { id: ProjectId.parse(newId(terminal)), name, memo: '', createdAt }
  const given = { ...contextOf(terminal, coder.id, format.label), coder, project, codebook: defaultCodebook(terminal.language) }
  return projectOfExchange(exchange, given)
}

/** What became of everything, and everything that is not simply where the file says. */
function tellReport(
  { exact, moved, unplaced, known, links, linksLost, told }: PlanReport,
  file: string,
  { language, complain }: Terminal,
): void {
  for (const { document, code, quote, how } of told) complain(say(language, how, { file, document, code, quote }))
  complain(say(language, 'placed', { file, exact, moved, unplaced, known, links, linksLost }))
}

async function readInputs(files: readonly string[], { read, language, complain }: Terminal): Promise<readonly ExchangeInput[] | null> {
  const inputs: ExchangeInput[] = []
  for (const file of files) {
    try {
      inputs.push({ name: file, bytes: await read(file) })
    } catch (error) {
      complain(say(language, 'cannot-read', { file, reason: systemReason(error) }))
      return null
    }
  }
  return inputs
}

/**
 * A project of files of annotations, or `into` with what they say; `null` when they could not be read, and then why has been said.
 * @param from id of the format, where the files' own word is not to be trusted
 */
export async function projectOfAnnotations(
  files: readonly [string, ...string[]],
  from: string | undefined,
  into: Snapshot | null,
  terminal: Terminal,
): Promise<Snapshot | null> {
  const inputs = await readInputs(files, terminal)
  if (!inputs) return null
  const [file] = files
  const read = readExchange(inputs, nodeUtf8, from)
  if (read.ok) for (const problem of read.value.exchange.problems) tell(terminal, file, problem)
  const merged = read.ok ? made(read.value, stemOf(file), into, terminal) : read
  if (!merged.ok) {
    tell(terminal, file, merged.problem)
    return null
  }
  tellReport(merged.value.report, file, terminal)
  return merged.value.snapshot
}
