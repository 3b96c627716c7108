import type { ReactNode } from 'react'
import type { FigureSum, SumRefusal } from '#core/analysis/figure-sum'
import { formatDecimal } from '#core/attributes/decimal-number'
import { type Messages, useMessages } from '../../i18n/use-messages'
import type { FigureSight } from '../../storage/figure-port'
import { useSession } from '../../workspace/session'
import { unitText } from './figure-cell'

/** The line under the table: what the selected rows come to together, else which keys there are. */
export function SelectionLine({ sight }: { readonly sight: FigureSight }): ReactNode {
  const t = useMessages()
  const mod = useSession().host.platform === 'mac' ? '⌘' : 'Ctrl'
  return (
    <div className="figures-foot" role="status">
      {sight.selected > 0 ? (
        <span>{sumWords(t, sight.selected, sight.sum)}</span>
      ) : (
        <span className="ui-muted">{t('figures.keys', { mod })}</span>
      )}
    </div>
  )
}

/** `12 selected · sum 340,000,000 元 · median 1,200 元 · 3 hedged`. */
export function sumWords(t: Messages, selected: number, sum: FigureSum | SumRefusal | null): string {
  const chosen = t('figures.selected', { count: selected })
  if (sum === null) return chosen
  if (typeof sum === 'string') return [chosen, t(`figures.no-sum.${sum}`)].join(JOIN)
  const unit = unitText(sum)
  const amount = (number: string) => `${formatDecimal(number)}${unit && ` ${unit}`}`
  return [
    chosen,
    sum.sum === null ? '' : t('figures.sum', { sum: amount(sum.sum) }),
    sum.median === null ? '' : t('figures.median', { median: amount(sum.median) }),
    hedgedWords(t, sum, amount),
  ]
    .filter(Boolean)
    .join(JOIN)
}

function hedgedWords(t: Messages, { hedged, hedgedSum }: FigureSum, amount: (number: string) => string): string {
  if (hedged === 0) return ''
  return hedgedSum === null ? t('figures.hedged', { count: hedged }) : t('figures.hedged-sum', { count: hedged, sum: amount(hedgedSum) })
}

const JOIN = ' · '
