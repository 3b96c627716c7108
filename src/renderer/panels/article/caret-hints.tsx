import type { ReactNode } from 'react'
import { codesInUse } from '#core/model/codebook'
import { useMessages } from '../../i18n/use-messages'
import { Keys } from '../../ui/kbd'
import { useSelected } from '../../workspace/session'
import { codeCaps } from './code-caps'

/** The keys of caret mode, in a strip below the text and never on it. */
export function CaretHints(): ReactNode {
  const t = useMessages()
  const codebook = useSelected((s) => s.project()?.codebook() ?? null)
  const mac = useSelected((s) => s.host.platform === 'mac')
  const codes = codeCaps(codebook ? codesInUse(codebook) : [])
  const hints = [
    { keys: ['←', '→'], does: t('article.caret.character') },
    { keys: [mac ? '⌥' : 'Ctrl', '←', '→'], does: t('article.caret.word') },
    { keys: ['V'], does: t('article.caret.select') },
    { keys: ['A'], does: t('article.caret.clause') },
    { keys: ['S'], does: t('article.caret.sentence') },
    { keys: ['B'], does: t('article.caret.block') },
    { keys: ['Q'], does: t('article.caret.snap') },
    { keys: codes, does: t('article.caret.code') },
    { keys: ['Esc'], does: t('article.caret.leave') },
  ]
  return (
    <div className="article-hints" role="note" aria-label={t('article.caret-hints')}>
      {hints.map((hint) => (
        <span key={hint.does}>
          <Keys keys={hint.keys} /> {hint.does}
        </span>
      ))}
    </div>
  )
}
