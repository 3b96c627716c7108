import type { ReactNode } from 'react'
import { CONVERTED_DIGITS, targetsOf, type WrittenUnit } from '#core/attributes/convert'
import { convertedFigure, unitOfFigure } from '#core/attributes/converted-figure'
import { figureSentence } from '#core/attributes/figure-text'
import { otherReadings } from '#core/attributes/other-reading'
import type { Unit } from '#core/attributes/units'
import type { Annotation, AttributeValue } from '#core/model/annotation'
import { FIGURE } from '#core/model/codebook'
import { type Language, localText } from '#core/model/language'
import { useMessages } from '../../i18n/use-messages'
import type { OpenArticle } from '../../storage/project-port'
import { CommandButton } from '../../ui/command-button'
import { Field } from '../../ui/field'
import { Select } from '../../ui/select'
import { parseOf } from '../../workspace/parse-of'
import { useSelected, useSession } from '../../workspace/session'
import './figure-readings.css'

export interface FigureReadingsProps {
  readonly article: OpenArticle
  readonly annotation: Annotation
}

/** What else a figure may say: another reading of its words, and the same amount in another unit. */
export function FigureReadings({ article, annotation }: FigureReadingsProps): ReactNode {
  if (annotation.code !== FIGURE) return null
  const unit = unitOfFigure(annotation.attributes)
  return (
    <>
      <OtherReading article={article} annotation={annotation} />
      {unit && <Conversion annotation={annotation} unit={unit} />}
    </>
  )
}

/** `attributes` in the words of the card after `patch` is applied. */
function readingWords(
  attributes: Annotation['attributes'],
  patch: Readonly<Record<string, AttributeValue | null>>,
  language: Language,
): string {
  const patched = Object.entries({ ...attributes, ...patch }).flatMap(([id, value]) => (value === null ? [] : [[id, value] as const]))
  return figureSentence({ attributes: Object.fromEntries(patched) }, language)
}

function OtherReading({ article, annotation }: FigureReadingsProps): ReactNode {
  const t = useMessages()
  const codebook = useSelected((s) => s.project()?.codebook() ?? null)
  const [next] = otherReadings(annotation.attributes, codebook && parseOf(article.text, annotation, codebook))
  if (!next || article.damaged) return null
  return (
    <section className="ui-section figure-reading">
      <p>{t('inspector.or', { value: readingWords(annotation.attributes, next, t.language) })}</p>
      <CommandButton id="other-reading" variant="quiet" showKeys className="inspector-link" />
    </section>
  )
}

const AS_WRITTEN = ''

function Conversion({ annotation, unit }: { readonly annotation: Annotation; readonly unit: WrittenUnit }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const chosen = useSelected((s) => s.workspace().conversions[unit.unit.dimension] ?? AS_WRITTEN)
  const targets = targetsOf(unit)
  const target = targets.find(({ id }) => id === chosen)
  const named = (each: Unit) => {
    const [label, symbol] = [localText(each.label, t.language), localText(each.symbol, t.language)]
    return label === symbol ? label : `${label} (${symbol})`
  }
  return (
    <section className="ui-section figure-conversion">
      <Field label={t('inspector.convert-to')} layout="row">
        {(control) => (
          <Select
            {...control}
            value={target?.id ?? AS_WRITTEN}
            data-empty={target ? undefined : true}
            options={[
              { value: AS_WRITTEN, label: t('inspector.as-written') },
              ...targets.map((each) => ({ value: each.id, label: named(each) })),
            ]}
            onChange={(id) => session.dispatch({ type: 'convert-to', dimension: unit.unit.dimension, unit: id || null })}
          />
        )}
      </Field>
      {target && <ConvertedValue annotation={annotation} from={unit} to={target} />}
    </section>
  )
}

interface ConvertedValueProps {
  readonly annotation: Annotation
  readonly from: WrittenUnit
  readonly to: Unit
}

function ConvertedValue({ annotation, from, to }: ConvertedValueProps): ReactNode {
  const t = useMessages()
  const { value, aside, exact } = convertedFigure(annotation.attributes, from, to, t.language)
  return (
    <p className="figure-converted" role="status">
      <span>
        {t(exact ? 'inspector.converted' : 'inspector.converted-rounded', { value })}
        {aside && <span className="inspector-aside">{aside}</span>}
      </span>
      {!exact && <span className="ui-muted ui-small">{t('inspector.rounded', { count: CONVERTED_DIGITS })}</span>}
    </p>
  )
}
