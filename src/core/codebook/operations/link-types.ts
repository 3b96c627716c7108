import type { CodebookOperation } from '#core/codebook/operation'
import { refuse, type Step, stepOf } from '#core/codebook/step'
import { type Codebook, type LinkType, MEASURES } from '#core/model/codebook'
import { ok, type Result } from '#core/util/result'

type Operation<Name> = Extract<CodebookOperation, { op: Name }>

const replaced = (codebook: Codebook, after: LinkType): Codebook => ({
  ...codebook,
  linkTypes: codebook.linkTypes.map((type) => (type.id === after.id ? after : type)),
})

export function addLinkType(codebook: Codebook, { linkType }: Operation<'add-link-type'>): Result<Step> {
  if (codebook.linkTypes.some((type) => type.id === linkType.id)) return refuse('already-there')
  return ok(stepOf({ ...codebook, linkTypes: [...codebook.linkTypes, linkType] }))
}

/** An end that is taken away forbids new links there; those that exist stay. */
export function setLinkType(codebook: Codebook, { linkType: id, set }: Operation<'set-link-type'>): Result<Step> {
  const found = codebook.linkTypes.find((type) => type.id === id)
  if (!found) return refuse('codebook-no-link-type')
  return ok(stepOf(replaced(codebook, { ...found, ...set })))
}

export function retireLinkType(codebook: Codebook, { linkType: id, retired }: Operation<'retire-link-type'>): Result<Step> {
  const found = codebook.linkTypes.find((type) => type.id === id)
  if (!found) return refuse('codebook-no-link-type')
  if (id === MEASURES) return refuse('codebook-built-in')
  const { retired: _before, ...rest } = found
  return ok(stepOf(replaced(codebook, retired ? { ...rest, retired: true } : rest)))
}
