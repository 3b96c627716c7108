import type { Session } from '../session'

export type PictureFormat = 'svg' | 'png'

const NOT_IN_FILE_NAMES = /[\\/:*?"<>|\p{Cc}]/gu

/** Saves what is drawn or listed where the user says. @param bytes `null` when it could not be made */
export async function saveTableOrPicture(
  session: Session,
  name: string,
  format: PictureFormat | 'csv',
  bytes: Uint8Array | null,
): Promise<void> {
  if (bytes === null) return session.dispatch({ type: 'notify', message: { key: 'registry.not-drawn', params: {} }, undo: false })
  const saved = await session.host.save({
    name: `${name.replace(NOT_IN_FILE_NAMES, '') || 'figures'}.${format}`,
    bytes,
    filters: [{ name: format.toUpperCase(), extensions: [format] }],
  })
  if (!saved.ok) session.dispatch({ type: 'notify-problem', problem: saved.problem })
  else if (saved.value)
    session.dispatch({ type: 'notify', message: { key: 'app.exported', params: { file: saved.value.name } }, undo: false })
}
