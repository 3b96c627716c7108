import type { Knowledge } from '#core/memory/remembered'
import { problem } from '#core/model/problem'
import type { Suggestion } from '#core/suggestions/suggestion'
import type { OpenArticle } from '../storage/project-port'
import type { SuggestArticle, SuggestNews } from '../workers/suggest-article'
import type { ReadKnowledge } from './knowledge'
import type { Session } from './session'
import { areSuggestionsOn } from './suggestions'

/** What comes in this close together is shown together; the next group waits twice as long. Milliseconds. */
const TOGETHER = 150

/** Hands on the first at once, and what comes after it in groups. */
function inGroups(add: (found: readonly Suggestion[]) => void) {
  let waiting: Suggestion[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = TOGETHER
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (waiting.length > 0) add(waiting)
    waiting = []
  }
  let isFirst = true
  return {
    take: (found: readonly Suggestion[]) => {
      waiting.push(...found)
      if (isFirst && found.length > 0) flush()
      else if (timer === undefined) {
        timer = setTimeout(flush, wait)
        wait *= 2
      }
      if (found.length > 0) isFirst = false
    },
    flush,
    drop: () => clearTimeout(timer),
  }
}

/**
 * Has each article that is opened read for suggestions, after it is on screen, and given up when another is opened; again when a source is switched or a block is taken otherwise. A source that fails is told
 * once and left out until the window is opened again; coding goes on.
 * @returns stops it
 */
export function followSuggestions(session: Session, suggestArticle: SuggestArticle, readKnowledge: ReadKnowledge): () => void {
  const without = new Set<string>()
  let isBroken = false
  let reading: OpenArticle | null = null
  let blocks: OpenArticle['blocks'] = []
  let switched = ''
  let stopReading = () => {}

  function tell(code: string): void {
    session.dispatch({ type: 'notify-problem', problem: problem(code) })
  }

  function read(article: OpenArticle, knowledge: Knowledge): () => void {
    const groups = inGroups(session.suggestions.add)
    const hear = (news: SuggestNews) => {
      if (news.kind === 'found') {
        groups.take(news.slice.suggestions)
        for (const source of news.slice.failed) {
          without.add(source)
          tell(`suggestions-failed-${source}`)
        }
        return
      }
      groups.flush()
      session.suggestions.end()
      if (news.kind === 'done') return
      isBroken = true
      tell('suggestions-failed')
    }
    const from = session.reader()?.position() ?? 0
    const { text, blocks } = article
    const cancel = suggestArticle({ article: { text, blocks: [...blocks] }, from, knowledge, without: [...without] }, hear)
    return () => {
      groups.drop()
      cancel()
    }
  }

  function look(): void {
    const article = session.article()
    const wanted = !isBroken && article && !article.damaged && areSuggestionsOn(session.project()) ? article : null
    const now = session.project()?.project().suggestions?.without?.join() ?? ''
    if (wanted === reading && now === switched && (wanted === null || wanted.blocks === blocks)) return
    reading = wanted
    blocks = wanted?.blocks ?? []
    switched = now
    stopReading()
    session.suggestions.begin(wanted)
    if (!wanted) return
    let isLeft = false
    const timer = setTimeout(async () => {
      const knowledge = await readKnowledge(session)
      if (!isLeft) stopReading = read(wanted, knowledge)
    })
    stopReading = () => {
      isLeft = true
      clearTimeout(timer)
    }
  }

  const unsubscribe = session.subscribe(look)
  look()
  return () => {
    unsubscribe()
    stopReading()
  }
}
