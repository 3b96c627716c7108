import type { ReactNode } from 'react'
import { attributeTypes } from '#core/attributes/attribute-types'
import { BOUNDED, rulesFor } from '#core/codebook/rule-kinds'
import type { AttributeDefinition } from '#core/model/codebook'
import type { ValueRule } from '#core/model/value-rule'
import { DraftField } from '../../attributes/draft-field'
import { type Messages, useMessages } from '../../i18n/use-messages'
import { Checkbox } from '../../ui/checkbox'

export interface RuleFieldsProps {
  readonly attribute: AttributeDefinition
  readonly onChange: (rules: readonly ValueRule[]) => void
}

/** What values have to keep to, as far as values of this kind can be held to something. */
export function RuleFields({ attribute, onChange }: RuleFieldsProps): ReactNode {
  const t = useMessages()
  const rules = attribute.rules ?? []
  const put = (kind: ValueRule['kind'], rule: ValueRule | null) => {
    const others = rules.filter((each) => each.kind !== kind)
    onChange(rule ? [...others, rule] : others)
  }
  return rulesFor(attribute.kind).map((kind) => {
    const rule = rules.find((each) => each.kind === kind)
    if (kind === 'in-quote') {
      return (
        <div key={kind} className="ui-field ui-field-row">
          <span />
          <Checkbox label={t('codebook.rule.in-quote')} checked={rule !== undefined} onChange={(on) => put(kind, on ? { kind } : null)} />
        </div>
      )
    }
    return (
      <DraftField
        key={kind}
        label={t(`codebook.rule.${kind}`)}
        placeholder={t(`codebook.rule.${kind}-hint`)}
        value={textOf(rule)}
        onCommit={async (typed) => {
          if (typed.trim() === '') {
            put(kind, null)
            return null
          }
          const read = readRule(t, kind, typed.trim(), attribute)
          if (typeof read === 'string') return read
          put(kind, read)
          return null
        }}
      />
    )
  })
}

function textOf(rule: ValueRule | undefined): string {
  if (!rule || rule.kind === 'in-quote') return ''
  if (rule.kind === 'longest') return String(rule.characters)
  return rule.kind === 'like' ? rule.pattern : rule.bound
}

/** The rule, or in words why it is none. */
function readRule(
  t: Messages,
  kind: Exclude<ValueRule['kind'], 'in-quote'>,
  typed: string,
  attribute: AttributeDefinition,
): ValueRule | string {
  if (kind === 'like') return { kind, pattern: typed }
  if (kind === 'longest') return /^[1-9]\d{0,5}$/.test(typed) ? { kind, characters: Number(typed) } : t('codebook.rule.no-count')
  const written = BOUNDED[attribute.kind]
  const read = written && attributeTypes[written].parse(typed, attribute)
  if (!read?.ok) return read ? t.problem(read.problem) : ''
  return { kind, bound: read.value }
}
