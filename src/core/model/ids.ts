import { z } from '#core/model/zod'

const id = <Brand extends string>() => z.string().min(1).max(128).brand<Brand>()

export const ProjectId = id<'ProjectId'>()
export type ProjectId = z.infer<typeof ProjectId>
export const ArticleId = id<'ArticleId'>()
export type ArticleId = z.infer<typeof ArticleId>
export const AnnotationId = id<'AnnotationId'>()
export type AnnotationId = z.infer<typeof AnnotationId>
export const LinkId = id<'LinkId'>()
export type LinkId = z.infer<typeof LinkId>
export const LinkTypeId = id<'LinkTypeId'>()
export type LinkTypeId = z.infer<typeof LinkTypeId>
export const CodeId = id<'CodeId'>()
export type CodeId = z.infer<typeof CodeId>
export const AttributeId = id<'AttributeId'>()
export type AttributeId = z.infer<typeof AttributeId>
export const CoderId = id<'CoderId'>()
export type CoderId = z.infer<typeof CoderId>
export const InitiativeId = id<'InitiativeId'>()
export type InitiativeId = z.infer<typeof InitiativeId>
export const EditId = id<'EditId'>()
export type EditId = z.infer<typeof EditId>

/** SHA-256 in lower-case hexadecimal (FIPS 180-4). */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'Sha256'>()
export type Sha256 = z.infer<typeof Sha256>

/** Date and time in UTC, ISO 8601 with milliseconds: `2026-11-23T17:50:00.000Z`. */
export const Timestamp = z.iso.datetime({ precision: 3 })
export type Timestamp = z.infer<typeof Timestamp>
