import { Anchor } from '#core/model/anchor'
import { AnnotationId, ArticleId, AttributeId, CodeId, CoderId, InitiativeId, Timestamp } from '#core/model/ids'
import { z } from '#core/model/zod'

/** Bounds of a figure as exact decimals (`"333300"`); an absent bound is `null`, an open one excludes its value. */
export const Interval = z.object({
  lo: z.string().nullable(),
  hi: z.string().nullable(),
  loOpen: z.boolean(),
  hiOpen: z.boolean(),
})
export type Interval = z.infer<typeof Interval>

/** What an attribute of each kind holds; an attribute without a value is absent from `attributes`. Several choices are a list of their ids. */
export const AttributeValue = z.union([z.string(), z.boolean(), Interval, z.array(z.string())])
export type AttributeValue = z.infer<typeof AttributeValue>

export const isInterval = (value: AttributeValue | undefined): value is Interval => typeof value === 'object' && !Array.isArray(value)

export const Certainty = z.enum(['sure', 'likely', 'doubtful'])
export type Certainty = z.infer<typeof Certainty>

/** Who proposed the annotation: a coder by hand, or a rule, the project's memory or a model, named with its version. */
export const Provenance = z.object({ by: z.enum(['coder', 'rule', 'memory', 'model']), detail: z.string() })
export type Provenance = z.infer<typeof Provenance>

export const Annotation = z.object({
  id: AnnotationId,
  article: ArticleId,
  code: CodeId,
  anchor: Anchor,
  /** Keyed by `AttributeId`. */
  attributes: z.record(z.string(), AttributeValue),
  /**
   * The attributes that a coder gave their value, or took it, by hand: no reading of the text replaces them. Sorted; absent when there are none,
   * so that what was written before there was such a thing keeps its hash.
   */
  byHand: z.array(AttributeId).min(1).optional(),
  /** The initiative of the project that this mentions; absent while it is in none. */
  initiative: InitiativeId.optional(),
  certainty: Certainty,
  memo: z.string(),
  coder: CoderId,
  createdAt: Timestamp,
  provenance: Provenance,
  /** Of the codebook under which it was made or looked at again last; absent when that was not recorded. */
  codebookVersion: z.int().min(1).optional(),
})
export type Annotation = z.infer<typeof Annotation>
