import { X } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { type Contradiction, figureContradictions } from '#core/analysis/figure-contradiction'
import { plainValue } from '#core/attributes/plain-value'
import type { Annotation } from '#core/model/annotation'
import { type AttributeDefinition, type Code, type Codebook, FIGURE, findCode } from '#core/model/codebook'
import { AttributeId } from '#core/model/ids'
import { editors } from '../../attributes/editors'
import { ValueNote, type ValueState, valueState } from '../../attributes/value-note'
import { useMessages } from '../../i18n/use-messages'
import type { OpenArticle } from '../../storage/project-port'
import { IconButton } from '../../ui/button'
import { Field } from '../../ui/field'
import { Select } from '../../ui/select'
import { restoreValue } from '../../workspace/actions/read-figure'
import { recode } from '../../workspace/actions/recode'
import { setAttribute } from '../../workspace/actions/set-attribute'
import { parseOf } from '../../workspace/parse-of'
import { useSelected, useSession } from '../../workspace/session'
import { useCodes } from './use-codes'

export interface AttributesSectionProps {
  readonly article: OpenArticle
  readonly annotation: Annotation
}

/** The code and the attributes that annotations of it have, each with what there is to say about its value. */
export function AttributesSection({ article, annotation }: AttributesSectionProps): ReactNode {
  const t = useMessages()
  const session = useSession()
  const codes = useCodes(annotation.code)
  const codebook = useSelected((s) => s.project()?.codebook() ?? null)
  const code = codebook && findCode(codebook, annotation.code)
  const stateOf = useValueStates(article, annotation, codebook)
  return (
    <section className="ui-section inspector-fields" aria-label={t('inspector.attributes')}>
      <Field label={t('inspector.code')} layout="row">
        {(control) => (
          <Select
            {...control}
            value={annotation.code}
            disabled={article.damaged}
            options={codes.map((choice) => ({ value: choice.id, label: choice.label }))}
            onChange={(chosen) => void recode(session, annotation.id, chosen)}
          />
        )}
      </Field>
      {code?.attributes
        .filter((each) => !each.retired || Object.hasOwn(annotation.attributes, each.id))
        .map((definition) => {
          const Editor = editors[definition.kind]
          const state = stateOf(definition)
          return (
            <Editor
              key={definition.id}
              definition={definition}
              value={annotation.attributes[definition.id] ?? null}
              disabled={article.damaged}
              onCommit={(value) => setAttribute(session, annotation.id, definition.id, value)}
              below={
                state && (
                  <ValueNote
                    definition={definition}
                    state={state}
                    onRestore={article.damaged ? null : () => void restoreValue(session, annotation.id, definition.id)}
                  />
                )
              }
            />
          )
        })}
      {code && <StrayValues article={article} annotation={annotation} code={code} />}
    </section>
  )
}

interface StrayValuesProps extends AttributesSectionProps {
  readonly code: Code
}

/** Values of attributes that the code does not have: kept from before the code or the codebook changed. */
function StrayValues({ article, annotation, code }: StrayValuesProps): ReactNode {
  const t = useMessages()
  const session = useSession()
  const known = new Set(code.attributes.map(({ id }) => `${id}`))
  const stray = Object.entries(annotation.attributes).filter(([id]) => !known.has(id))
  if (stray.length === 0) return null
  return (
    <div className="inspector-stray">
      <h3>{t('inspector.kept-values')}</h3>
      {stray.map(([id, value]) => (
        <p key={id}>
          <span className="ui-muted">{id}</span>
          <span>{plainValue(value)}</span>
          <IconButton
            icon={X}
            label={t('inspector.remove-kept', { name: id })}
            disabled={article.damaged}
            onClick={() => void setAttribute(session, annotation.id, AttributeId.parse(id), null)}
          />
        </p>
      ))}
    </div>
  )
}

const NONE: readonly Contradiction[] = []

function useValueStates(
  article: OpenArticle,
  annotation: Annotation,
  codebook: Codebook | null,
): (definition: AttributeDefinition) => ValueState | null {
  const parsed = codebook && parseOf(article.text, annotation, codebook)
  const contradictions = useMemo(
    () => (annotation.code === FIGURE ? figureContradictions(annotation.attributes, parsed) : NONE),
    [annotation, parsed],
  )
  return (definition) => valueState(annotation, definition, parsed?.attributes ?? null, contradictions)
}
