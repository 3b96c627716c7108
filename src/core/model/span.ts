import { z } from '#core/model/zod'

const Offset = z.int().min(0)

/** A stretch of canonical text: UTF-16 code units, `start` inclusive, `end` exclusive, never empty. */
export const Span = z.object({ start: Offset, end: Offset }).refine((s) => s.end > s.start, { error: 'span is empty or inverted' })
export type Span = z.infer<typeof Span>

/** Reading order: by start, and of two that start together the longer first, so that containers come before what they contain. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
