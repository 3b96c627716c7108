import { plainValue } from '#core/attributes/plain-value'
import type { Document } from '#core/formats/export/documents'
import { cellsOf } from '#core/formats/export/tables/attribute-columns'
import { codedIn } from '#core/formats/export/tables/coded'
import { type Cell, flag, number, type Table, tableOf, text } from '#core/formats/export/tables/table'
import { type Annotation, type AttributeValue, isInterval } from '#core/model/annotation'

interface Held {
  readonly annotation: Annotation
  readonly attribute: string
  readonly value: AttributeValue
}

function* heldIn(documents: readonly Document[]): Generator<Held> {
  for (const { annotation } of codedIn(documents))
    for (const [attribute, value] of Object.entries(annotation.attributes)) yield { annotation, attribute, value }
}

const bound =
  (index: number) =>
  ({ value }: Held): Cell =>
    cellsOf(value, 'interval')?.[index] ?? null

/** `12000..13000`: also bounds that are not numbers. */
function plain({ value }: Held): Cell {
  return isInterval(value) ? `${value.lo ?? ''}..${value.hi ?? ''}` : plainValue(value)
}

/** Everything that any annotation holds, also of other codes and of attributes that the codebook does not have any more. */
export const attributesTable = (documents: readonly Document[]): Table =>
  tableOf<Held>(
    'attributes',
    { 'zh-CN': '每个属性值一行', en: 'One row for each attribute value' },
    [
      text('annotation_id', '标注的标识', 'Id of the annotation', ({ annotation }) => annotation.id),
      text('attribute', '属性的标识，见 codebook', 'Id of the attribute, see codebook', ({ attribute }) => attribute),
      text('value', '值，写成文字；范围写成 下界..上界', 'The value as text; an interval as lower..upper', plain),
      number('lo', '范围的下界', 'Lower bound', bound(0)),
      number('hi', '范围的上界', 'Upper bound', bound(1)),
      flag('lo_open', '下界不含在内', 'Whether the lower bound is excluded', bound(2)),
      flag('hi_open', '上界不含在内', 'Whether the upper bound is excluded', bound(3)),
    ],
    () => heldIn(documents),
  )
