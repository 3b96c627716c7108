import type { ReactNode } from 'react'
import { FIGURE, INITIATIVE } from '#core/model/codebook'
import { useMessages } from '../../i18n/use-messages'
import { useCommands } from '../../ui/command-port'
import { Keys } from '../../ui/kbd'
import { Swatch } from '../../ui/swatch'
import { useCodes } from './use-codes'

/** Before anything is selected: how to begin. */
export function EmptyInspector(): ReactNode {
  const t = useMessages()
  const commands = useCommands()
  const codes = useCodes().filter((code) => code.id === INITIATIVE || code.id === FIGURE)
  const lines = [
    { keys: commands.keys('link'), does: t('library.key-link') },
    { keys: commands.keys('next-unlinked'), does: t('library.key-unlinked') },
  ]
  return (
    <section className="inspector-empty">
      <h2>{t('inspector.empty')}</h2>
      <p className="ui-muted">{t('inspector.empty-hint')}</p>
      <ul>
        {codes.map((code) => (
          <li key={code.id}>
            <Keys keys={code.keys} />
            <Swatch slot={code.slot} />
            {code.label}
          </li>
        ))}
        {lines.map((line) => (
          <li key={line.does}>
            <Keys keys={line.keys} />
            {line.does}
          </li>
        ))}
      </ul>
    </section>
  )
}
