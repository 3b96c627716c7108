import { figureText } from '#core/attributes/figure-text'
import { type Document, hullOf } from '#core/formats/export/documents'
import { type Column, number, text } from '#core/formats/export/tables/table'
import type { Annotation } from '#core/model/annotation'
import { type Code, type Codebook, findCode } from '#core/model/codebook'
import type { CodeId } from '#core/model/ids'
import type { Span } from '#core/model/span'

/** A row of every table that has one for each annotation. */
export interface Coded {
  readonly document: Document
  readonly annotation: Annotation
  /** From its first character to its last, in UTF-16 code units. */
  readonly hull: Span
}

export function* codedIn(documents: readonly Document[], isMeant: (code: CodeId) => boolean = () => true): Generator<Coded> {
  for (const document of documents)
    for (const annotation of document.annotations) if (isMeant(annotation.code)) yield { document, annotation, hull: hullOf(annotation) }
}

/** Whether a code is `top` or stands under it. */
export function isUnder(codebook: Codebook, top: CodeId): (code: CodeId) => boolean {
  const under = (id: CodeId | null): boolean => id === top || (id !== null && under(findCode(codebook, id)?.parent ?? null))
  return under
}

/** Which annotation it is, where it stands and what it says: the columns that every such table begins with. */
export const placeColumns: readonly Column<Coded>[] = [
  text('annotation_id', '标注的标识', 'Id of the annotation', ({ annotation }) => annotation.id),
  text('article_id', '所在文章的标识', 'Id of its article', ({ annotation }) => annotation.article),
  text('code', '编码的标识，见 codebook', 'Id of its code, see codebook', ({ annotation }) => annotation.code),
  text(
    'quote',
    '标注的文字；不连续时以 … 相接',
    'Its text; of several stretches, joined by …',
    ({ annotation }) => annotation.anchor.quote,
  ),
  number(
    'start',
    '起点，按码点计，从 0 起（R、Python）',
    'Where it begins in the text, in code points from 0 (R, Python)',
    ({ document, hull }) => document.offsets.toCodePoint(hull.start),
  ),
  number('end', '终点，按码点计，不含', 'Where it ends in code points, exclusive', ({ document, hull }) =>
    document.offsets.toCodePoint(hull.end),
  ),
  number(
    'start_utf16',
    '起点，按 UTF-16 编码单元计（JavaScript、Java）',
    'Where it begins in UTF-16 code units (JavaScript, Java)',
    ({ hull }) => hull.start,
  ),
  number('end_utf16', '终点，按 UTF-16 编码单元计，不含', 'Where it ends in UTF-16 code units, exclusive', ({ hull }) => hull.end),
  text('coder_id', '编码员的标识，见 coders', 'Id of its coder, see coders', ({ annotation }) => annotation.coder),
]

export const figureMeaning = text<Coded>('meaning', '数量的含义，供人阅读', 'What the figure means, for people to read', ({ annotation }) =>
  figureText(annotation),
)

export const codesUnder = ({ codes }: Codebook, isMeant: (code: CodeId) => boolean): readonly Code[] =>
  codes.filter(({ id }) => isMeant(id))
