import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useMessages } from '../../i18n/use-messages'
import { Tabs } from '../../ui/tabs'
import { currentSuggestion } from '../../workspace/review'
import { useSelected } from '../../workspace/session'
import { AnnotationInspector } from './annotation-inspector'
import { AnnotationList } from './annotation-list'
import { EmptyInspector } from './empty-inspector'
import { SelectionInspector } from './selection-inspector'
import { SuggestionInspector } from './suggestion-inspector'
import './inspector.css'

type Tab = 'inspector' | 'annotations'

/** What is known of the selected text or of the current annotation, and beside it the list of all annotations of the article. */
export function Inspector(): ReactNode {
  const t = useMessages()
  const panel = useId()
  const [tab, setTab] = useState<Tab>('inspector')
  const inList = useRef(false)
  const article = useSelected((s) => s.article())
  const codebook = useSelected((s) => s.project()?.codebook() ?? null)
  const current = useSelected((s) => s.workspace().current)
  const reviewed = useSelected((s) => currentSuggestion(s)?.id ?? null)
  const selecting = useSelected((s) => s.workspace().selection !== null)
  useFollowText(current ?? reviewed, selecting, inList, setTab)
  const tabs = [
    { value: 'inspector' as const, label: t('inspector.title') },
    { value: 'annotations' as const, label: t('inspector.annotations') },
  ]
  return (
    <div className="inspector">
      <Tabs label={t('inspector.title')} value={tab} tabs={tabs} onChange={setTab} controls={panel} />
      <div
        id={panel}
        role="tabpanel"
        aria-label={tabs.find((each) => each.value === tab)?.label}
        className="inspector-panel"
        onFocus={() => {
          inList.current = tab === 'annotations'
        }}
        onBlur={() => {
          inList.current = false
        }}
      >
        {tab === 'inspector' || !article || !codebook ? (
          <OneInspector />
        ) : (
          // The memo is a field of the inspector: its key leads there.
          <AnnotationList article={article} codebook={codebook} onKey={(event) => event.key.toLowerCase() === 'm' && setTab('inspector')} />
        )}
      </div>
    </div>
  )
}

/** Whatever becomes current in the text is shown in the inspector; walking the list stays in the list. */
function useFollowText(current: string | null, selecting: boolean, inList: React.RefObject<boolean>, setTab: (tab: Tab) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the text changes what is current, not when the tab does
  useEffect(() => {
    if ((current !== null || selecting) && !inList.current) setTab('inspector')
  }, [current, selecting])
}

function OneInspector(): ReactNode {
  const article = useSelected((s) => s.article())
  const current = useSelected((s) => s.workspace().current)
  const selection = useSelected((s) => s.workspace().selection)
  const suggestion = useSelected(currentSuggestion)
  const adding = useSelected((s) => s.workspace().selectionTarget === 'current')
  if (article && selection && !(adding && current)) return <SelectionInspector article={article} selection={selection} />
  if (article && suggestion) return <SuggestionInspector article={article} suggestion={suggestion} />
  return article && current ? <AnnotationInspector key={current} article={article} id={current} /> : <EmptyInspector />
}
