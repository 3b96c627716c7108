import { type ReactNode, useState } from 'react'
import { useMessages } from '../../i18n/use-messages'

/** Four lines of the inspector, in UTF-16 code units. */
const FOLDED = 48

export interface QuoteProps {
  readonly text: string
  readonly language: string
}

/** The article's own words, in its face; long ones fold after four lines. */
export function Quote({ text, language }: QuoteProps): ReactNode {
  const t = useMessages()
  const [open, setOpen] = useState(false)
  const long = text.length > FOLDED
  return (
    <>
      <p className="inspector-quote" data-folded={(long && !open) || undefined} lang={language}>
        {text}
      </p>
      {long && (
        <button type="button" className="inspector-more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'inspector.show-less' : 'inspector.show-all')}
        </button>
      )}
    </>
  )
}
