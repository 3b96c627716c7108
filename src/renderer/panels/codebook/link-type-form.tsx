import { Link2, RotateCcw } from 'lucide-react'
import type { ReactNode } from 'react'
import { treeOf } from '#core/codebook/tree'
import { type LinkType, MEASURES } from '#core/model/codebook'
import type { CodeId } from '#core/model/ids'
import { localText } from '#core/model/language'
import { useMessages } from '../../i18n/use-messages'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Glyph } from '../../ui/icon'
import { LabelFields } from './label-fields'
import type { Drafting } from './use-drafting'

export interface LinkTypeFormProps {
  readonly drafting: Drafting
  readonly linkType: LinkType
}

/** A kind of relation: its name, and the codes that it may lead from and to. */
export function LinkTypeForm({ drafting, linkType }: LinkTypeFormProps): ReactNode {
  const t = useMessages()
  const set = (fields: Partial<Pick<LinkType, 'label' | 'from' | 'to'>>) =>
    drafting.change({ op: 'set-link-type', linkType: linkType.id, set: fields })
  const retire = (retired: boolean) => drafting.change({ op: 'retire-link-type', linkType: linkType.id, retired })
  return (
    <>
      <div className="ui-subbar">
        <Glyph icon={Link2} />
        <h2 className="ui-ellipsis">{localText(linkType.label, t.language) || t('codebook.no-label')}</h2>
        {linkType.retired && <span className="ui-tag">{t('codebook.retired')}</span>}
        <span className="ui-grow" />
        {linkType.retired ? (
          <Button variant="quiet" icon={RotateCcw} onClick={() => retire(false)}>
            {t('codebook.bring-back')}
          </Button>
        ) : (
          <Button variant="quiet" disabled={linkType.id === MEASURES} onClick={() => retire(true)}>
            {t('codebook.retire')}
          </Button>
        )}
      </div>
      <div className="codebook-scroll">
        <div className="codebook-form">
          <LabelFields label={linkType.label} onChange={(label) => set({ label })} />
          <Ends drafting={drafting} label={t('codebook.from')} ends={linkType.from} onChange={(from) => set({ from })} />
          <Ends drafting={drafting} label={t('codebook.to')} ends={linkType.to} onChange={(to) => set({ to })} />
        </div>
      </div>
    </>
  )
}

interface EndsProps {
  readonly drafting: Drafting
  readonly label: string
  readonly ends: readonly CodeId[]
  readonly onChange: (ends: CodeId[]) => void
}

function Ends({ drafting, label, ends, onChange }: EndsProps): ReactNode {
  const t = useMessages()
  const codes = treeOf(drafting.plan.after.codes).filter(({ code }) => !code.retired || ends.includes(code.id))
  return (
    <fieldset className="codebook-values">
      <legend>{label}</legend>
      {codes.map(({ code }) => (
        <Checkbox
          key={code.id}
          label={localText(code.label, t.language) || t('codebook.no-label')}
          checked={ends.includes(code.id)}
          onChange={(on) => onChange(on ? [...ends, code.id] : ends.filter((id) => id !== code.id))}
        />
      ))}
    </fieldset>
  )
}
