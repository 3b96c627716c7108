import type { ReactNode } from 'react'
import { useSelected } from '../../workspace/session'
import { AnnotationInspector } from './annotation-inspector'
import { EmptyInspector } from './empty-inspector'
import { SelectionInspector } from './selection-inspector'
import './inspector.css'

/** What is known of the selected text or of the current annotation, and everything that can be changed about it. */
export function Inspector(): ReactNode {
  const current = useSelected((s) => s.workspace().current)
  const selection = useSelected((s) => s.workspace().selection)
  const adding = useSelected((s) => s.workspace().selectionTarget === 'current')
  const article = useSelected((s) => s.article())
  return (
    <div className="inspector">
      {article && selection && !(adding && current) ? (
        <SelectionInspector article={article} selection={selection} />
      ) : article && current ? (
        <AnnotationInspector key={current} article={article} id={current} />
      ) : (
        <EmptyInspector />
      )}
    </div>
  )
}
