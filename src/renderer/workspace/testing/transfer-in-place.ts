import { exportJson } from '#core/formats/json/export-json'
import { importJson } from '#core/formats/json/import-json'
import { must } from '../../storage/testing/worlds'
import type { TransferOutcome } from '../../storage/transfer'
import type { Transfer } from '../project-transfer'
import type { Session } from '../session'

/** Without a worker, on the session's own shelf. */
export const transferInPlace =
  (session: Session): Transfer =>
  async (request): Promise<TransferOutcome> => {
    if (request.task === 'import') {
      const read = importJson(request.bytes)
      return read.ok
        ? { kind: 'imported', n: 0, bytes: null, key: must(await session.shelf.restore(read.value)) }
        : { kind: 'refused', problems: read.problems }
    }
    if (request.task !== 'export') throw new Error('not made in place')
    const project = session.project()
    if (!project) throw new Error('no project')
    const snapshot = must(await project.snapshot())
    return {
      kind: 'exported',
      name: snapshot.project.name,
      n: snapshot.history.length,
      bytes: must(exportJson(snapshot, { history: true })),
    }
  }
