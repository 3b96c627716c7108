import { Copy } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ReprintReason } from '#core/reprints/reprint-index'
import { type Messages, useMessages } from '../../i18n/use-messages'
import { Glyph } from '../../ui/icon'
import type { ReprintRow } from './reprint-rows'

/** Says that a row's article prints the text of another, or is printed by others; how much of it, in the tooltip. */
export function ReprintMark({ reprint: { reason, title } }: { readonly reprint: ReprintRow }): ReactNode {
  const t = useMessages()
  const original = title || t('library.untitled')
  return (
    <span className="libtable-reprint" title={reason ? reasonWords(t, reason, original) : t('library.original-hint')}>
      <Glyph icon={Copy} size={12} />
      {t(reason ? 'library.reprint' : 'library.original')}
      {reason && <span className="ui-hidden">{reasonWords(t, reason, original)}</span>}
    </span>
  )
}

function reasonWords(t: Messages, reason: ReprintReason, title: string): string {
  if (reason.kind === 'identical') return t('library.reprint-identical', { title })
  const share = Math.floor(reason.share * 100)
  return t(reason.kind === 'near' ? 'library.reprint-near' : 'library.reprint-contained', { share, title })
}
