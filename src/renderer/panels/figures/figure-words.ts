import { type AttributeDefinition, type Codebook, FIGURE, findCode } from '#core/model/codebook'
import { FIGURE_ATTRIBUTES } from '#core/model/figure-attributes'
import { localText } from '#core/model/language'
import type { MessageKey } from '../../i18n/messages'
import type { Messages } from '../../i18n/use-messages'
import type { FigureLine } from '../../storage/figure-port'

/** Words for what a figure holds as a code, by field and id: `kind percent`. */
export type FigureWords = Readonly<Record<string, string>>

const CERTAINTIES = ['sure', 'likely', 'doubtful'] as const
const ORIGINS = ['coder', 'by-hand', 'rule', 'memory', 'model'] as const

export function figureWords(t: Messages, codebook: Codebook): FigureWords {
  const attributes = findCode(codebook, FIGURE)?.attributes ?? []
  const ofChoices = (field: string, id: string) =>
    choiceWords(
      t,
      field,
      attributes.find((attribute) => attribute.id === id),
    )
  return Object.fromEntries([
    ...ofChoices('kind', FIGURE_ATTRIBUTES.kind),
    ...ofChoices('approx', FIGURE_ATTRIBUTES.approx),
    ...ofChoices('change', FIGURE_ATTRIBUTES.change),
    ...CERTAINTIES.map((id) => [`certainty ${id}`, t(`inspector.certainty.${id}`)]),
    ...ORIGINS.map((id) => [`origin ${id}`, t(`figures.origin.${id}`)]),
  ])
}

const choiceWords = (t: Messages, field: string, definition: AttributeDefinition | undefined) =>
  (definition?.choices ?? []).map((choice) => [`${field} ${choice.id}`, localText(choice.label, t.language)])

export const originOf = (line: Pick<FigureLine, 'by' | 'byHand'>): (typeof ORIGINS)[number] => (line.byHand ? 'by-hand' : line.by)

/** Headings of the cells that a column is copied as. */
export const copyHeadings = (column: string): readonly MessageKey[] => {
  if (column === 'bounds') return ['figures.copy-bounds-from', 'figures.copy-bounds-to']
  if (column === 'entity') return ['figures.column.entity', 'figures.copy-property']
  return [`figures.column.${column}` as MessageKey]
}
