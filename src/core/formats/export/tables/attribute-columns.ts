import type { AttributeType } from '#core/attributes/attribute-type'
import { attributeTypes } from '#core/attributes/attribute-types'
import { isDecimal } from '#core/formats/export/decimal'
import type { Coded } from '#core/formats/export/tables/coded'
import { columnNames } from '#core/formats/export/tables/column-name'
import type { Cell, Column, ColumnType } from '#core/formats/export/tables/table'
import type { AttributeValue } from '#core/model/annotation'
import type { AttributeDefinition, AttributeKind, Code } from '#core/model/codebook'
import { FIGURE_ATTRIBUTES } from '#core/model/figure-attributes'

const TYPES: Readonly<Record<AttributeKind, ColumnType>> = {
  text: 'text',
  decimal: 'number',
  interval: 'number',
  choice: 'text',
  flag: 'flag',
  date: 'text',
  quantity: 'text',
  choices: 'text',
  place: 'text',
  actor: 'text',
  initiative: 'text',
}

/** The columns of an attribute: a suffix for the name, and the cell in each. */
const columnOf = (kind: AttributeKind) => (attributeTypes[kind] as unknown as AttributeType<AttributeValue>).column

/** The bounds of a figure are so much at the heart that their columns are called `lo` and `hi` alone. */
const stemOf = (id: string): string => (id === FIGURE_ATTRIBUTES.bounds ? '' : id)

/** Every attribute of `codes` once, in the order of the codebook. */
function attributesOf(codes: readonly Code[]): readonly AttributeDefinition[] {
  return [...new Map(codes.flatMap(({ attributes }) => attributes).map((definition) => [definition.id, definition])).values()]
}

/**
 * A column for each attribute of `codes` and, of intervals, one for each bound. A value that is not of its attribute's kind any more is
 * missing here and stands in the table `attributes`.
 */
export function attributeColumns(codes: readonly Code[], taken: readonly string[]): readonly Column<Coded>[] {
  const nameOf = columnNames(taken, 'attribute')
  return attributesOf(codes).flatMap(({ id, kind, label }) => {
    const { suffixes } = columnOf(kind)
    return suffixes.map((suffix, i) => ({
      name: nameOf([stemOf(id), suffix].filter(Boolean).join('_')),
      type: suffix.endsWith('open') ? ('flag' as const) : TYPES[kind],
      says: { 'zh-CN': explain(label['zh-CN'] || label.en, suffix), en: explain(label.en || label['zh-CN'], suffix) },
      cell: ({ annotation }: Coded) => cellsOf(annotation.attributes[id], kind)?.[i] ?? null,
    }))
  })
}

const explain = (label: string, suffix: string): string => (suffix ? `${label}: ${suffix}` : label)

/** A cell that is to hold a number holds one or nothing. */
const numeric = (cell: Cell): Cell => (typeof cell === 'string' && !isDecimal(cell) ? null : cell)

/** The cells of a value in the columns of `kind`; `null` when there is none, or it is of another kind. */
export function cellsOf(value: AttributeValue | undefined, kind: AttributeKind): readonly Cell[] | null {
  if (value === undefined || !attributeTypes[kind].holds(value)) return null
  const cells = columnOf(kind).cells(value)
  return TYPES[kind] === 'number' ? cells.map(numeric) : cells
}
