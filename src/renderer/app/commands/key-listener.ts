import type { HostApi } from '#contract/host'
import type { Session } from '../../workspace/session'
import type { Command } from './command'
import { type KeyPress, matches, type Shortcut, shortcutsOf } from './shortcut'
import { awaitsField, mayRun } from './turns'

/** What of a key event decides; a plain value, so that the rules are tested without a browser. */
export interface KeyEventFacts extends KeyPress {
  readonly keyCode: number
  readonly isComposing: boolean
  /** Somebody on the way has used the key. */
  readonly defaultPrevented: boolean
  /** Where the focus is: something that takes text, the article's text, another place for plain keys, or none of them. */
  readonly place: 'text' | 'reading' | 'plain' | 'other'
  /** A modal dialog is open: only its own keys work. */
  readonly modal: boolean
}

/** A sequence waits for its second key this long. Milliseconds. */
const SEQUENCE_MS = 1500

/** Keys that edit text where the focus is; there they never run a command. */
const EDITING = new Set(['z', 'y', 'b', 'i', 'ArrowLeft', 'ArrowRight', 'Delete', 'Backspace'])

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta'])

export interface KeyMachine {
  /** The command to run for this key, `'wait'` when it begins a sequence, `null` when it is none of ours. */
  press(facts: KeyEventFacts, now: number, commands: readonly Command[], enabled: (command: Command) => boolean): Command | 'wait' | null
}

type Here = Pick<HostApi, 'kind' | 'platform'>

interface FirstKey {
  readonly press: KeyPress
  readonly at: number
}

/** Whether a shortcut may be used where the focus is. */
function isAllowed(command: Command, shortcut: Shortcut, facts: KeyEventFacts, plainKeys: boolean): boolean {
  const [chord] = shortcut
  if (facts.place === 'text' && EDITING.has(chord.key)) return false
  if (chord.key === 'Escape' || /^F\d+$/.test(chord.key)) return true
  if (command.scope === 'reading') return facts.place === 'reading' && plainKeys
  const isPlain = facts.place === 'plain' || facts.place === 'reading'
  if (chord.mod) return command.scope === 'global' || isPlain
  return command.scope === 'plain' && isPlain && plainKeys
}

/** How a shortcut stands after this key: complete, begun, or neither. `first` is the key before, while a sequence waits. */
function standing(shortcut: Shortcut, facts: KeyEventFacts, first: FirstKey | null, here: Here): 'whole' | 'begun' | null {
  const [begin, end] = shortcut
  if (!first) return matches(begin, facts, here.platform) ? (end ? 'begun' : 'whole') : null
  return end && matches(begin, first.press, here.platform) && matches(end, facts, here.platform) ? 'whole' : null
}

const isIgnored = (facts: KeyEventFacts) =>
  facts.isComposing || facts.keyCode === 229 || facts.defaultPrevented || facts.modal || MODIFIERS.has(facts.key)

export function createKeyMachine(here: Here, plainKeys: () => boolean): KeyMachine {
  let first: FirstKey | null = null
  return {
    press: (facts, now, commands, enabled) => {
      if (isIgnored(facts)) return null
      const waiting = first && now - first.at <= SEQUENCE_MS ? first : null
      const found = commands.flatMap((command) =>
        shortcutsOf(command, here)
          .filter((shortcut) => isAllowed(command, shortcut, facts, plainKeys()))
          .map((shortcut) => ({ command, how: standing(shortcut, facts, waiting, here) })),
      )
      const whole = found.find(({ command, how }) => how === 'whole' && enabled(command))
      const begun = !whole && found.some(({ how }) => how === 'begun')
      first = begun ? { press: facts, at: now } : null
      return whole?.command ?? (begun ? 'wait' : null)
    },
  }
}

const TEXT = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select, [contenteditable="true"], [role="combobox"]'
const READING = '[role="document"]'
const PLAIN = '[role="listbox"], [role="grid"], [role="slider"], [role="toolbar"], [data-plain-keys]'

function placeOf(target: EventTarget | null): KeyEventFacts['place'] {
  if (!(target instanceof Element) || target === document.body) return 'plain'
  if (target.closest(TEXT)) return 'text'
  if (target.closest(READING)) return 'reading'
  return target.closest(PLAIN) ? 'plain' : 'other'
}

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyPress) => key.length === 1 && !ctrlKey && !metaKey && !altKey

/** Runs commands by their keys; returns the function that stops it. */
export function listenToKeys(
  session: Session,
  host: HostApi,
  plainKeys: () => boolean,
  commands: readonly Command[],
  run: (command: Command) => void,
): () => void {
  const machine = createKeyMachine(host, plainKeys)
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, code, ctrlKey, metaKey, shiftKey, altKey, keyCode, isComposing, defaultPrevented, target } = event
    const modal = document.querySelector('dialog:modal') !== null
    const facts = { key, code, ctrlKey, metaKey, shiftKey, altKey, keyCode, isComposing, defaultPrevented, place: placeOf(target), modal }
    if (awaitsField(session) && facts.place !== 'text' && isLetter(facts)) return event.preventDefault()
    const outcome = machine.press(facts, event.timeStamp, commands, (command) => mayRun(command, session))
    if (outcome === null) return
    event.preventDefault()
    if (outcome !== 'wait') run(outcome)
  }
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}
