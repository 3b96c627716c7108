import { importJson } from '#core/formats/json/import-json'
import { plainUtf8, type Utf8Codec } from '#core/formats/json/utf8-codec'
import type { Problem } from '#core/model/problem'
import type { Snapshot } from '#core/model/snapshot'

/** What could be saved of a damaged project file. */
export interface Salvaged {
  readonly snapshot: Snapshot
  /** Entries (articles with their file, annotations, links, edits …) that were left out. */
  readonly dropped: number
}

/** Times a file is read again without what was wrong in it. */
const ROUNDS = 40

type Parts = Record<string, unknown>
type Entry = Readonly<Record<string, unknown>>

const LISTS = ['sources', 'articles', 'annotations', 'links', 'initiatives', 'rejections', 'history'] as const

/** Annotations and what follows them are one line each. */
const LINES_FROM = '  "annotations": ['

/** One whole entry. */
const ENTRY = /^ {4}\S.*$/

/** The lines of the file; of those that hold one entry each, only the ones that are JSON. */
function soundLines(bytes: Uint8Array, utf8: Utf8Codec): { readonly lines: readonly string[]; readonly dropped: number } {
  const read = [...linesOf(bytes)].map((line) => utf8.decode(line))
  const first = read.indexOf(LINES_FROM)
  const lines = read.filter(
    (line, i): line is string => line !== null && (first === -1 || i <= first || !ENTRY.test(line) || isEntry(line)),
  )
  return { lines, dropped: read.length - lines.length }
}

function isEntry(line: string): boolean {
  try {
    return typeof JSON.parse(line.trim().replace(/,$/, '')) === 'object'
  } catch {
    return false
  }
}

function parseParts(bytes: Uint8Array, utf8: Utf8Codec): { readonly parts: Parts; readonly dropped: number } | null {
  const { lines, dropped } = soundLines(bytes, utf8)
  try {
    return { parts: JSON.parse(lines.join('\n').replace(/,(\n\s*[\]}])/g, '$1')) as Parts, dropped }
  } catch {
    return null
  }
}

const entriesOf = (parts: Parts, list: string): readonly Entry[] => (Array.isArray(parts[list]) ? (parts[list] as readonly Entry[]) : [])

const PLACE = /^(sources|articles|annotations|links|initiatives|rejections|history)\[(\d+)\]/

/** The entries that problems name; a log with one fault in it goes whole, as every edit rests on the ones before. */
function without(parts: Parts, problems: readonly Problem[]): { readonly parts: Parts; readonly dropped: number } {
  const named = new Map<string, Set<number>>()
  for (const { params } of problems) {
    const [, list = '', index = ''] = PLACE.exec(String(params['path'] ?? '')) ?? []
    if (list !== '') named.set(list, new Set([...(named.get(list) ?? []), Number(index)]))
  }
  let dropped = 0
  const kept = Object.fromEntries(
    LISTS.filter((list) => parts[list] !== undefined).map((list) => {
      const faulty = named.get(list)
      const entries = entriesOf(parts, list)
      if (list === 'history') return [list, faulty ? [] : entries]
      dropped += faulty?.size ?? 0
      return [list, faulty ? entries.filter((_, i) => !faulty.has(i)) : entries]
    }),
  )
  const lists = Object.fromEntries(
    Object.entries(kept).filter(([list, entries]) => (entries as readonly Entry[]).length > 0 || !isOptional(list)),
  )
  return { parts: { ...withoutLists(parts), ...lists }, dropped }
}

const isOptional = (list: string): boolean => list === 'rejections' || list === 'initiatives'

const withoutLists = (parts: Parts): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([name]) => !LISTS.some((list) => list === name)))

/**
 * Reads what is whole in a damaged project file: every entry that is wrong, or rests on one that is missing, is left out and counted.
 * `null` when the project or its codebook cannot be read.
 */
export function salvageJson(bytes: Uint8Array, utf8: Utf8Codec = plainUtf8): Salvaged | null {
  const whole = importJson(bytes, utf8)
  if (whole.ok) return { snapshot: whole.value, dropped: 0 }
  const parsed = parseParts(bytes, utf8)
  if (!parsed) return null
  let { parts, dropped } = parsed
  for (let round = 0; round < ROUNDS; round++) {
    const read = importJson(utf8.encode(JSON.stringify(parts)), utf8)
    if (read.ok) return { snapshot: read.value, dropped }
    const next = without(parts, read.problems)
    if (JSON.stringify(Object.keys(next.parts)) === JSON.stringify(Object.keys(parts)) && sizeOf(next.parts) === sizeOf(parts)) return null
    parts = next.parts
    dropped += next.dropped
  }
  return null
}

const sizeOf = (parts: Parts): number => LISTS.reduce((sum, list) => sum + entriesOf(parts, list).length, 0)

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let from = 0
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, from)) {
    yield bytes.subarray(from, end)
    from = end + 1
  }
  yield bytes.subarray(from)
}
