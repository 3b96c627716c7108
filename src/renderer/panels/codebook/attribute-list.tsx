import { ChevronDown, ChevronRight, Plus } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { kindLabel } from '#core/codebook/kind-labels'
import type { AttributeDefinition, Code } from '#core/model/codebook'
import { AttributeId } from '#core/model/ids'
import { localText } from '#core/model/language'
import { type Messages, useMessages } from '../../i18n/use-messages'
import { Button } from '../../ui/button'
import { Glyph } from '../../ui/icon'
import { useSession } from '../../workspace/session'
import { AttributeForm } from './attribute-form'
import type { Drafting } from './use-drafting'

export interface AttributeListProps {
  readonly drafting: Drafting
  readonly code: Code
}

/** The attributes of a code in a line each; one of them open to be changed. */
export function AttributeList({ drafting, code }: AttributeListProps): ReactNode {
  const t = useMessages()
  const session = useSession()
  const [open, setOpen] = useState<AttributeId | null>(null)
  const add = () => {
    const id = AttributeId.parse(session.newId())
    const label = { 'zh-CN': '', en: '', [t.language]: t('codebook.new-attribute-name') }
    drafting.change({ op: 'add-attribute', code: code.id, attribute: { id, label, kind: 'text', choices: [] } })
    setOpen(id)
  }
  return (
    <section className="codebook-attributes" aria-label={t('codebook.attributes')}>
      <h3>
        {t('codebook.attributes')}
        <span className="ui-grow" />
        <Button variant="quiet" icon={Plus} onClick={add}>
          {t('codebook.new-attribute')}
        </Button>
      </h3>
      {code.attributes.map((attribute, at) => (
        <AttributeItem
          key={attribute.id}
          drafting={drafting}
          code={code}
          attribute={attribute}
          at={at}
          isOpen={open === attribute.id}
          onToggle={() => setOpen(open === attribute.id ? null : attribute.id)}
        />
      ))}
    </section>
  )
}

interface AttributeItemProps extends AttributeListProps {
  readonly attribute: AttributeDefinition
  readonly at: number
  readonly isOpen: boolean
  readonly onToggle: () => void
}

function AttributeItem({ attribute, isOpen, onToggle, ...rest }: AttributeItemProps): ReactNode {
  const t = useMessages()
  const id = useId()
  const label = localText(attribute.label, t.language) || t('codebook.attribute-no-label')
  return (
    <div className="codebook-attribute" data-open={isOpen || undefined}>
      <button type="button" className="codebook-attribute-head" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        <Glyph icon={isOpen ? ChevronDown : ChevronRight} size={14} />
        <span>{attribute.retired ? <s>{label}</s> : label}</span>
        <span className="ui-muted ui-small ui-ellipsis">{summary(t, attribute)}</span>
      </button>
      <div id={id}>{isOpen && <AttributeForm attribute={attribute} {...rest} />}</div>
    </div>
  )
}

function summary(t: Messages, { kind, choices, requiredIf, rules, retired }: AttributeDefinition): string {
  const offered = choices.length > 0 ? t('codebook.choice-count', { count: choices.length }) : ''
  const required = requiredIf === undefined ? '' : t(requiredIf.length === 0 ? 'codebook.required.always' : 'codebook.required.where')
  const ruled = rules ? t('codebook.rule-count', { count: rules.length }) : ''
  return [kindLabel(kind, t.language), offered, required, ruled, retired ? t('codebook.retired') : '']
    .filter(Boolean)
    .join(t('codebook.summary-join'))
}
