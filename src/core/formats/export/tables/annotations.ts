import type { Document } from '#core/formats/export/documents'
import { attributeColumns } from '#core/formats/export/tables/attribute-columns'
import { type Coded, codedIn, codesUnder, figureMeaning, isUnder, placeColumns } from '#core/formats/export/tables/coded'
import { type Column, number, orMissing, type Table, tableOf, text } from '#core/formats/export/tables/table'
import { FIGURE } from '#core/model/codebook'
import type { Snapshot } from '#core/model/snapshot'
import type { Span } from '#core/model/span'

const howColumns: readonly Column<Coded>[] = [
  number('spans', '由几段文字组成', 'How many stretches of text it has', ({ annotation }) => annotation.anchor.spans.length),
  text('certainty', '把握：sure、likely、doubtful', 'sure, likely or doubtful', ({ annotation }) => annotation.certainty),
  text('memo', '备忘', 'Memo', ({ annotation }) => orMissing(annotation.memo)),
  text('created_at', '标注时间（UTC）', 'When it was made (UTC)', ({ annotation }) => annotation.createdAt),
  text(
    'provenance',
    '来源：coder、rule、memory、model',
    'Who proposed it: coder, rule, memory or model',
    ({ annotation }) => annotation.provenance.by,
  ),
  text('provenance_detail', '规则或模型及其版本', 'Which rule or model, with its version', ({ annotation }) =>
    orMissing(annotation.provenance.detail),
  ),
  text(
    'by_hand',
    '手填或手删的属性，以空格分开',
    'Attributes set or removed by hand, with spaces between',
    ({ annotation }) => annotation.byHand?.join(' ') ?? null,
  ),
  number(
    'codebook_version',
    '按编码本的哪一版标注或复核',
    'Version of the codebook it was made or checked under',
    ({ annotation }) => annotation.codebookVersion ?? null,
  ),
  text('prefix', '前面至多 32 个字符', 'Up to 32 characters before it', ({ annotation }) => orMissing(annotation.anchor.prefix)),
  text('suffix', '后面至多 32 个字符', 'Up to 32 characters after it', ({ annotation }) => orMissing(annotation.anchor.suffix)),
]

export const annotationsTable = (documents: readonly Document[]): Table =>
  tableOf('annotations', { 'zh-CN': '每处标注一行', en: 'One row for each annotation' }, [...placeColumns, ...howColumns], () =>
    codedIn(documents),
  )

/** Every figure with what it was found to mean. */
export function figuresTable({ codebook }: Snapshot, documents: readonly Document[]): Table {
  const isFigure = isUnder(codebook, FIGURE)
  const columns = [...placeColumns, figureMeaning]
  const attributes = attributeColumns(
    codesUnder(codebook, isFigure),
    columns.map(({ name }) => name),
  )
  return tableOf('figures', { 'zh-CN': '每个数量一行', en: 'One row for each figure' }, [...columns, ...attributes], () =>
    codedIn(documents, isFigure),
  )
}

interface Stretch extends Coded {
  readonly part: number
  readonly span: Span
}

function* stretchesIn(documents: readonly Document[]): Generator<Stretch> {
  for (const { document, annotation, hull } of codedIn(documents)) {
    let part = 0
    for (const span of annotation.anchor.spans) {
      part += 1
      yield { document, annotation, hull, part, span }
    }
  }
}

const stretchColumns: readonly Column<Stretch>[] = [
  text('annotation_id', '标注的标识', 'Id of the annotation', ({ annotation }) => annotation.id),
  number('part', '第几段，从 1 起', 'Which stretch, from 1', ({ part }) => part),
  text('text', '这一段文字', 'The text of the stretch', ({ document, span }) => document.text.slice(span.start, span.end)),
  number('start', '起点，按码点计，从 0 起', 'Where it begins, in code points from 0', ({ document, span }) =>
    document.offsets.toCodePoint(span.start),
  ),
  number('end', '终点，按码点计，不含', 'Where it ends in code points, exclusive', ({ document, span }) =>
    document.offsets.toCodePoint(span.end),
  ),
  number('start_utf16', '起点，按 UTF-16 编码单元计', 'Where it begins in UTF-16 code units', ({ span }) => span.start),
  number('end_utf16', '终点，按 UTF-16 编码单元计，不含', 'Where it ends in UTF-16 code units, exclusive', ({ span }) => span.end),
]

/** What slices the text exactly, also where an annotation is not in one piece. */
export const spansTable = (documents: readonly Document[]): Table =>
  tableOf('spans', { 'zh-CN': '标注的每一段文字一行', en: 'One row for each stretch of text of an annotation' }, stretchColumns, () =>
    stretchesIn(documents),
  )
