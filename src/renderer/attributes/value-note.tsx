import { CircleAlert, PencilLine, TriangleAlert, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Contradiction } from '#core/analysis/figure-contradiction'
import { formatAttribute, parseAttribute } from '#core/attributes/attribute-types'
import { fits } from '#core/attributes/fitting'
import { valueProblem } from '#core/codebook/check-value'
import { sameJson } from '#core/edits/same'
import { isByHand } from '#core/edits/set-by-hand'
import type { Annotation, AttributeValue } from '#core/model/annotation'
import type { AttributeDefinition } from '#core/model/codebook'
import { localText } from '#core/model/language'
import { type Problem, problem } from '#core/model/problem'
import { useMessages } from '../i18n/use-messages'
import { Button } from '../ui/button'
import { Glyph } from '../ui/icon'
import './value-note.css'

/** What there is to say about the value of one attribute. */
export interface ValueState {
  readonly byHand: boolean
  readonly problem: Problem | null
  /** What the codebook asks of the value and it does not have; the value stays. */
  readonly warning: Problem | null
  /** What the text says, where that is something else; `undefined` where there is no way back to it. */
  readonly read: AttributeValue | null | undefined
}

/** Why the attribute cannot hold the value, which a file or an older codebook brought; `null` when it can. */
function misfit(definition: AttributeDefinition, value: AttributeValue | undefined): Problem | null {
  if (value === undefined || fits(definition, value)) return null
  const read = parseAttribute(definition, typeof value === 'string' ? value : JSON.stringify(value))
  return read.ok ? problem('attribute-misfit', { value: JSON.stringify(value), kind: definition.kind }) : read.problem
}

/** `null` when there is nothing to say. `parsed` are the attributes that the text says, `null` where it says no figure. */
export function valueState(
  annotation: Annotation,
  definition: AttributeDefinition,
  parsed: Readonly<Record<string, AttributeValue>> | null,
  contradictions: readonly Contradiction[],
): ValueState | null {
  const { id } = definition
  const byHand = isByHand(annotation, id)
  const fault = misfit(definition, annotation.attributes[id]) ?? contradictions.find(({ attribute }) => attribute === id)?.problem ?? null
  const warning = fault ? null : valueProblem(definition, annotation)
  if (!byHand && !fault && !warning) return null
  const read = parsed?.[id] ?? null
  const differs = parsed !== null && !sameJson(read, annotation.attributes[id] ?? null)
  return { byHand, problem: fault, warning, read: differs || (byHand && parsed) ? read : undefined }
}

export interface ValueNoteProps {
  readonly definition: AttributeDefinition
  readonly state: ValueState
  /** Gives the attribute what the text says; `null` when nothing may be changed. */
  readonly onRestore: (() => void) | null
}

/** Under a field: what contradicts the text, what was typed by hand, and the way back. */
export function ValueNote({ definition, state: { byHand, problem: fault, warning, read }, onRestore }: ValueNoteProps): ReactNode {
  const t = useMessages()
  const label = localText(definition.label, t.language) || t('codebook.attribute-no-label')
  const shown = read === undefined ? '' : read === null ? t('inspector.none') : formatAttribute(definition, read, t.language)
  return (
    <>
      {fault && (
        <p className="value-note-problem">
          <Glyph icon={CircleAlert} size={14} />
          <span>{t.problem(fault)}</span>
        </p>
      )}
      {warning && (
        <p className="value-note-warning">
          <Glyph icon={TriangleAlert} size={14} />
          <span>{t.problem(warning)}</span>
        </p>
      )}
      <p className="value-note">
        {byHand && (
          <span className="value-note-hand">
            <Glyph icon={PencilLine} size={12} />
            {t('inspector.by-hand')}
          </span>
        )}
        {read !== undefined && onRestore && (
          <Button
            variant="quiet"
            icon={Undo2}
            className="value-note-back"
            aria-label={t('inspector.restore-named', { label, value: shown })}
            title={t('inspector.restore-named', { label, value: shown })}
            onClick={onRestore}
          >
            <span className="ui-ellipsis">{t('inspector.restore', { value: shown })}</span>
          </Button>
        )}
      </p>
    </>
  )
}
