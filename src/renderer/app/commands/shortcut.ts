import type { HostApi } from '#contract/host'
import type { Command, KeySpec } from './command'

/** One press: `key` is a lower-case character or a key name of UI Events (`ArrowLeft`, `Delete`, `F6`). */
export interface Chord {
  readonly mod: boolean
  readonly shift: boolean
  readonly alt: boolean
  readonly key: string
}

export type Shortcut = readonly [Chord] | readonly [Chord, Chord]

export type Surroundings = Pick<HostApi, 'kind' | 'platform'>

function parseChord(text: string): Chord {
  const parts = text.split('+')
  const key = parts.at(-1) ?? ''
  const has = (name: string) => parts.slice(0, -1).includes(name)
  return { mod: has('Mod'), shift: has('Shift'), alt: has('Alt'), key: key.length === 1 ? key.toLowerCase() : key }
}

export function parseShortcut(press: string): Shortcut {
  const [first = '', second] = press.split(' ')
  return second === undefined ? [parseChord(first)] : [parseChord(first), parseChord(second)]
}

const specOf = (key: string | KeySpec): KeySpec => (typeof key === 'string' ? { press: key } : key)

/** The shortcuts of a command that hold here. */
export function shortcutsOf(command: Pick<Command, 'keys'>, here: Surroundings): readonly Shortcut[] {
  return command.keys
    .map(specOf)
    .filter((spec) => (spec.host ?? here.kind) === here.kind && (spec.platforms?.includes(here.platform) ?? true))
    .map((spec) => parseShortcut(spec.press))
}

export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** The character or key name a press stands for: by `key`, and by the place of the key where the layout writes no Latin letter. */
export function keyOf(press: Pick<KeyPress, 'key' | 'code'>): string {
  if (press.key.length > 1 && press.key !== 'Unidentified' && press.key !== 'Process') return press.key
  if (/^[\x20-\x7e]$/.test(press.key)) return press.key.toLowerCase()
  return /^(?:Key|Digit)(.)$/.exec(press.code)?.[1]?.toLowerCase() ?? press.key
}

const isLetter = (key: string) => /^[a-z]$/.test(key)

export function matches(chord: Chord, press: KeyPress, platform: Surroundings['platform']): boolean {
  const mod = platform === 'mac' ? press.metaKey : press.ctrlKey
  const other = platform === 'mac' ? press.ctrlKey : press.metaKey
  const key = keyOf(press)
  // A sign that needs Shift on this layout (`?`) is its own character already; letters and named keys count Shift.
  const shiftCounts = key.length > 1 || isLetter(key)
  return chord.key === key && chord.mod === mod && !other && chord.alt === press.altKey && (!shiftCounts || chord.shift === press.shiftKey)
}

const CAPS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Backspace: '⌫',
}
const MAC_CAPS = { mod: '⌘', shift: '⇧', alt: '⌥' }
const OTHER_CAPS = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt' }

function chordCaps(chord: Chord, platform: Surroundings['platform']): readonly string[] {
  const names = platform === 'mac' ? MAC_CAPS : OTHER_CAPS
  const key = chord.key.length === 1 ? chord.key.toUpperCase() : (CAPS[chord.key] ?? chord.key)
  return [...(chord.mod ? [names.mod] : []), ...(chord.shift ? [names.shift] : []), ...(chord.alt ? [names.alt] : []), key]
}

/** Key caps, one string a cap: `['Ctrl', 'Shift', 'E']`. */
export const capsOf = (shortcut: Shortcut, platform: Surroundings['platform']): readonly string[] =>
  shortcut.flatMap((chord) => chordCaps(chord, platform))

/** For `aria-keyshortcuts`, which knows no sequences: `Control+Shift+E`; empty for a sequence. */
export function ariaOf(shortcut: Shortcut, platform: Surroundings['platform']): string {
  if (shortcut.length > 1) return ''
  const { mod, shift, alt, key } = shortcut[0]
  const names = [...(mod ? [platform === 'mac' ? 'Meta' : 'Control'] : []), ...(shift ? ['Shift'] : []), ...(alt ? ['Alt'] : [])]
  return [...names, isLetter(key) ? key.toUpperCase() : key].join('+')
}

const ACCELERATORS: Readonly<Record<string, string>> = {
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  Escape: 'Esc',
}

/** For the native menu, in Electron's notation. Only combinations that never type a character: the rest belong to the page. */
export function acceleratorOf(shortcut: Shortcut): string {
  const [chord] = shortcut
  const harmless = chord.mod || /^F\d+$/.test(chord.key)
  if (shortcut.length > 1 || !harmless) return ''
  const key = ACCELERATORS[chord.key] ?? (chord.key.length === 1 ? chord.key.toUpperCase() : chord.key)
  return [...(chord.mod ? ['CmdOrCtrl'] : []), ...(chord.shift ? ['Shift'] : []), ...(chord.alt ? ['Alt'] : []), key].join('+')
}

/** Tells whether two shortcuts would be pressed the same way. */
export const sameShortcut = (a: Shortcut, b: Shortcut): boolean => JSON.stringify(a) === JSON.stringify(b)
