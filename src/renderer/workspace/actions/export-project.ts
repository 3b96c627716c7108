import type { FileFilter } from '#contract/host'
import { settled } from '../in-order'
import { type Transfer, transferInWorker } from '../project-transfer'
import type { Session } from '../session'
import { inFile } from './problem-in-file'

/** The project as one file: what it is called and what the worker makes. */
interface Form {
  readonly ending: string
  readonly filters: readonly FileFilter[]
  readonly as?: 'package'
}

const JSON_FILE: Form = { ending: '.zhupi.json', filters: [{ name: 'Zhupi JSON', extensions: ['json'] }] }
const PACKAGE: Form = { ending: '.zhupi', filters: [{ name: 'Zhupi', extensions: ['zhupi'] }], as: 'package' }

/** Characters that some file system refuses in a name, control characters among them. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]/gu

const fileNameOf = (name: string, { ending }: Form): string => `${name.replace(REFUSED, '_').trim() || 'project'}${ending}`

/** Nothing cancels an export: it writes nothing before the user has said where. */
const NEVER = new AbortController().signal

async function save(session: Session, form: Form, transfer: Transfer): Promise<void> {
  await settled(session)
  const project = session.project()
  if (!project) return
  const name = fileNameOf(project.project().name, form)
  session.dispatch({ type: 'notify', message: { key: 'app.exporting', params: { file: name } }, undo: false })
  const outcome = await transfer({ task: 'export', key: project.key, ...(form.as && { as: form.as }) }, NEVER)
  if (outcome?.kind === 'refused') {
    const [first] = outcome.problems
    if (first) session.dispatch({ type: 'notify-problem', problem: inFile(first, name) })
  }
  if (outcome?.kind !== 'exported') return
  session.dispatch({ type: 'dismiss-notice' })
  const saved = await session.host.save({ name: fileNameOf(outcome.name, form), bytes: outcome.bytes, filters: form.filters })
  if (!saved.ok) return session.dispatch({ type: 'notify-problem', problem: saved.problem })
  if (!saved.value) return
  await session.shelf.noteBackup(project.key)
  session.dispatch({ type: 'notify', message: { key: 'app.exported', params: { file: saved.value.name } }, undo: false })
}

/** Writes the whole project as JSON where the user says; refused when any quote does not match its text. */
export const exportProject = (session: Session, transfer: Transfer = transferInWorker): Promise<void> => save(session, JSON_FILE, transfer)

/** The same as a package, with the files the articles were made from as they were. */
export const savePackage = (session: Session, transfer: Transfer = transferInWorker): Promise<void> => save(session, PACKAGE, transfer)
