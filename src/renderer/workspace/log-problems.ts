import type { LiveProject } from '../storage/project-port'
import type { Session } from './session'

const PROBLEM = 'problem.'

/**
 * Writes into the log what the coder is told of problems and rebuilds, and which project was opened: codes and counts, never words.
 * @returns the function that stops it
 */
export function logProblems(session: Session): () => void {
  let serial = 0
  let open: LiveProject | null = null
  return session.subscribe(() => {
    const { notice } = session.workspace()
    const project = session.project()
    if (project && project !== open) session.host.log({ event: 'project-opened', count: project.historyLength() })
    open = project
    if (!notice || notice.serial === serial) return
    serial = notice.serial
    const { key } = notice.message
    if (key.startsWith(PROBLEM)) session.host.log({ event: 'problem', code: key.slice(PROBLEM.length) })
    if (key === 'app.rebuilt' || key === 'app.rebuilt-with-loss')
      session.host.log({ event: 'rebuilt', count: Number(notice.message.params['lost'] ?? 0) })
  })
}
