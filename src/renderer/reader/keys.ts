import type { CaretKey } from './caret-mode'

/** An input method has the key, or is about to. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229

/** The event as the caret reads it. Letters come from `key`, on layouts without Latin letters from `code`. */
export function caretKeyOf(event: KeyboardEvent, mac: boolean): CaretKey {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]
  const latin = /^[ -~]$/.test(event.key) || event.key.length > 1
  return {
    key: latin || !letter ? (event.key.length === 1 ? event.key.toLowerCase() : event.key) : letter.toLowerCase(),
    shift: event.shiftKey,
    mod: mac ? event.metaKey : event.ctrlKey,
    word: mac ? event.altKey : event.ctrlKey,
  }
}

export const isMac = (): boolean => document.documentElement.dataset['platform'] === 'mac'
