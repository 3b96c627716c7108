import { problem } from '#core/model/problem'
import type { Session } from '../session'

/** Puts on the clipboard what helps whoever looks into a fault; never any text of articles. */
export async function copyDiagnostics(session: Session): Promise<void> {
  try {
    await navigator.clipboard.writeText(await session.host.diagnostics())
    session.dispatch({ type: 'notify', message: { key: 'keeping.diagnostics-copied', params: {} }, undo: false })
  } catch (error) {
    session.dispatch({
      type: 'notify-problem',
      problem: problem('unexpected', { fault: error instanceof Error ? error.name : typeof error }),
    })
  }
}
