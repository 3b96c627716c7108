import type { CorpusSearch } from '../corpus-search'
import type { Session } from '../session'

export type HitFileFormat = 'csv' | 'tsv'

/** Saves the ticked hits, or all when none is ticked, as a table where the user says. @param name of the file, without extension */
export async function exportHits(
  session: Session,
  search: Pick<CorpusSearch, 'answer'>,
  format: HitFileFormat,
  name: string,
): Promise<void> {
  const bytes = await search.answer('file', { format })
  if (bytes === null) return
  const saved = await session.host.save({
    name: `${name}.${format}`,
    bytes,
    filters: [{ name: format.toUpperCase(), extensions: [format] }],
  })
  if (!saved.ok) session.dispatch({ type: 'notify-problem', problem: saved.problem })
  else if (saved.value)
    session.dispatch({ type: 'notify', message: { key: 'app.exported', params: { file: saved.value.name } }, undo: false })
}
