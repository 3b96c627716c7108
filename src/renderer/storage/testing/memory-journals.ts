import type { Journals } from '#core/journal/journals'
import { tailAfter } from '#core/journal/record'
import { problem } from '#core/model/problem'
import { ok } from '#core/util/result'

/** Journals that keep everything in memory; while `full` is set nothing more can be written. */
export interface MemoryJournals extends Journals {
  full: boolean
  readonly lines: Map<string, string[]>
  /** By key and version. */
  readonly old: Map<string, Uint8Array>
}

export function createMemoryJournals(): MemoryJournals {
  const lines = new Map<string, string[]>()
  const old = new Map<string, Uint8Array>()
  const replaced = new Set<string>()
  const snapshots = new Map<string, Map<number, Uint8Array>>()
  const refused = { ok: false, problem: problem('journal-failed', { reason: 'ENOSPC' }) } as const
  const journals: MemoryJournals = {
    full: false,
    lines,
    old,
    keys: async () => [...new Set([...lines.keys(), ...snapshots.keys()])].filter((key) => !replaced.has(key)),
    state: async (key) => {
      const newest = lines.get(key)?.at(-1)
      return {
        tail: newest === undefined ? null : tailAfter(newest),
        snapshots: [...(snapshots.get(key)?.keys() ?? [])].reverse().map((n) => ({ n, at: n })),
      }
    },
    append: async (key, records) => {
      if (journals.full) return refused
      lines.set(key, [...(lines.get(key) ?? []), ...records])
      return ok(undefined)
    },
    keepSnapshot: async (key, n, bytes) => {
      if (journals.full) return refused
      snapshots.set(key, new Map([...(snapshots.get(key) ?? []), [n, bytes]]))
      return ok(undefined)
    },
    keepOld: async (key, version, bytes) => {
      if (journals.full) return refused
      old.set(`${key} ${version}`, bytes)
      return ok(undefined)
    },
    snapshot: async (key, n) => snapshots.get(key)?.get(n) ?? null,
    damagedSnapshot: async (key, n) => snapshots.get(key)?.get(n) ?? null,
    records: async (key) => ({ records: lines.get(key) ?? [], damaged: 0 }),
    replace: async (key) => {
      replaced.add(key)
      return ok(undefined)
    },
    remove: async (key) => {
      lines.delete(key)
      snapshots.delete(key)
    },
  }
  return journals
}
