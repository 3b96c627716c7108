import { foldCode } from '#core/figures/fold'
import { isNumeralAt, numeralRunEnd } from '#core/figures/numeral-run'
import type { Recogniser } from '#core/figures/recogniser'

type Asked = readonly Recogniser[]

/**
 * Whom to ask at an offset. Most characters begin nothing, and one look at a table says so; at the rest two or three more looks (the second
 * character; at a number what stands behind and before it) leave out those that would only answer no.
 */
export interface Dispatch {
  /** Index into `lists` by code unit; 0 where nothing begins. */
  readonly classes: Uint8Array
  /** From this class on nobody is asked but where a pair stands. */
  readonly firstPaired: number
  /** By class, then by the conditions that hold: whom to ask, in order. */
  readonly lists: readonly (readonly Asked[])[]
  /** Whether some recogniser asks for two characters with this hash: perhaps wrongly true, never wrongly false. */
  readonly pairs: Uint8Array
  /** The conditions that a number meets with this code unit behind it, or before it. */
  readonly behind: Uint16Array
  readonly before: Uint16Array
}

const CODE_UNITS = 0x10000
/** The condition that one of the pairs stands there. Every recogniser with `beside` has a condition of its own, the next bits. */
const PAIR = 1
const NOBODY: Asked = []
const NO_LISTS: readonly Asked[] = [NOBODY]
const LONG_NUMBER = 8
const ZERO = 0x30
const SPACE = 0x20

const hashOf = (first: number, second: number): number => (first * 31 + second) & (CODE_UNITS - 1)

function addTo(table: Uint16Array, characters: string, condition: number): void {
  for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = (table[characters.charCodeAt(at)] ?? 0) | condition
}

function pairTable(recognisers: Asked): Uint8Array {
  const table = new Uint8Array(CODE_UNITS)
  for (const { pairs = [] } of recognisers) for (const pair of pairs) table[hashOf(pair.charCodeAt(0), pair.charCodeAt(1))] = PAIR
  return table
}

const isNumeral = (char: string): boolean => isNumeralAt(String.fromCharCode(foldCode(char.charCodeAt(0))), 0)

/** Those who may begin at some characters, each with the condition that it waits for; 0 for none. */
interface Group {
  readonly asked: Asked
  readonly conditions: readonly number[]
  readonly chars: string[]
}

/** Characters at which the same are asked on the same conditions share a group. */
function groupsOf(recognisers: Asked, ownCondition: (recogniser: Recogniser) => number): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const char of new Set(recognisers.flatMap(({ starts }) => [...starts]))) {
    const asked = recognisers.filter(({ starts }) => starts.includes(char))
    const conditions = asked.map((recogniser) => (isNumeral(char) && ownCondition(recogniser)) || (recogniser.pairs ? PAIR : 0))
    const key = `${asked.map(({ id }) => id)} ${conditions}`
    const group = groups.get(key) ?? { asked, conditions, chars: [] }
    groups.set(key, group)
    group.chars.push(char)
  }
  return [...groups.values()]
}

/** For every set of conditions those of the group whose own one is among them, or who have none. */
function listsOf({ asked, conditions }: Group, sets: number): readonly Asked[] {
  const all = conditions.reduce((some, condition) => some | condition, 0)
  const lists = new Map<number, Asked>()
  return Array.from({ length: sets }, (_, held) => {
    const list = lists.get(held & all) ?? asked.filter((_asked, index) => ((conditions[index] ?? 0) & ~held) === 0)
    lists.set(held & all, list)
    return list
  })
}

const isPaired = ({ conditions }: Group): boolean => conditions.every((condition) => condition === PAIR)

export function makeDispatch(recognisers: Asked): Dispatch {
  const beside = recognisers.filter((recogniser) => recogniser.beside)
  const ownCondition = (recogniser: Recogniser): number => (recogniser.beside ? 2 << beside.indexOf(recogniser) : 0)
  const [classes, behind, before] = [new Uint8Array(CODE_UNITS), new Uint16Array(CODE_UNITS), new Uint16Array(CODE_UNITS)]
  for (const recogniser of beside) {
    addTo(behind, recogniser.beside?.behind ?? '', ownCondition(recogniser))
    addTo(before, recogniser.beside?.before ?? '', ownCondition(recogniser))
  }
  const groups = groupsOf(recognisers, ownCondition)
  const ordered = [...groups.filter((group) => !isPaired(group)), ...groups.filter(isPaired)]
  ordered.forEach(({ chars }, index) => {
    for (const char of chars) classes[char.charCodeAt(0)] = index + 1
  })
  const lists = [[], ...ordered.map((group) => listsOf(group, 2 << beside.length))]
  return { classes, firstPaired: lists.length - groups.filter(isPaired).length, lists, pairs: pairTable(recognisers), behind, before }
}

/** The conditions that the number at `at` meets: all where it is long or begins with a zero, since it may then be anything. */
function besideNumber({ behind, before }: Dispatch, folded: string, at: number): number {
  const end = numeralRunEnd(folded, at, LONG_NUMBER)
  if (end - at === LONG_NUMBER || (end - at > 1 && folded.charCodeAt(at) === ZERO)) return CODE_UNITS - 1 - PAIR
  const code = folded.charCodeAt(end)
  const overSpace = code === SPACE ? (behind[folded.charCodeAt(end + 1) || 0] ?? 0) : 0
  return (behind[code || 0] ?? 0) | overSpace | (before[folded.charCodeAt(at - 1)] ?? 0)
}

/** Whom to ask at `at`, in order; `startClass` is the class of the character there, and not 0. */
export function askedAt(dispatch: Dispatch, startClass: number, folded: string, at: number): Asked {
  const pair = dispatch.pairs[hashOf(folded.charCodeAt(at), folded.charCodeAt(at + 1))] ?? 0
  if (pair === 0 && startClass >= dispatch.firstPaired) return NOBODY
  const lists = dispatch.lists[startClass] ?? NO_LISTS
  return lists[isNumeralAt(folded, at) ? (pair | besideNumber(dispatch, folded, at)) & (lists.length - 1) : pair] ?? NOBODY
}
