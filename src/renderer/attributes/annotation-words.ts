import { figureSentence, figureText } from '#core/attributes/figure-text'
import { entitySaysUnit } from '#core/attributes/quantity'
import type { Annotation } from '#core/model/annotation'
import { type Codebook, FIGURE, findCode } from '#core/model/codebook'
import { FIGURE_ATTRIBUTES } from '#core/model/figure-attributes'
import type { CodeId } from '#core/model/ids'
import { type Language, localText } from '#core/model/language'
import type { Messages } from '../i18n/use-messages'

export function codeLabel(t: Messages, codebook: Codebook, id: CodeId): string {
  const code = findCode(codebook, id)
  return (code && localText(code.label, t.language)) || t('codebook.no-label')
}

/** What a figure comes to, in short: `333,300 家`; empty for other codes and while nothing is filled in. */
export function figureValue(annotation: Annotation, language: Language): string {
  if (annotation.code !== FIGURE) return ''
  const value = figureText(annotation, language)
  return value === annotation.anchor.quote ? '' : value
}

/** The same as one would say it, `more than 14,000,000 人 (14–15 million)`. */
const figureWords = (annotation: Annotation, language: Language): string =>
  annotation.code === FIGURE ? figureSentence(annotation, language) : ''

/** What a figure counts, where its value does not say so: `12 routes` and `64 electric buses` name it already. */
export function figureEntity({ attributes }: Pick<Annotation, 'attributes'>): string {
  const entity = attributes[FIGURE_ATTRIBUTES.entity]
  const unit = attributes[FIGURE_ATTRIBUTES.unit]
  if (typeof entity !== 'string') return ''
  return typeof unit === 'string' && entitySaysUnit(entity, unit) ? '' : entity
}

/** `Figure, 33.33万家, 333,300 家, measures “一站办”帮扶机制`: an annotation in words, for those who do not see it in the text. */
export function annotationName(t: Messages, codebook: Codebook, annotation: Annotation, measured: readonly string[]): string {
  return [
    codeLabel(t, codebook, annotation.code),
    annotation.anchor.quote,
    figureWords(annotation, t.language),
    figureEntity(annotation),
    measured.length > 0 ? t('inspector.name-measures', { targets: measured.join(t('inspector.name-join')) }) : '',
  ]
    .filter(Boolean)
    .join(t('inspector.name-join'))
}
