import { ChevronDown, ChevronUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatAttribute } from '#core/attributes/attribute-types'
import type { Annotation } from '#core/model/annotation'
import { findCode } from '#core/model/codebook'
import { localText } from '#core/model/language'
import type { Suggestion } from '#core/suggestions/suggestion'
import { codeLabel } from '../../attributes/annotation-words'
import { ruleWords } from '../../attributes/rule-words'
import { useMessages } from '../../i18n/use-messages'
import type { OpenArticle } from '../../storage/project-port'
import { CommandButton, CommandIconButton } from '../../ui/command-button'
import { Swatch } from '../../ui/swatch'
import { useSelected, useSession } from '../../workspace/session'
import { Summary } from './summary'

export interface SuggestionInspectorProps {
  readonly article: OpenArticle
  readonly suggestion: Suggestion
}

/** What the suggestion under review would become, why it is made, and what can be done with it. */
export function SuggestionInspector({ article, suggestion }: SuggestionInspectorProps): ReactNode {
  const t = useMessages()
  const session = useSession()
  const annotation = session.suggestions.proposed(suggestion)
  const { by, detail } = suggestion.provenance
  return (
    <>
      <Heading suggestion={suggestion} />
      <div className="inspector-scroll">
        {annotation && <Summary article={article} annotation={annotation} by={t(`suggestion.by-${by}`, { detail })} />}
        <section className="ui-section inspector-review">
          <CommandButton id="accept-suggestion" variant="primary" showKeys />
          <CommandButton id="edit-suggestion" showKeys />
          <CommandButton id="reject-suggestion" showKeys />
        </section>
        {annotation && <ProposedAttributes annotation={annotation} />}
        <Why suggestion={suggestion} />
      </div>
    </>
  )
}

function Heading({ suggestion }: { readonly suggestion: Suggestion }): ReactNode {
  const t = useMessages()
  const codebook = useSelected((s) => s.project()?.codebook() ?? null)
  const list = useSelected((s) => s.suggestions.current().list)
  const code = codebook && findCode(codebook, suggestion.code)
  return (
    <div className="ui-subbar">
      {code && <Swatch slot={code.slot} suggested />}
      <h2 className="ui-ellipsis">{codebook && codeLabel(t, codebook, suggestion.code)}</h2>
      <span className="ui-muted ui-small">{t('suggestion.position', { n: list.indexOf(suggestion.id) + 1, total: list.size })}</span>
      <span className="ui-grow" />
      <CommandIconButton id="previous-suggestion" icon={ChevronUp} />
      <CommandIconButton id="next-suggestion" icon={ChevronDown} />
    </div>
  )
}

/** The attributes it would have; those without a value are left out. */
function ProposedAttributes({ annotation }: { readonly annotation: Annotation }): ReactNode {
  const t = useMessages()
  const codebook = useSelected((s) => s.project()?.codebook() ?? null)
  const article = useSelected((s) => s.project()?.article(annotation.article) ?? null)
  const definitions = (codebook && findCode(codebook, annotation.code)?.attributes) ?? []
  const rows = definitions.flatMap((definition) => {
    const value = annotation.attributes[definition.id]
    return value === undefined ? [] : [{ definition, words: formatAttribute(definition, value, t.language) }]
  })
  if (rows.length === 0) return null
  return (
    <section className="ui-section" aria-label={t('inspector.attributes')}>
      <dl className="inspector-proposed">
        {rows.map(({ definition, words }) => (
          <div key={definition.id}>
            <dt>{localText(definition.label, t.language) || t('codebook.attribute-no-label')}</dt>
            <dd lang={definition.kind === 'text' ? article?.language : undefined}>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Why({ suggestion: { certainty, rules } }: { readonly suggestion: Suggestion }): ReactNode {
  const t = useMessages()
  return (
    <section className="ui-section inspector-why">
      <h3>{t('suggestion.why')}</h3>
      <p>
        {t('inspector.certainty')} <b>{t(`inspector.certainty.${certainty}`)}</b>
      </p>
      {rules.length > 0 && (
        <ul>
          {rules.map((rule) => (
            <li key={rule} title={rule}>
              {ruleWords(t, rule)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
