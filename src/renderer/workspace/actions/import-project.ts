import type { InputFile } from '#contract/host'
import { importJson } from '#core/formats/json/import-json'
import { problem } from '#core/model/problem'
import type { Session } from '../session'
import { openProject } from './open-project'
import { inFile } from './problem-in-file'

const filters = [{ name: 'Zhupi JSON', extensions: ['json'] }]

/** Asks for an exported project and opens it as a new one; nothing is written unless all of it is sound. */
export async function importProject(session: Session): Promise<void> {
  const [file] = await session.host.openFiles(filters)
  if (file) await importProjectFile(session, file)
}

export async function importProjectFile(session: Session, file: InputFile): Promise<void> {
  const bytes = await file.read().catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
  if (bytes instanceof Error) {
    const params = { file: file.path, reason: bytes.message }
    return session.dispatch({ type: 'notify-problem', problem: problem('unreadable-file', params) })
  }
  const imported = importJson(bytes)
  if (!imported.ok) return session.dispatch({ type: 'notify-problem', problem: inFile(imported.problem, file.name) })
  const key = await session.shelf.restore(imported.value)
  if (!key.ok) return session.dispatch({ type: 'notify-problem', problem: key.problem })
  if (await openProject(session, key.value)) {
    session.dispatch({ type: 'notify', message: { key: 'app.imported-project', params: { file: file.name } }, undo: false })
  }
}
