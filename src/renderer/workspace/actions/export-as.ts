import type { ExportOrder, ExportProgress, FormatInfo, Preview } from '../../storage/export-as'
import { settled } from '../in-order'
import { type Transfer, transferInWorker } from '../project-transfer'
import type { Session } from '../session'
import { inFile } from './problem-in-file'

/** What is asked of an export; the project is the open one. */
export type ExportChoice = Omit<ExportOrder, 'key'>

/** The formats that there are; empty when they cannot be told. */
export async function exportFormats(transfer: Transfer = transferInWorker): Promise<readonly FormatInfo[]> {
  const outcome = await transfer({ task: 'formats' }, new AbortController().signal)
  return outcome?.kind === 'formats' ? outcome.formats : []
}

/** What the export will be; `null` when `signal` stopped it or it cannot be told, and then why is in the notice. */
export async function previewExport(
  session: Session,
  choice: ExportChoice,
  signal: AbortSignal,
  transfer: Transfer = transferInWorker,
): Promise<Preview | null> {
  await settled(session)
  const project = session.project()
  if (!project) return null
  const outcome = await transfer({ task: 'preview', key: project.key, ...choice }, signal)
  if (outcome?.kind === 'refused') tell(session, outcome.problems)
  return outcome?.kind === 'previewed' ? outcome.preview : null
}

export interface Making {
  readonly signal: AbortSignal
  readonly onProgress: (progress: ExportProgress) => void
}

/** Makes the export and saves it where the user says. Answers whether it was saved; why not is in the notice, unless the user stopped it. */
export async function exportAs(
  session: Session,
  choice: ExportChoice,
  { label, extension }: { readonly label: string; readonly extension: string },
  { signal, onProgress }: Making,
  transfer: Transfer = transferInWorker,
): Promise<boolean> {
  await settled(session)
  const project = session.project()
  if (!project) return false
  const outcome = await transfer({ task: 'pack', key: project.key, ...choice }, signal, onProgress)
  if (outcome?.kind === 'refused') tell(session, outcome.problems)
  if (outcome?.kind !== 'packed') return false
  const saved = await session.host.save({ name: outcome.name, bytes: outcome.bytes, filters: [{ name: label, extensions: [extension] }] })
  if (!saved.ok) session.dispatch({ type: 'notify-problem', problem: saved.problem })
  if (!saved.ok || !saved.value) return false
  session.dispatch({ type: 'notify', message: { key: 'app.exported', params: { file: saved.value.name } }, undo: false })
  return true
}

function tell(session: Session, [problem]: readonly Parameters<typeof inFile>[0][]): void {
  if (problem) session.dispatch({ type: 'notify-problem', problem: inFile(problem, session.project()?.project().name ?? '') })
}
