import { convertValues } from '#core/codebook/convert-value'
import type { CodebookOperation } from '#core/codebook/operation'
import { type Step, stepOf } from '#core/codebook/step'
import { inTreeOrder } from '#core/codebook/tree'
import { type Code, type Codebook, findCode } from '#core/model/codebook'
import { ok, type Result } from '#core/util/result'

type Take = Extract<CodebookOperation, { op: 'take-codebook' }>

/** The code as the new codebook has it; attributes that it lacks come after its own, retired, because annotations may have values of them. */
function taken(code: Code, before: Code | null): Code {
  const known = new Set(code.attributes.map(({ id }) => id))
  const gone = (before?.attributes ?? []).filter(({ id }) => !known.has(id)).map((each) => ({ ...each, retired: true as const }))
  return { ...code, attributes: [...code.attributes, ...gone] }
}

/** A parent that is not there any more would leave its children without a place. */
const rooted = (codes: readonly Code[]): Code[] => {
  const ids = new Set(codes.map(({ id }) => id))
  return codes.map((code) => (code.parent === null || ids.has(code.parent) ? code : { ...code, parent: null }))
}

/** Another codebook takes the place of this one. Codes are the same by their ids; what the new one lacks stays, retired. */
export function takeCodebook(before: Codebook, { codebook, language }: Take): Result<Step> {
  const known = new Set(codebook.codes.map(({ id }) => id))
  const codes = codebook.codes.map((code) => taken(code, findCode(before, code.id)))
  const gone = before.codes.filter(({ id }) => !known.has(id)).map((code): Code => ({ ...code, hotkey: '', retired: true }))
  const linkTypes = new Set(codebook.linkTypes.map(({ id }) => id))
  const goneTypes = before.linkTypes.filter(({ id }) => !linkTypes.has(id)).map((type) => ({ ...type, retired: true as const }))
  const after = inTreeOrder({
    version: before.version,
    codes: rooted([...codes, ...gone]),
    linkTypes: [...codebook.linkTypes, ...goneTypes],
  })
  const pairs = new Map(after.codes.map((code) => [code.id, pairsOf(before, code)]))
  return ok({
    ...stepOf(
      after,
      before.codes.map(({ id }) => id),
    ),
    rewrite: (coded) => {
      const attributes = convertValues(coded.attributes, pairs.get(coded.code) ?? [], language)
      return attributes === coded.attributes ? coded : { ...coded, attributes }
    },
  })
}

function pairsOf(before: Codebook, code: Code) {
  const old = findCode(before, code.id)?.attributes ?? []
  return old.flatMap((each) => {
    const after = code.attributes.find(({ id }) => id === each.id)
    return after && after.kind !== each.kind ? [[each, after] as const] : []
  })
}
