import { holds } from '#core/codebook/condition'
import type { CodebookOperation, SplitRule } from '#core/codebook/operation'
import { withEnds } from '#core/codebook/operations/merge'
import { type Coded, needCode, refuse, type Step, stepOf } from '#core/codebook/step'
import { inTreeOrder } from '#core/codebook/tree'
import type { Code, Codebook } from '#core/model/codebook'
import { ok, type Result } from '#core/util/result'

type Split = Extract<CodebookOperation, { op: 'split-code' }>

const goes = (rule: SplitRule, { attributes }: Coded, quote: string): boolean =>
  rule.by === 'value' ? holds(rule.condition, attributes) : quote.includes(rule.words)

/** The next of the eight drawings that fewest codes have. */
export function freeSlot(codes: readonly Code[]): number {
  const used = [1, 2, 3, 4, 5, 6, 7, 8].map((slot) => codes.filter((code) => code.slot === slot && !code.retired).length)
  return used.indexOf(Math.min(...used)) + 1
}

/** A new code beside `code` with the same attributes and places in links; the annotations that the rule names get it. */
export function splitCode(codebook: Codebook, { code: id, into, label, rule }: Split): Result<Step> {
  const code = needCode(codebook, id)
  if (!code.ok) return code
  if (codebook.codes.some((each) => each.id === into)) return refuse('already-there')
  if (rule.by === 'quote' && rule.words === '') return refuse('codebook-split-nothing')
  const { retired: _retired, mergedInto: _into, passages: _passages, ...copied } = code.value
  const made: Code = { ...copied, id: into, label, slot: freeSlot(codebook.codes), hotkey: '', examples: [] }
  const at = codebook.codes.findIndex((each) => each.id === id)
  const codes = codebook.codes.toSpliced(at + 1, 0, made)
  return ok({
    ...stepOf(inTreeOrder({ ...codebook, codes, linkTypes: withEnds(codebook.linkTypes, id, into) }), [id]),
    rewrite: (coded, quote) => (coded.code === id && goes(rule, coded, quote) ? { ...coded, code: into } : coded),
  })
}
