import type { FigureColumn } from '#core/analysis/figure-order'
import type { Messages } from '../../i18n/use-messages'
import { announce } from '../../ui/live-region'
import type { FiguresInSight } from '../../workspace/figure-table'
import type { Session } from '../../workspace/session'
import { copyHeadings, type FigureWords } from './figure-words'

/** Puts the selected rows, or all that are shown, on the clipboard as cells for a spreadsheet, and says how many. */
export async function copyFigures(
  t: Messages,
  session: Session,
  figures: FiguresInSight,
  columns: readonly FigureColumn[],
  words: FigureWords,
): Promise<void> {
  const sight = figures.sight()
  const text = await figures.copy({ columns, header: columns.flatMap(copyHeadings).map((key) => t(key)), words })
  const count = sight?.selected || sight?.shown || 0
  try {
    await navigator.clipboard.writeText(text)
    announce(t('figures.copied', { count }))
    session.dispatch({ type: 'notify', message: { key: 'figures.copied', params: { count } }, undo: false })
  } catch {
    session.dispatch({ type: 'notify', message: { key: 'figures.copy-failed', params: {} }, undo: false })
  }
}
