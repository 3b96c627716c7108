import { utf8Encode } from '#core/text/utf8'
import type { Session } from '../session'
import { importFiles } from './import-files'

/** Imports pasted text as if it were a UTF-8 file of that name. */
export async function pasteText(session: Session, title: string, text: string): Promise<void> {
  const bytes = utf8Encode(text)
  const name = `${title.trim() || 'pasted'}.txt`
  await importFiles(session, [{ name, path: name, size: bytes.length, read: () => Promise.resolve(bytes) }])
}
