import { AttributeId, CodeId, LinkTypeId } from '#core/model/ids'
import { LocalText } from '#core/model/language'
import { z } from '#core/model/zod'

export const AttributeKind = z.enum(['text', 'decimal', 'interval', 'choice', 'flag', 'date'])
export type AttributeKind = z.infer<typeof AttributeKind>

export const Choice = z.object({ id: z.string().min(1), label: LocalText })
export type Choice = z.infer<typeof Choice>

export const AttributeDefinition = z.object({
  id: AttributeId,
  label: LocalText,
  kind: AttributeKind,
  /** The allowed values of a `choice`; empty for every other kind. */
  choices: z.array(Choice),
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
  attributes: z.array(AttributeDefinition),
})
export type Code = z.infer<typeof Code>

export const LinkType = z.object({ id: LinkTypeId, label: LocalText, from: z.array(CodeId), to: z.array(CodeId) })
export type LinkType = z.infer<typeof LinkType>

export const Codebook = z.object({ version: z.int().min(1), codes: z.array(Code), linkTypes: z.array(LinkType) })
export type Codebook = z.infer<typeof Codebook>

/** The two codes and the link type that Zhupi itself knows; every codebook keeps them under these ids. */
export const INITIATIVE = CodeId.parse('initiative')
export const FIGURE = CodeId.parse('figure')
export const MEASURES = LinkTypeId.parse('measures')

export const findCode = (codebook: Codebook, id: CodeId): Code | null => codebook.codes.find((c) => c.id === id) ?? null
