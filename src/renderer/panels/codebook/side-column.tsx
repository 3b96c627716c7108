import { type ReactNode, useEffect, useId, useState } from 'react'
import { useMessages } from '../../i18n/use-messages'
import { Tabs } from '../../ui/tabs'
import type { DetailsProps } from './codebook'
import { DraftPreview } from './draft-preview'
import { ForeignCodebookNote } from './foreign-codebook'
import { KeptValues } from './kept-values'
import { OlderRules } from './older-rules'
import { memoryOf, type SideTab } from './panel-memory'
import { Versions } from './versions'

const TABS: readonly SideTab[] = ['draft', 'older', 'kept', 'versions']

/** Beside the form: what the draft does, what is to be looked at again, and how the codebook came about. */
export function SideColumn({ drafting, onSelect }: Omit<DetailsProps, 'selected'>): ReactNode {
  const t = useMessages()
  const id = useId()
  const memory = memoryOf(drafting.project)
  const [tab, setTab] = useState<SideTab>(memory.tab)
  const count = drafting.operations.length
  useEffect(() => {
    memory.tab = tab
  }, [memory, tab])
  // Whoever changes something sees at once what it does.
  useEffect(() => {
    if (count > 0) setTab('draft')
  }, [count])
  return (
    <aside className="codebook-side" aria-label={t('codebook.impact')}>
      <Tabs
        label={t('codebook.impact')}
        value={tab}
        tabs={TABS.map((value) => ({ value, label: t(`codebook.tab.${value}`) }))}
        onChange={setTab}
        controls={id}
      />
      <div id={id} role="tabpanel" aria-label={t(`codebook.tab.${tab}`)} className="codebook-side-panel">
        <ForeignCodebookNote drafting={drafting} />
        {tab === 'draft' && <DraftPreview drafting={drafting} onSelect={onSelect} />}
        {tab === 'older' && <OlderRules drafting={drafting} />}
        {tab === 'kept' && <KeptValues drafting={drafting} />}
        {tab === 'versions' && <Versions drafting={drafting} />}
      </div>
    </aside>
  )
}
