import { Ellipsis, Merge, RotateCcw, Split } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { CodeFields } from '#core/codebook/operation'
import { isBuiltIn } from '#core/codebook/operations/codes'
import { ancestorsOf, treeOf } from '#core/codebook/tree'
import type { Code } from '#core/model/codebook'
import type { CodeId } from '#core/model/ids'
import { localText } from '#core/model/language'
import { DraftField } from '../../attributes/draft-field'
import { useMessages } from '../../i18n/use-messages'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Glyph } from '../../ui/icon'
import { MenuButton } from '../../ui/menu-button'
import { Select } from '../../ui/select'
import { Swatch } from '../../ui/swatch'
import { AttributeList } from './attribute-list'
import { Concordance } from './concordance'
import { DrawingField } from './drawing-field'
import { LabelFields } from './label-fields'
import { MergeDialog } from './merge-dialog'
import type { Selected } from './panel-memory'
import { Passages } from './passages'
import { SplitDialog } from './split-dialog'
import type { Drafting } from './use-drafting'

export interface CodeFormProps {
  readonly drafting: Drafting
  readonly code: Code
  readonly onSelect: (selected: Selected) => void
}

const GUIDANCE = ['definition', 'include', 'exclude'] as const

/** Everything about one code. What is typed goes into the draft; nothing is stored before the draft is applied. */
export function CodeForm({ drafting, code, onSelect }: CodeFormProps): ReactNode {
  const t = useMessages()
  const set = (fields: Partial<CodeFields>) => drafting.change({ op: 'set-code', code: code.id, set: fields })
  const known = drafting.plan.before.codes.some(({ id }) => id === code.id)
  return (
    <>
      <FormHead drafting={drafting} code={code} onSelect={onSelect} />
      <div className="codebook-scroll">
        <div className="codebook-form">
          <LabelFields label={code.label} onChange={(label) => set({ label })} />
          <DraftField
            label={t('codebook.hotkey')}
            value={code.hotkey.toUpperCase()}
            hint={t('codebook.hotkey-hint')}
            disabled={code.retired === true}
            onCommit={async (key) => set({ hotkey: key.trim().toLowerCase() })}
          />
          <DrawingField slot={code.slot} onChange={(slot) => set({ slot })} />
          <ParentField drafting={drafting} code={code} />
          {GUIDANCE.map((field) => (
            <DraftField
              key={field}
              multiline
              label={t(`codebook.${field}`)}
              value={code[field]}
              placeholder={t(`codebook.${field}-hint`)}
              lang="zh-CN"
              onCommit={async (text) => set({ [field]: text })}
            />
          ))}
          <DraftField
            multiline
            label={t('codebook.examples')}
            value={code.examples.join('\n')}
            placeholder={t('codebook.examples-hint')}
            lang="zh-CN"
            onCommit={async (text) => set({ examples: text.split('\n').filter((line) => line.trim() !== '') })}
          />
          <Passages
            passages={code.passages ?? []}
            onChange={(passages) => set({ passages: passages.length > 0 ? [...passages] : undefined })}
          />
        </div>
        <AttributeList drafting={drafting} code={code} />
        {known && <Concordance drafting={drafting} code={code} />}
      </div>
    </>
  )
}

function ParentField({ drafting, code }: Pick<CodeFormProps, 'drafting' | 'code'>): ReactNode {
  const t = useMessages()
  const { codes } = drafting.plan.after
  const top = { value: '', label: t('codebook.no-parent') }
  const others = treeOf(codes)
    .filter(({ code: each }) => each.id !== code.id && !ancestorsOf(codes, each.id).includes(code.id))
    .map(({ code: each, depth }) => ({ value: `${each.id}`, label: `${'\u2003'.repeat(depth)}${localText(each.label, t.language)}` }))
  const move = (id: string) => drafting.change({ op: 'move-code', code: code.id, parent: id === '' ? null : (id as CodeId), before: null })
  return (
    <Field label={t('codebook.parent')} layout="row">
      {(control) => <Select {...control} value={`${code.parent ?? ''}`} options={[top, ...others]} onChange={move} />}
    </Field>
  )
}

function FormHead({ drafting, code, onSelect }: CodeFormProps): ReactNode {
  const t = useMessages()
  const [dialog, setDialog] = useState<'merge' | 'split' | null>(null)
  const label = localText(code.label, t.language) || t('codebook.no-label')
  const other = code.label[t.language === 'en' ? 'zh-CN' : 'en']
  const retire = (retired: boolean) => drafting.change({ op: 'retire-code', code: code.id, retired })
  const builtIn = isBuiltIn(code.id)
  return (
    <div className="ui-subbar">
      <Swatch slot={code.slot} />
      <h2 className="ui-ellipsis">{label}</h2>
      <span className="ui-muted ui-small ui-ellipsis">{other}</span>
      {code.retired && <span className="ui-tag">{t('codebook.retired')}</span>}
      <span className="ui-grow" />
      {code.retired ? (
        <Button variant="quiet" icon={RotateCcw} onClick={() => retire(false)}>
          {t('codebook.bring-back')}
        </Button>
      ) : (
        <Button
          variant="quiet"
          icon={Merge}
          disabled={builtIn}
          title={builtIn ? t('codebook.built-in') : undefined}
          onClick={() => setDialog('merge')}
        >
          {t('codebook.merge')}
        </Button>
      )}
      <MenuButton
        label={t('codebook.more-code')}
        title={t('codebook.more-code')}
        className="ui-button ui-button-quiet ui-button-icon"
        items={[
          { id: 'split', label: t('codebook.split'), icon: Split, onChoose: () => setDialog('split') },
          { id: 'retire', label: t('codebook.retire'), disabled: builtIn || code.retired === true, onChoose: () => retire(true) },
        ]}
      >
        <Glyph icon={Ellipsis} />
      </MenuButton>
      {dialog === 'merge' && <MergeDialog drafting={drafting} code={code} onClose={() => setDialog(null)} onSelect={onSelect} />}
      {dialog === 'split' && <SplitDialog drafting={drafting} code={code} onClose={() => setDialog(null)} onSelect={onSelect} />}
    </div>
  )
}
