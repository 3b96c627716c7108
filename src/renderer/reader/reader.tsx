import { useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import './reader.css'
import type { ReaderHandle, ReaderProps } from './reader-port'
import { ReaderView } from './reader-view'

/** The article on screen. React makes the frame and hands over properties; text, highlights and everything that moves is `ReaderView`. */
export function Reader({ ref, ...props }: ReaderProps) {
  const stage = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const page = useRef<HTMLDivElement>(null)
  const article = useRef<HTMLElement>(null)
  const view = useRef<ReaderView | null>(null)
  const first = useRef(props)

  useLayoutEffect(() => {
    if (!stage.current || !scroller.current || !page.current || !article.current) return
    const made = new ReaderView(
      { stage: stage.current, scroller: scroller.current, page: page.current, article: article.current },
      first.current,
    )
    view.current = made
    return () => {
      made.destroy()
      view.current = null
    }
  }, [])

  useEffect(() => {
    first.current = props
    view.current?.update(props)
  })

  useImperativeHandle(
    ref,
    (): ReaderHandle => ({
      reveal: (span) => view.current?.reveal(span),
      rectOf: (span) => view.current?.rectOf(span) ?? null,
      focus: () => view.current?.focus(),
      position: () => view.current?.position() ?? 0,
    }),
    [],
  )

  return (
    <div ref={stage} className={props.mode === 'caret' ? 'reader reader-caret-mode' : 'reader'}>
      <div ref={scroller} className="reader-scroll">
        <div ref={page} className="reader-page">
          <article
            ref={article}
            className="reader-text"
            role="document"
            aria-label={props.words.articleText}
            lang={props.language}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the text is one stop of the keyboard, for scrolling and the caret mode
            tabIndex={0}
          />
        </div>
      </div>
    </div>
  )
}
