import { createContext, useContext, useSyncExternalStore } from 'react'
import { parseSettings, type Settings } from './settings'

export interface SettingsStore {
  get(): Settings
  set(change: Partial<Settings>): void
  subscribe(listener: () => void): () => void
}

const KEY = 'zhupi.settings'

/** Settings in `storage`; where that is refused (private windows) they last as long as the window. */
export function createSettingsStore(storage: Pick<Storage, 'getItem' | 'setItem'>): SettingsStore {
  const listeners = new Set<() => void>()
  let settings = read(storage)
  return {
    get: () => settings,
    set: (change) => {
      settings = { ...settings, ...change }
      write(storage, settings)
      for (const listener of [...listeners]) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function read(storage: Pick<Storage, 'getItem'>): Settings {
  try {
    return parseSettings(storage.getItem(KEY))
  } catch {
    return parseSettings(null)
  }
}

function write(storage: Pick<Storage, 'setItem'>, settings: Settings): void {
  try {
    storage.setItem(KEY, JSON.stringify(settings))
  } catch {
    // The window keeps them; there is nothing the user could do and nothing of a project is lost.
  }
}

export const SettingsContext = createContext<SettingsStore | null>(null)

export function useSettingsStore(): SettingsStore {
  const store = useContext(SettingsContext)
  if (!store) throw new Error('SettingsContext is missing')
  return store
}

export function useSettings(): Settings {
  const store = useSettingsStore()
  return useSyncExternalStore(store.subscribe, store.get)
}
