import { convertValues } from '#core/codebook/convert-value'
import type { CodebookOperation } from '#core/codebook/operation'
import { isBuiltIn } from '#core/codebook/operations/codes'
import { needCode, refuse, type Step, stepOf } from '#core/codebook/step'
import { ancestorsOf, inTreeOrder } from '#core/codebook/tree'
import type { AttributeDefinition, Choice, Code, Codebook, LinkType } from '#core/model/codebook'
import type { CodeId } from '#core/model/ids'
import { ok, type Result } from '#core/util/result'

type Merge = Extract<CodebookOperation, { op: 'merge-codes' }>

function unionOfChoices(own: readonly Choice[], other: readonly Choice[]): Choice[] {
  const known = new Set(own.map(({ id }) => id))
  return [...own, ...other.filter(({ id }) => !known.has(id))]
}

const sameKind = (a: AttributeDefinition, b: AttributeDefinition): boolean => a.kind === b.kind

/** Own attributes as they are, with the other's choices; then what only the other has. */
function unionOfAttributes(own: readonly AttributeDefinition[], other: readonly AttributeDefinition[]): AttributeDefinition[] {
  const others = new Map(other.map((each) => [each.id, each]))
  const widened = own.map((each) => {
    const twin = others.get(each.id)
    return twin && sameKind(each, twin) ? { ...each, choices: unionOfChoices(each.choices, twin.choices) } : each
  })
  const known = new Set(own.map(({ id }) => id))
  return [...widened, ...other.filter(({ id }) => !known.has(id))]
}

const withEnd = (ends: readonly CodeId[], from: CodeId, into: CodeId): CodeId[] =>
  ends.includes(from) && !ends.includes(into) ? [...ends, into] : [...ends]

/** Links that were allowed at one code are allowed at the other as well. */
export const withEnds = (linkTypes: readonly LinkType[], from: CodeId, into: CodeId): LinkType[] =>
  linkTypes.map((type) => ({ ...type, from: withEnd(type.from, from, into), to: withEnd(type.to, from, into) }))

function merged(from: Code, into: Code): Code {
  const passages = [...(into.passages ?? []), ...(from.passages ?? [])]
  return {
    ...into,
    examples: [...new Set([...into.examples, ...from.examples])],
    ...(passages.length > 0 && { passages }),
    attributes: unionOfAttributes(into.attributes, from.attributes),
  }
}

function retiredInto({ retired: _before, ...from }: Code, into: CodeId): Code {
  return { ...from, hotkey: '', retired: true, mergedInto: into }
}

/** Where codes hang after `from` is gone: its children under `into`, and `into` in its place if it was below it. */
function parentAfter(code: Code, from: Code, into: Code, intoIsBelow: boolean): CodeId | null {
  if (code.id === into.id) return intoIsBelow ? from.parent : into.parent
  return code.parent === from.id ? into.id : code.parent
}

/**
 * Annotations of `from` get the code `into`; it gets what it lacks of the other's attributes, choices, examples and places in links, so that
 * every value finds its place. `from` stays in the codebook, retired, and says where its annotations went.
 */
export function mergeCodes(codebook: Codebook, { from: fromId, into: intoId, language }: Merge): Result<Step> {
  const from = needCode(codebook, fromId)
  const into = needCode(codebook, intoId)
  if (!from.ok) return from
  if (!into.ok) return into
  if (fromId === intoId) return refuse('codebook-merge-itself')
  if (isBuiltIn(fromId)) return refuse('codebook-built-in')
  if (into.value.retired) return refuse('codebook-merge-retired')
  const below = ancestorsOf(codebook.codes, intoId).includes(fromId)
  const after = merged(from.value, into.value)
  const codes = codebook.codes.map((code) => {
    const parent = parentAfter(code, from.value, into.value, below)
    if (code.id === fromId) return retiredInto(from.value, intoId)
    return { ...(code.id === intoId ? after : code), parent }
  })
  const pairs = from.value.attributes.flatMap((before) => {
    const target = after.attributes.find(({ id }) => id === before.id)
    return target ? [[before, target] as const] : []
  })
  return ok({
    ...stepOf(inTreeOrder({ ...codebook, codes, linkTypes: withEnds(codebook.linkTypes, fromId, intoId) }), [fromId]),
    rewrite: (coded) => (coded.code === fromId ? { code: intoId, attributes: convertValues(coded.attributes, pairs, language) } : coded),
  })
}
