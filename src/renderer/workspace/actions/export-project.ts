import { settled } from '../in-order'
import { type Transfer, transferInWorker } from '../project-transfer'
import type { Session } from '../session'
import { inFile } from './problem-in-file'

const filters = [{ name: 'Zhupi JSON', extensions: ['json'] }]

/** Characters that some file system refuses in a name, control characters among them. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]/gu

const fileNameOf = (name: string): string => `${name.replace(REFUSED, '_').trim() || 'project'}.zhupi.json`

/** Nothing cancels an export: it writes nothing before the user has said where. */
const NEVER = new AbortController().signal

/** Writes the whole project as JSON where the user says; refused when any quote does not match its text. */
export async function exportProject(session: Session, transfer: Transfer = transferInWorker): Promise<void> {
  await settled(session)
  const project = session.project()
  if (!project) return
  const name = fileNameOf(project.project().name)
  session.dispatch({ type: 'notify', message: { key: 'app.exporting', params: { file: name } }, undo: false })
  const outcome = await transfer({ task: 'export', key: project.key }, NEVER)
  if (outcome?.kind === 'refused') {
    const [first] = outcome.problems
    if (first) session.dispatch({ type: 'notify-problem', problem: inFile(first, name) })
  }
  if (outcome?.kind !== 'exported') return
  session.dispatch({ type: 'dismiss-notice' })
  const saved = await session.host.save({ name: fileNameOf(outcome.name), bytes: outcome.bytes, filters })
  if (!saved.ok) return session.dispatch({ type: 'notify-problem', problem: saved.problem })
  if (saved.value) session.dispatch({ type: 'notify', message: { key: 'app.exported', params: { file: saved.value.name } }, undo: false })
}
