import { useImperativeHandle, useLayoutEffect, useRef } from 'react'
import './reader.css'
import './reader-suggestions.css'
import type { ReaderHandle, ReaderProps } from './reader-port'
import { type ReaderParts, ReaderView } from './reader-view'

/** The article on screen. React makes the frame and hands over properties; text, highlights and everything that moves is `ReaderView`. */
export function Reader({ ref, ...props }: ReaderProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const page = useRef<HTMLDivElement>(null)
  const article = useRef<HTMLElement>(null)
  const glosses = useRef<HTMLDivElement>(null)
  const rail = useRef<HTMLDivElement>(null)
  const notes = useRef<HTMLDivElement>(null)
  const view = useRef<ReaderView | null>(null)
  const first = useRef(props)

  useLayoutEffect(() => {
    const parts = {
      scroller: scroller.current,
      page: page.current,
      article: article.current,
      glosses: glosses.current,
      rail: rail.current,
      notes: notes.current,
    }
    if (!isWhole(parts)) return
    const made = new ReaderView(parts, first.current)
    view.current = made
    return () => {
      made.destroy()
      view.current = null
    }
  }, [])

  // Before paint, so that what changed is on screen in the same frame.
  useLayoutEffect(() => {
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
    <div className={props.mode === 'caret' ? 'reader reader-caret-mode' : 'reader'}>
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
          <div ref={glosses} className="reader-glosses" role="listbox" aria-label={props.words.annotations} tabIndex={0} />
        </div>
      </div>
      <div
        ref={rail}
        className="reader-rail"
        role="slider"
        aria-label={props.words.rail}
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={0}
        tabIndex={0}
      />
      <div ref={notes} hidden />
    </div>
  )
}

const isWhole = (parts: { readonly [Name in keyof ReaderParts]: ReaderParts[Name] | null }): parts is ReaderParts =>
  Object.values(parts).every((part) => part !== null)
