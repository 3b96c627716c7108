import type { ProjectEntry, ProjectKey, ProjectShelf } from '../storage/project-port'

/** How long a deleted project can be brought back. */
const KEPT_DAYS = 30
const DAY_MS = 86_400_000

/** The projects deleted longer ago than they are kept. `now`: milliseconds since the Unix epoch. */
export const oldDeleted = (entries: readonly ProjectEntry[], now: number): readonly ProjectKey[] =>
  entries.filter(({ deletedAt }) => deletedAt !== null && now - Date.parse(deletedAt) > KEPT_DAYS * DAY_MS).map((entry) => entry.key)

/** Removes them for good; one that cannot be removed now is tried again at the next start. */
export async function purgeOld(shelf: ProjectShelf, now: number): Promise<void> {
  for (const key of oldDeleted(shelf.list(), now)) await shelf.purge(key)
}
