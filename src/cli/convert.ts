import { defaultOptions, type Exporter, type ExportOptions } from '#core/formats/export/exporter'
import { EXPORTERS } from '#core/formats/export/exporters'
import { lossWords } from '#core/formats/export/loss-words'
import { exportOf, packed } from '#core/formats/export/pack'
import type { Scope } from '#core/formats/export/scope'
import { IMPORTERS } from '#core/formats/import/import-file'
import { extensionOf } from '#core/formats/import/importer'
import { importJson } from '#core/formats/json/import-json'
import type { Snapshot } from '#core/model/snapshot'
import { encoded } from '#core/util/encoded'
import { ANNOTATION_FORMATS, areAnnotations, projectOfAnnotations } from './annotation-files'
import { projectOfArticles, tell } from './article-files'
import { NotThere, SCOPE_OPTIONS, scopeOf } from './scope-arguments'
import { type Command, DONE, type ExitCode, STANDARD_STREAM, type Terminal, WRONG_INPUT } from './terminal'
import { readArguments, refuseUsage, systemReason } from './usage'
import { nodeUtf8 } from './utf8'
import { say } from './words'

const PROJECT = 'json'

/** The project in a project file; `null` when it is not sound, and then why has been said. */
async function readProject(file: string, terminal: Terminal): Promise<Snapshot | null> {
  try {
    const read = importJson(await terminal.read(file), nodeUtf8)
    if (read.ok) return read.value
    // JSON of another tool's, perhaps; what that is not is told by its reader.
    if (read.problem.code === 'project-foreign') return await projectOfAnnotations([file], undefined, null, terminal)
    for (const problem of read.problems) tell(terminal, file, problem)
  } catch (error) {
    terminal.complain(say(terminal.language, 'cannot-read', { file, reason: systemReason(error) }))
  }
  return null
}

interface Target {
  readonly out: string
  readonly replace: boolean
  readonly exporter: Exporter
  readonly options: ExportOptions
}

/** One file, or in a folder (`out/`) every file of the format. */
async function save({ out, replace, exporter, options }: Target, snapshot: Snapshot, scope: Scope, terminal: Terminal): Promise<ExitCode> {
  const { language, complain } = terminal
  const made = exportOf(exporter, snapshot, scope, options)
  if (!made.ok) {
    tell(terminal, out, made.problem)
    return WRONG_INPUT
  }
  const { files, losses } = made.value
  try {
    const isWhole = !out.endsWith('/') || exporter.packing === 'package'
    const whole = out.endsWith('/') ? `${out}project.${exporter.extension}` : out
    if (isWhole) await terminal.write(whole, packed(exporter, files, nodeUtf8), replace)
    else for (const { path, chunks } of files) await terminal.write(out + path, encoded(chunks, nodeUtf8.encode), replace)
  } catch (error) {
    complain(say(language, 'cannot-write', { file: out, reason: systemReason(error) }))
    return WRONG_INPUT
  }
  for (const loss of losses) complain(say(language, 'lost', { file: out, count: loss.count, words: lossWords(loss, language) }))
  if (out !== STANDARD_STREAM) complain(say(language, 'converted', { file: out, articles: snapshot.articles.length }))
  return DONE
}

/** Whether `file` holds a project and not an article. */
const isProject = (file: string, from: string | undefined): boolean =>
  from === PROJECT || (from === undefined && extensionOf(file) === PROJECT)

/** The project that the files are, or become; `null` when they do not, and then why has been said. */
async function readInput(
  files: readonly [string, ...string[]],
  from: string | undefined,
  into: string | undefined,
  terminal: Terminal,
): Promise<Snapshot | null> {
  if (into !== undefined) {
    const project = await readProject(into, terminal)
    return project && projectOfAnnotations(files, from, project, terminal)
  }
  if (isProject(files[0], from)) return readProject(files[0], terminal)
  return areAnnotations(files, from) ? projectOfAnnotations(files, from, null, terminal) : projectOfArticles(files, from, terminal)
}

/** Takes a project out in another format; or makes one of article files, of which none may be unreadable, or of annotations. */
export const convert: Command = {
  name: 'convert',
  help: 'help-convert',
  run: async (args, terminal) => {
    const { language } = terminal
    const refuse = (reason: string) => refuseUsage(terminal, 'convert', reason)
    const given = readArguments(args, { from: {}, into: {}, to: {}, out: { short: 'o' }, ...SCOPE_OPTIONS }, ['bom', 'utf16', 'force'])
    if (typeof given === 'string') return refuse(given)
    const { from, into, to, out = STANDARD_STREAM } = given.values
    const sources = [...IMPORTERS.map(({ id }) => id), PROJECT, ...ANNOTATION_FORMATS]
    const exporter = EXPORTERS.find(({ id }) => id === to)
    const [first, ...more] = given.files
    if (first === undefined) return refuse(say(language, 'some-file'))
    if (!exporter) return refuse(say(language, 'to-what', { formats: EXPORTERS.map(({ id }) => id).join(', ') }))
    if (from !== undefined && !sources.includes(from)) return refuse(say(language, 'from-what', { formats: sources.join(', ') }))
    if (into === undefined && isProject(first, from) && more.length > 0) return refuse(say(language, 'one-project'))
    const snapshot = await readInput([first, ...more], from, into, terminal)
    if (!snapshot) return WRONG_INPUT
    const options = { ...defaultOptions(language), byteOrderMark: given.flags.has('bom'), utf16Offsets: given.flags.has('utf16') }
    try {
      const scope = scopeOf(given.values, snapshot)
      return await save({ out, replace: given.flags.has('force'), exporter, options }, snapshot, scope, terminal)
    } catch (error) {
      if (!(error instanceof NotThere)) throw error
      return refuse(say(language, 'not-there', { name: error.message }))
    }
  },
}
