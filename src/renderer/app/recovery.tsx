import { Component, type ReactNode } from 'react'
import type { Language } from '#core/model/language'
import { translate } from '../i18n/messages'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'

interface RecoveryProps {
  readonly language: Language
  readonly children: ReactNode
}

/** Where a fault in drawing ends: nothing of the project is lost, everything is in storage. Shows the error's kind, never its text. */
export class Recovery extends Component<RecoveryProps, { readonly fault: string | null }> {
  override state = { fault: null }

  static getDerivedStateFromError(error: unknown): { readonly fault: string } {
    return { fault: error instanceof Error ? error.name : typeof error }
  }

  override render(): ReactNode {
    const { language, children } = this.props
    const { fault } = this.state
    if (fault === null) return children
    return (
      <main>
        <EmptyState
          page
          title={translate(language, 'app.crashed')}
          actions={
            <Button variant="primary" onClick={() => location.reload()}>
              {translate(language, 'app.reload')}
            </Button>
          }
        >
          <p>{translate(language, 'app.crashed-hint', { fault })}</p>
        </EmptyState>
      </main>
    )
  }
}
