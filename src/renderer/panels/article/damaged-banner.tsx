import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/use-messages'
import { CommandButton } from '../../ui/command-button'
import { Glyph } from '../../ui/icon'

/** The stored text is not the one that was coded: said before anything is read, and nothing can be coded. */
export function DamagedBanner(): ReactNode {
  const t = useMessages()
  return (
    <div className="article-damaged" role="alert">
      <Glyph icon={CircleAlert} />
      <p>
        <strong>{t('article.damaged')}</strong> {t('article.damaged-hint')}
      </p>
      <CommandButton id="article-details">{t('article.show-details')}</CommandButton>
    </div>
  )
}
