import { Columns3 } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { useMessages } from '../../i18n/use-messages'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Popover } from '../../ui/popover'
import { columnIds, type Shown } from './column-rooms'

export interface ColumnsButtonProps {
  readonly shown: Shown
  readonly onChoose: (column: string, shown: boolean) => void
  /** Back to those that fit the window. */
  readonly onReset: () => void
}

/** The figure itself always stays. */
const optional = columnIds.filter((id) => id !== 'quote')

export function ColumnsButton({ shown, onChoose, onReset }: ColumnsButtonProps): ReactNode {
  const t = useMessages()
  const button = useRef<HTMLSpanElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <span ref={button}>
      <Button variant="quiet" icon={Columns3} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('figures.columns')}
      </Button>
      {open && (
        <Popover label={t('figures.columns')} anchor={button} onClose={() => setOpen(false)} className="figures-columns">
          {optional.map((id) => (
            <Checkbox key={id} label={t(`figures.column.${id}`)} checked={shown[id] === true} onChange={(on) => onChoose(id, on)} />
          ))}
          <Button variant="quiet" onClick={onReset}>
            {t('figures.columns-reset')}
          </Button>
        </Popover>
      )}
    </span>
  )
}
