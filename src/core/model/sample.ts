import { Annotation, AttributeValue } from '#core/model/annotation'
import type { ArticleId, CoderId, Timestamp } from '#core/model/ids'
import { CodeId, LinkTypeId } from '#core/model/ids'
import { Link } from '#core/model/link'
import { problem } from '#core/model/problem'
import type { Span } from '#core/model/span'
import { z } from '#core/model/zod'
import { describe } from '#core/text/anchor'
import { fail, ok, type Result } from '#core/util/result'

/** The coding of one sample article, in terms of its words: `resources/sample/coded.json`. */
export const CodedSample = z.object({
  /** Name of the article's file. */
  file: z.string(),
  annotations: z.array(
    z.object({
      /** What links call it by. */
      key: z.string(),
      code: CodeId,
      quote: z.string().min(1),
      /** Which of the places that say so, from 1. */
      occurrence: z.int().min(1),
      attributes: z.record(z.string(), AttributeValue),
    }),
  ),
  links: z.array(z.object({ type: LinkTypeId, from: z.string(), to: z.string() })),
})
export type CodedSample = z.infer<typeof CodedSample>

export interface SampleContext {
  readonly article: ArticleId
  /** The article's canonical text. */
  readonly text: string
  readonly coder: CoderId
  readonly now: Timestamp
  readonly newId: () => string
}

export interface SampleCoding {
  readonly annotations: readonly Annotation[]
  readonly links: readonly Link[]
}

/** The `occurrence`-th place of `quote`, counted from 1. */
function place(text: string, quote: string, occurrence: number): Span | null {
  let start = text.indexOf(quote)
  for (let n = 1; n < occurrence && start !== -1; n++) start = text.indexOf(quote, start + 1)
  return start === -1 ? null : { start, end: start + quote.length }
}

function annotate(coded: CodedSample['annotations'][number], { article, text, coder, now, newId }: SampleContext): Annotation | null {
  const span = place(text, coded.quote, coded.occurrence)
  const anchor = span && describe(text, [span])
  const provenance = { by: 'coder', detail: '' }
  const { code, attributes } = coded
  return anchor
    ? Annotation.parse({ id: newId(), article, code, anchor, attributes, certainty: 'sure', memo: '', coder, createdAt: now, provenance })
    : null
}

/** The sample's annotations and links for the article as it was imported. Problems: `sample-quote`, `sample-link`. */
export function codeSample(sample: CodedSample, context: SampleContext): Result<SampleCoding> {
  const { article, coder, now: createdAt, newId } = context
  const byKey = new Map<string, Annotation>()
  for (const coded of sample.annotations) {
    const annotation = annotate(coded, context)
    if (!annotation) return fail(problem('sample-quote', { file: sample.file, quote: coded.quote }))
    byKey.set(coded.key, annotation)
  }
  const links: Link[] = []
  for (const { type, from, to } of sample.links) {
    const ends = { from: byKey.get(from)?.id, to: byKey.get(to)?.id }
    if (!ends.from || !ends.to) return fail(problem('sample-link', { file: sample.file, from, to }))
    links.push(Link.parse({ id: newId(), type, article, ...ends, coder, createdAt }))
  }
  return ok({ annotations: [...byKey.values()], links })
}
