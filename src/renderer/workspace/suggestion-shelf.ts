import type { Codebook } from '#core/model/codebook'
import type { Rejection } from '#core/model/rejection'
import { compareSpans, type Span } from '#core/model/span'
import { hullOf, type Suggestion } from '#core/suggestions/suggestion'
import { type Shown, type SuggestionList, shownOf, suggestionList } from '#core/suggestions/suggestion-list'
import { keyHash, packSuggestions, type SuggestionPack } from '#core/suggestions/suggestion-pack'
import type { MarkIndex } from '../storage/project-port'

/** What decides which suggestions are still open. */
export interface Verdicts {
  readonly marks: MarkIndex
  readonly rejections: ReadonlyMap<Rejection['key'], Rejection>
  readonly codebook: Codebook
}

/** What was found in one article, and what of it is neither coded nor rejected. */
export interface SuggestionShelf {
  add(found: readonly Suggestion[]): void
  /** The same list until it changes. An edit has only what stands near it looked at again. */
  open(verdicts: Verdicts): SuggestionList
}

/** Suggestions kept, and judged, together. */
const PACK = 256

export function createSuggestionShelf(text: string): SuggestionShelf {
  let packs: readonly SuggestionPack[] = []
  let judged = new Map<SuggestionPack, Shown>()
  /** What `list` was made from. */
  let seen = packs
  let basis: Verdicts | null = null
  let list = suggestionList([])

  const isCurrent = ({ marks, rejections, codebook }: Verdicts): boolean =>
    seen === packs && basis?.marks === marks && basis.rejections === rejections && basis.codebook === codebook

  return {
    add(found) {
      packs = withFound(text, packs, found)
    },
    open(next) {
      if (isCurrent(next)) return list
      const isStale = staleness(basis, next)
      const isOpen = judge(next)
      const shown = packs.map((pack) => {
        const known = judged.get(pack)
        return known && !isStale(pack) ? known : shownOf(pack, (position) => isOpen(pack, position))
      })
      judged = new Map(shown.map((each) => [each.pack, each]))
      seen = packs
      basis = next
      list = suggestionList(shown)
      return list
    },
  }
}

/** Runs of what follows each other: what comes piece by piece is mostly in reading order, and is packed as it comes. */
function* runsOf(found: readonly Suggestion[]): Generator<readonly Suggestion[], void, void> {
  let run: Suggestion[] = []
  for (const suggestion of found) {
    const last = run.at(-1)
    if (last && (run.length === PACK || compareSpans(hullOf(last), hullOf(suggestion)) > 0)) {
      yield run
      run = []
    }
    run.push(suggestion)
  }
  if (run.length > 0) yield run
}

const rangeOf = ({ starts }: SuggestionPack): Span => ({ start: starts[0] ?? 0, end: starts.at(-1) ?? 0 })

function withFound(text: string, packs: readonly SuggestionPack[], found: readonly Suggestion[]): readonly SuggestionPack[] {
  const fresh = [...runsOf(found)].map((run) => packSuggestions(text, run))
  const inOrder = [...packs, ...fresh].sort((a, b) => rangeOf(a).start - rangeOf(b).start)
  const isApart = inOrder.every((pack, i) => {
    const next = inOrder[i + 1]
    return !next || rangeOf(pack).end <= rangeOf(next).start
  })
  return isApart ? inOrder : repacked(text, inOrder)
}

/** All packs anew, when some stood among others. */
function repacked(text: string, packs: readonly SuggestionPack[]): readonly SuggestionPack[] {
  const all = packs.flatMap((pack) => Array.from(pack.starts, (_, position) => pack.get(position)))
  return [...runsOf(all.sort((a, b) => compareSpans(hullOf(a), hullOf(b))))].map((run) => packSuggestions(text, run))
}

function judge({ marks, rejections, codebook }: Verdicts): (pack: SuggestionPack, position: number) => boolean {
  const rejected = new Set([...rejections.keys()].map(keyHash))
  const codes = new Set(codebook.codes.map(({ id }) => id))
  return (pack, position) => {
    const { code } = pack.kindOf(position)
    if (!codes.has(code)) return false
    if (rejected.has(pack.keys[position] ?? 0) && rejections.has(pack.get(position).key)) return false
    return !marks.isCoded(code, pack.starts[position] ?? 0, pack.ends[position] ?? 0)
  }
}

/** Whether what was judged by `before` has to be judged again. */
function staleness(before: Verdicts | null, next: Verdicts): (pack: SuggestionPack) => boolean {
  if (!before || before.codebook !== next.codebook) return () => true
  const changes = before.marks === next.marks ? [] : next.marks.changesFrom(before.marks)
  const keys = changedKeys(before.rejections, next.rejections).map(keyHash)
  return (pack) => changes.some((change) => meets(pack, change)) || keys.some((key) => pack.keys.includes(key))
}

const meets = (pack: SuggestionPack, { start, end }: Span): boolean => rangeOf(pack).start < end && pack.lastEnd > start

function changedKeys(before: Verdicts['rejections'], next: Verdicts['rejections']): readonly string[] {
  if (before === next) return []
  const added = [...next.keys()].filter((key) => !before.has(key))
  return [...added, ...[...before.keys()].filter((key) => !next.has(key))]
}
