import type { SetCodebook } from '#core/edits/set-codebook'
import type { CodebookVersion } from './codebook-port'
import type { ProjectDatabase } from './database'
import { readMeta } from './read-rows'
import type { LogRow } from './rows'

interface Set {
  readonly change: SetCodebook
  readonly at: number
}

const setsIn = ({ edit: { changes, clock } }: LogRow): readonly Set[] =>
  changes.flatMap((change) => (change.kind === 'set-codebook' ? [{ change, at: clock.wall }] : []))

/** Every version the codebook ever had, oldest first: the log has each that came and each that went. */
export async function readVersions(database: ProjectDatabase): Promise<readonly CodebookVersion[]> {
  const [meta, rows] = await database.transaction('r', database.meta, database.edits, async () =>
    Promise.all([readMeta(database), database.edits.where('codebook').equals(1).sortBy('n')]),
  )
  const found = rows.flatMap(setsIn).flatMap(({ change: { before, after }, at }): CodebookVersion[] => [
    { codebook: before, at: null },
    { codebook: after, at },
  ])
  const all = [...found, ...(meta ? [{ codebook: meta.codebook, at: null }] : [])]
  // Of each number the first that came: later ones are undone and brought back.
  const versions = new Map(all.reverse().map((version) => [version.codebook.version, version]))
  return [...versions.values()].sort((a, b) => a.codebook.version - b.codebook.version)
}
