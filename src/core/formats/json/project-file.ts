import { Change } from '#core/edits/change'
import { Edit } from '#core/edits/edit'
import { Annotation } from '#core/model/annotation'
import { Article, ArticleText } from '#core/model/article'
import { Codebook } from '#core/model/codebook'
import { Sha256 } from '#core/model/ids'
import { Initiative } from '#core/model/initiative'
import { Link } from '#core/model/link'
import { Project } from '#core/model/project'
import { Rejection } from '#core/model/rejection'
import { Span } from '#core/model/span'
import { z } from '#core/model/zod'

export const FORMAT = 'zhupi-project'
/** Grows by one when a file that a reader of today would misread becomes possible. */
export const VERSION = 1

export const FileSource = z.object({
  hash: Sha256.meta({ description: 'SHA-256 of the bytes.' }),
  fileName: z.string(),
  mime: z.string(),
  encoding: z.string().meta({ description: 'WHATWG label of the encoding the bytes were decoded with.' }),
  bytes: z
    .string()
    .meta({ description: 'The file as it was read, in base64 (RFC 4648, section 4, with padding).', contentEncoding: 'base64' }),
})

export const FileAnchor = z.object({
  spans: z.array(Span).min(1).meta({ description: 'Sorted, disjoint stretches of the text in UTF-16 code units, end exclusive.' }),
  codePointSpans: z
    .array(Span)
    .min(1)
    .meta({ description: 'The same stretches in Unicode code points, end exclusive; a lone surrogate counts as one.' }),
  quote: z.string().meta({ description: 'The text of the spans, joined by U+2026.' }),
  prefix: z.string().meta({ description: 'Up to 32 UTF-16 code units before the first span.' }),
  suffix: z.string().meta({ description: 'Up to 32 UTF-16 code units after the last span.' }),
})
export type FileAnchor = z.infer<typeof FileAnchor>

export const FileAnnotation = Annotation.extend({ anchor: FileAnchor })
export type FileAnnotation = z.infer<typeof FileAnnotation>

const knownKinds = Change.options.map((option) => option.shape.kind.value)

/** A change of a kind made by a later version: kept and passed on as it is. */
const UnknownChange = z.looseObject({
  kind: z
    .string()
    .refine((kind) => !knownKinds.some((known) => known === kind), { abort: true })
    .meta({ not: { enum: knownKinds } }),
})

export const FileEdit = Edit.extend({ changes: z.array(z.union([Change, UnknownChange])) })

export const FileArticle = Article.extend(ArticleText.shape)

export const ProjectFile = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  project: Project,
  codebook: Codebook,
  sources: z.array(FileSource).meta({ description: 'The files the articles were made from, unchanged.' }),
  articles: z.array(FileArticle),
  annotations: z.array(FileAnnotation),
  links: z.array(Link),
  initiatives: z
    .array(Initiative)
    .min(1)
    .optional()
    .meta({ description: 'What mentions in the articles point to; absent when there are none.' }),
  rejections: z
    .array(Rejection)
    .min(1)
    .optional()
    .meta({ description: 'Suggestions that are not to be made again; absent when there are none.' }),
  history: z.array(FileEdit).meta({ description: 'Every edit, oldest first; empty when the file was written without its history.' }),
})
export type ProjectFile = z.infer<typeof ProjectFile>

/** What a file holds, with the anchors as a project has them, or as the file has them. */
export interface ProjectContent extends Omit<ProjectFile, 'annotations'> {
  readonly annotations: readonly (Annotation | FileAnnotation)[]
}
