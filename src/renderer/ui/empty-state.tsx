import type { ReactNode } from 'react'
import './empty-state.css'

export interface EmptyStateProps {
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

/** What a region shows while it has nothing: what belongs here and how it comes. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      <h2>{title}</h2>
      {children}
      {actions && <div className="ui-empty-actions">{actions}</div>}
    </div>
  )
}
