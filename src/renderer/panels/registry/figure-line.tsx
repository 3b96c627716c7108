import type { ReactNode } from 'react'
import type { FigureOfInitiative } from '../../storage/initiative-port'
import { showAnnotation } from '../../workspace/actions/show-annotation'
import { useSession } from '../../workspace/session'

/** A figure in its sentence, with its time and article; the sentence leads to the text. */
export function FigureRow({ figure, children }: { readonly figure: FigureOfInitiative; readonly children?: ReactNode }): ReactNode {
  const session = useSession()
  const { row, when, title, language } = figure
  return (
    <li>
      <span className="registry-date">{when?.date ?? ''}</span>
      <button type="button" className="registry-quote" lang={language} onClick={() => void showAnnotation(session, row.article, row.id)}>
        <span className="ui-muted">{row.before}</span>
        <b>{row.quote}</b>
        <span className="ui-muted">{row.after}</span>
      </button>
      <small className="ui-muted ui-ellipsis">{title}</small>
      {children}
    </li>
  )
}
