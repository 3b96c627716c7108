import { AddAnnotation, addAnnotation, RemoveAnnotation, removeAnnotation } from '#core/edits/annotation'
import { AddArticle, addArticle, RemoveArticle, removeArticle } from '#core/edits/article'
import type { ChangeKind } from '#core/edits/change-kind'
import { AddCoder, addCoder, RemoveCoder, RenameCoder, removeCoder, renameCoder } from '#core/edits/coder'
import { AddInitiative, addInitiative, RemoveInitiative, removeInitiative, SetInitiative, setInitiative } from '#core/edits/initiative'
import { AddLink, addLink, RemoveLink, removeLink } from '#core/edits/link'
import { AddRejection, addRejection, RemoveRejection, removeRejection } from '#core/edits/rejection'
import { SetAnchor, setAnchor } from '#core/edits/set-anchor'
import { SetAnnotation, setAnnotation } from '#core/edits/set-annotation'
import { SetArticle, setArticle } from '#core/edits/set-article'
import { SetAttribute, setAttribute } from '#core/edits/set-attribute'
import { SetBlockKind, setBlockKind } from '#core/edits/set-block-kind'
import { SetByHand, setByHand } from '#core/edits/set-by-hand'
import { SetCodebook, setCodebook } from '#core/edits/set-codebook'
import { SetCodebookVersion, setCodebookVersion } from '#core/edits/set-codebook-version'
import { SetLink, setLink } from '#core/edits/set-link'
import { SetMention, setMention } from '#core/edits/set-mention'
import { SetProject, setProject } from '#core/edits/set-project'
import { SetSuggestionSource, setSuggestionSource } from '#core/edits/set-suggestion-source'
import { SetSuggestions, setSuggestions } from '#core/edits/set-suggestions'
import type { State, Touch } from '#core/edits/state'
import { type Problem, problem } from '#core/model/problem'
import { z } from '#core/model/zod'
import { fail, ok, type Result } from '#core/util/result'

export const Change = z.discriminatedUnion('kind', [
  SetProject,
  AddCoder,
  RemoveCoder,
  RenameCoder,
  SetCodebook,
  AddArticle,
  RemoveArticle,
  SetArticle,
  AddAnnotation,
  RemoveAnnotation,
  SetAnchor,
  SetAnnotation,
  SetAttribute,
  SetByHand,
  SetCodebookVersion,
  AddLink,
  RemoveLink,
  AddRejection,
  RemoveRejection,
  SetSuggestions,
  SetSuggestionSource,
  AddInitiative,
  RemoveInitiative,
  SetInitiative,
  SetMention,
  SetLink,
  SetBlockKind,
])
export type Change = z.infer<typeof Change>

const kinds: { readonly [K in Change['kind']]: ChangeKind<Extract<Change, { kind: K }>> } = {
  'set-project': setProject,
  'add-coder': addCoder,
  'remove-coder': removeCoder,
  'rename-coder': renameCoder,
  'set-codebook': setCodebook,
  'add-article': addArticle,
  'remove-article': removeArticle,
  'set-article': setArticle,
  'add-annotation': addAnnotation,
  'remove-annotation': removeAnnotation,
  'set-anchor': setAnchor,
  'set-annotation': setAnnotation,
  'set-attribute': setAttribute,
  'set-by-hand': setByHand,
  'set-codebook-version': setCodebookVersion,
  'add-link': addLink,
  'remove-link': removeLink,
  'add-rejection': addRejection,
  'remove-rejection': removeRejection,
  'set-suggestions': setSuggestions,
  'set-suggestion-source': setSuggestionSource,
  'add-initiative': addInitiative,
  'remove-initiative': removeInitiative,
  'set-initiative': setInitiative,
  'set-mention': setMention,
  'set-link': setLink,
  'set-block-kind': setBlockKind,
}

const kindOf = (change: Change): ChangeKind<Change> => kinds[change.kind] as unknown as ChangeKind<Change>

const isKnown = ({ kind }: { readonly kind: string }): boolean => Object.hasOwn(kinds, kind)

/** `unknown-change` when one of `changes` is of a kind that a later version made: a log keeps it, but it can be neither applied nor taken back. */
export function unknownChangeProblem(changes: readonly { readonly kind: string }[]): Problem | null {
  const unknown = changes.find((change) => !isKnown(change))
  return unknown ? problem('unknown-change', { kind: unknown.kind }) : null
}

/** Why `changes` cannot be a new action: some changes are only made to take others back. */
export const newActionProblem = (changes: readonly Change[]): Problem | null =>
  changes.some(({ kind }) => kind === 'remove-coder') ? problem('coder-stays') : null

/** The rows that `applyChange` will read or write. */
export const touches = (change: Change): readonly Touch[] => kindOf(change).touches(change)

export const invertChange = (change: Change): Change => kindOf(change).invert(change) as Change

/** Changes `state` in place, all or nothing for one change: `null`, or why it cannot be applied. */
export function applyChange(state: State, change: Change): Problem | null {
  const refusal = unknownChangeProblem([change]) ?? kindOf(change).check(state, change)
  if (!refusal) kindOf(change).apply(state, change)
  return refusal
}

/** In order, each seen by the next. Stops at the first that cannot be applied; the caller then discards `state`. */
export function applyChanges(state: State, changes: readonly Change[]): Problem | null {
  for (const change of changes) {
    const refusal = applyChange(state, change)
    if (refusal) return refusal
  }
  return changes.length === 0 ? problem('nothing-to-do') : null
}

/** What undoes `changes` when applied to the state they led to; fails with `unknown-change`. */
export function invertChanges(changes: readonly Change[]): Result<Change[]> {
  const unknown = unknownChangeProblem(changes)
  return unknown ? fail(unknown) : ok(changes.map(invertChange).reverse())
}
