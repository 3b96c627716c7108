import { useCallback, useEffect, useRef, useState } from 'react'
import type { Span } from '#core/model/span'
import type { OpenArticle } from '../../storage/project-port'
import { useSession } from '../../workspace/session'
import { findMatches, matchFrom } from './find-matches'

export interface Found {
  readonly matches: readonly Span[]
  /** Index of the match stepped to last; -1 before the first step. */
  readonly at: number
}

const nothing: Found = { matches: [], at: -1 }

export interface Find {
  readonly found: Found
  readonly search: (query: string) => void
  /** To the next match or the one before, round the end. */
  readonly step: (by: 1 | -1) => void
}

/** Lets the window draw and take keys. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve))

/** The search in one article. A step asked for while the text is still being searched is made when it is done. */
export function useFind(article: OpenArticle, onHits: (hits: readonly Span[]) => void): Find {
  const session = useSession()
  const [found, setFound] = useState(nothing)
  const latest = useRef<Promise<Found | null>>(Promise.resolve(nothing))
  const asked = useRef<string | null>(null)
  const follow = useCallback((next: Promise<Found | null>, shown: (found: Found) => void) => {
    latest.current = next
    void next.then((outcome) => {
      if (!outcome || latest.current !== next) return
      setFound(outcome)
      shown(outcome)
    })
  }, [])
  useEffect(
    () => () => {
      latest.current = Promise.resolve(null)
      asked.current = null
      onHits(nothing.matches)
    },
    [onHits],
  )
  const search = (query: string) => {
    asked.current = query
    const wanted = async () => {
      await pause()
      return asked.current === query
    }
    const matching = findMatches(article.text, query, wanted)
    void matching.then((matches) => matches && asked.current === query && onHits(matches))
    follow(
      matching.then((matches) => matches && { matches, at: -1 }),
      () => {},
    )
  }
  const step = (by: 1 | -1) => {
    const from = session.reader()?.position() ?? 0
    const next = latest.current.then((before) => before && { ...before, at: matchAfter(before, from, by) })
    follow(next, ({ matches, at }) => {
      const match = matches[at]
      if (!match) return
      session.dispatch({ type: 'select', span: match })
      session.reader()?.reveal(match)
    })
  }
  return { found, search, step }
}

function matchAfter({ matches, at }: Found, from: number, by: 1 | -1): number {
  const here = matches[at]
  return matchFrom(matches, here ? (by === 1 ? here.end : here.start) : from, by)
}
