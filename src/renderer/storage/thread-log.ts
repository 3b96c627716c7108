import type { Edit } from '#core/edits/edit'
import type { ArticleId } from '#core/model/ids'
import { codebookMark, newestByAuthor } from './log-row'
import type { LogRow, StackEntry } from './rows'
import { type Push, pushNew, pushRedo, pushUndo, type Stacks } from './undo-stack'

/**
 * A log that comes from elsewhere, with the undo and the redo stack threaded through it again.
 * @param pages rows of `pages` in the database
 * @param texts the articles whose text is there; what would bring back another one can be neither undone nor redone, nor what lies below it
 */
export function threadLog(history: readonly Edit[], texts: ReadonlySet<ArticleId>, pages: number): LogRow[] {
  const log: LogRow[] = []
  let stacks: Stacks = { undo: null, redo: null }
  for (const edit of history) {
    const entry = { n: log.length + 1, action: edit.action }
    const pushed = push(stacks, entry, edit, log)
    stacks = pushed.stacks
    log.push({ n: entry.n, edit, below: pushed.below, articles: [], pages: [], ...codebookMark(edit) })
  }
  const end = {
    stacks: { undo: cut(stacks.undo, log, texts), redo: cut(stacks.redo, log, texts) },
    authors: newestByAuthor(history.slice(0, -1)),
    pages,
  }
  return log.map((row) => (row.n === log.length ? { ...row, end } : row))
}

/** An undo or redo of anything but the top of its stack counts as a new action. */
function push(stacks: Stacks, entry: StackEntry, edit: Edit, log: readonly LogRow[]): Push {
  const undone = rowOf(stacks.undo, log)
  const redone = rowOf(stacks.redo, log)
  if (edit.undoes && undone?.edit.id === edit.undoes) return pushUndo(stacks, entry, undone.below)
  if (edit.redoes && redone?.edit.undoes === edit.redoes) return pushRedo(stacks, entry, redone.below)
  return pushNew(stacks, entry)
}

const rowOf = (entry: StackEntry | null, log: readonly LogRow[]): LogRow | null => (entry && log[entry.n - 1]) ?? null

/** Ends the stack above the first entry that cannot be taken back. Changes the rows of `log`. */
function cut(top: StackEntry | null, log: LogRow[], texts: ReadonlySet<ArticleId>): StackEntry | null {
  let above: LogRow | null = null
  for (let row = rowOf(top, log); row; row = rowOf(row.below, log)) {
    if (needsText(row.edit, texts)) {
      if (!above) return null
      log[above.n - 1] = { ...above, below: null }
      return top
    }
    above = row
  }
  return top
}

const needsText = (edit: Edit, texts: ReadonlySet<ArticleId>): boolean =>
  edit.changes.some((change) => change.kind === 'remove-article' && !texts.has(change.article.id))
