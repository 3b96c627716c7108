import { exportJson } from '#core/formats/json/export-json'
import type { Result } from '#core/util/result'
import { fail, ok } from '#core/util/result'
import type { Session } from '../session'
import { inFile } from './problem-in-file'

const filters = [{ name: 'Zhupi JSON', extensions: ['json'] }]

/** Characters that some file system refuses in a name, control characters among them. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]/gu

const fileNameOf = (name: string): string => `${name.replace(REFUSED, '_').trim() || 'project'}.zhupi.json`

async function bytesOf(session: Session): Promise<Result<{ name: string; bytes: Uint8Array } | null>> {
  const project = session.project()
  if (!project) return ok(null)
  const snapshot = await project.snapshot()
  if (!snapshot.ok) return snapshot
  const exported = exportJson(snapshot.value, { history: true })
  const name = fileNameOf(snapshot.value.project.name)
  return exported.ok ? ok({ name, bytes: exported.value }) : fail(inFile(exported.problem, name))
}

/** Writes the whole project as JSON where the user says; refused when any quote does not match its text. */
export async function exportProject(session: Session): Promise<void> {
  const file = await bytesOf(session)
  if (!file.ok) return session.dispatch({ type: 'notify-problem', problem: file.problem })
  if (!file.value) return
  const saved = await session.host.save({ ...file.value, filters })
  if (!saved.ok) return session.dispatch({ type: 'notify-problem', problem: saved.problem })
  if (saved.value) session.dispatch({ type: 'notify', message: { key: 'app.exported', params: { file: saved.value.name } }, undo: false })
}
