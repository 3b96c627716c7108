import { z } from '#core/model/zod'
import type { ProjectKey } from '../storage/project-port'

const SavedSearch = z.object({
  name: z.string().min(1),
  query: z.string(),
  options: z.object({
    foldCase: z.boolean(),
    foldWidth: z.boolean(),
    foldScript: z.boolean(),
    regex: z.boolean(),
    quantities: z.boolean(),
  }),
})
export type SavedSearch = z.infer<typeof SavedSearch>

const AllSaved = z.record(z.string(), z.array(SavedSearch))
type AllSaved = z.infer<typeof AllSaved>

const KEY = 'zhupi.searches'

type Store = Pick<Storage, 'getItem' | 'setItem'>

function readAll(storage: Store): AllSaved {
  try {
    return AllSaved.safeParse(JSON.parse(storage.getItem(KEY) ?? '{}')).data ?? {}
  } catch {
    return {}
  }
}

/** The searches saved for a project on this machine, by name; none where what is stored cannot be read. */
export const savedSearches = (storage: Store, project: ProjectKey): readonly SavedSearch[] => readAll(storage)[project] ?? []

/**
 * Puts `change` of a project's saved searches in their place, and forgets those of projects that are no more. @param projects all there are
 * @returns whether they could be stored
 */
export function changeSaved(
  storage: Store,
  project: ProjectKey,
  projects: readonly ProjectKey[],
  change: (saved: readonly SavedSearch[]) => readonly SavedSearch[],
): boolean {
  const all = readAll(storage)
  const kept = projects.flatMap((key): [string, readonly SavedSearch[]][] => {
    const own = key === project ? change(all[key] ?? []) : (all[key] ?? [])
    return own.length > 0 ? [[key, own]] : []
  })
  try {
    storage.setItem(KEY, JSON.stringify(Object.fromEntries(kept)))
    return true
  } catch {
    return false
  }
}

const byName = new Intl.Collator('zh-CN', { numeric: true })

/** With a search under its name, in the place of one that had it. */
export const withSearch = (saved: readonly SavedSearch[], search: SavedSearch): readonly SavedSearch[] =>
  [...withoutSearch(saved, search.name), search].sort((a, b) => byName.compare(a.name, b.name))

export const withoutSearch = (saved: readonly SavedSearch[], name: string): readonly SavedSearch[] =>
  saved.filter((search) => search.name !== name)
