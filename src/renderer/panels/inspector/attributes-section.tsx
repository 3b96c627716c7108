import { type ReactNode, useMemo } from 'react'
import { type Contradiction, figureContradictions } from '#core/analysis/figure-contradiction'
import type { Annotation } from '#core/model/annotation'
import { type AttributeDefinition, type Codebook, FIGURE, findCode } from '#core/model/codebook'
import { editors } from '../../attributes/editors'
import { ValueNote, type ValueState, valueState } from '../../attributes/value-note'
import { useMessages } from '../../i18n/use-messages'
import type { OpenArticle } from '../../storage/project-port'
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
  const codes = useCodes()
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
      {code?.attributes.map((definition) => {
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
    </section>
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
