import type { ReactNode } from 'react'
import './empty-state.css'

export interface EmptyStateProps {
  readonly title: string
  /** The whole view is empty: its title is the heading of the page. */
  readonly page?: boolean
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

/** What a region shows while it has nothing: what belongs here and how it comes. */
export function EmptyState({ title, page = false, children, actions }: EmptyStateProps) {
  const Heading = page ? 'h1' : 'h2'
  return (
    <div className="ui-empty">
      <Heading>{title}</Heading>
      {children}
      {actions && <div className="ui-empty-actions">{actions}</div>}
    </div>
  )
}
