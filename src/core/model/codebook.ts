import { Example } from '#core/model/example'
import { AttributeId, CodeId, LinkTypeId } from '#core/model/ids'
import { LocalText } from '#core/model/language'
import { Condition, ValueRule } from '#core/model/value-rule'
import { z } from '#core/model/zod'

export const AttributeKind = z.enum([
  'text',
  'decimal',
  'interval',
  'quantity',
  'choice',
  'choices',
  'flag',
  'date',
  'place',
  'actor',
  'initiative',
])
export type AttributeKind = z.infer<typeof AttributeKind>

/** Retired is what new annotations do not get any more; what has it keeps it. Absent otherwise. */
const Retired = z.literal(true).optional()

export const Choice = z.object({ id: z.string().min(1), label: LocalText })
export type Choice = z.infer<typeof Choice>

export const AttributeDefinition = z.object({
  id: AttributeId,
  label: LocalText,
  kind: AttributeKind,
  /** The allowed values of `choice` and `choices`; empty for every other kind. */
  choices: z.array(Choice),
  /** What to enter, for the coder. */
  help: z.string().optional(),
  /** When it must have a value: if all of these hold, so always when there are none. Absent where it may stay empty. */
  requiredIf: z.array(Condition).optional(),
  /** What a value has to keep to; one that does not is told, never refused. */
  rules: z.array(ValueRule).min(1).optional(),
  retired: Retired,
})
export type AttributeDefinition = z.infer<typeof AttributeDefinition>

export const Code = z.object({
  id: CodeId,
  parent: CodeId.nullable(),
  label: LocalText,
  /** Pigment and line signature, `--code-1` … `--code-8` (design tokens). */
  slot: z.int().min(1).max(8),
  /** One lower-case letter or digit; empty for none. Unique within the codebook. */
  hotkey: z.string().max(1),
  definition: z.string(),
  include: z.string(),
  exclude: z.string(),
  examples: z.array(z.string()),
  /** Passages of articles that belong to the code, and some that do not. */
  passages: z.array(Example).min(1).optional(),
  attributes: z.array(AttributeDefinition),
  retired: Retired,
  /** The code that took over the annotations of this one when it was retired. */
  mergedInto: CodeId.optional(),
})
export type Code = z.infer<typeof Code>

/** A kind of relation, and the codes it may lead from and to. */
export const LinkType = z.object({ id: LinkTypeId, label: LocalText, from: z.array(CodeId), to: z.array(CodeId), retired: Retired })
export type LinkType = z.infer<typeof LinkType>

export const Codebook = z.object({ version: z.int().min(1), codes: z.array(Code), linkTypes: z.array(LinkType) })
export type Codebook = z.infer<typeof Codebook>

/** The two codes and the link type that Zhupi itself knows; every codebook keeps them under these ids. */
export const INITIATIVE = CodeId.parse('initiative')
export const FIGURE = CodeId.parse('figure')
export const MEASURES = LinkTypeId.parse('measures')

const inUse = new WeakMap<Codebook, readonly Code[]>()

/** The codes that new annotations may get; of one codebook always the same array. */
export function codesInUse(codebook: Codebook): readonly Code[] {
  const known = inUse.get(codebook) ?? codebook.codes.filter((code) => !code.retired)
  inUse.set(codebook, known)
  return known
}

export const findCode = (codebook: Codebook, id: CodeId): Code | null => codebook.codes.find((c) => c.id === id) ?? null
