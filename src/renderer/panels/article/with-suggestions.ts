import type { AnnotationId } from '#core/model/ids'
import { compareSpans } from '#core/model/span'
import { hullOf } from '#core/suggestions/suggestion'
import type { SuggestedPlace, SuggestionList } from '#core/suggestions/suggestion-list'
import type { ReadableArticle, ReadableMark, ReadableMarks } from '../../reader/reader-port'
import type { OpenArticle } from '../../storage/project-port'
import type { Session } from '../../workspace/session'

/** In the reader suggestions stand among annotations. */
const suggestedMark = (place: SuggestedPlace): ReadableMark => ({ ...place, id: place.id as AnnotationId, suggested: true })

/** Annotations and suggestions as one. */
function bothMarks(marks: ReadableMarks, list: SuggestionList): ReadableMarks {
  return {
    size: marks.size,
    indexOf: (id) => marks.indexOf(id),
    at: (index) => marks.at(index),
    byId: (id) => {
      const suggestion = list.byId(id)
      if (!suggestion) return marks.byId(id)
      const { code, spans } = suggestion
      return suggestedMark({ id, code, ...hullOf(suggestion), spans: spans.length > 1 ? spans : null })
    },
    overlapping: (start, end) => {
      const suggested = list.places(start, end).map(suggestedMark)
      const coded = marks.overlapping(start, end)
      return suggested.length === 0 ? coded : [...coded, ...suggested].sort(compareSpans)
    },
    forEachStart: (visit) => {
      marks.forEachStart((start, code) => visit(start, code))
      list.forEachStart((start, code) => visit(start, code, true))
    },
  }
}

/** The article as the reader shows it, with its suggestions; each reads as the annotation that it would become. */
export function withSuggestions(article: OpenArticle, blocks: ReadableArticle['blocks'], session: Session): ReadableArticle {
  const { suggestions } = session
  let shown: { readonly marks: ReadableMarks; readonly list: SuggestionList; readonly both: ReadableMarks } | null = null

  function marks(): ReadableMarks {
    const [coded, { list }] = [article.marks(), suggestions.current()]
    if (shown?.marks !== coded || shown.list !== list) shown = { marks: coded, list, both: list.size > 0 ? bothMarks(coded, list) : coded }
    return shown.both
  }

  return {
    text: article.text,
    blocks,
    marks,
    linksFrom: (id) => article.linksFrom(id),
    linksTo: (id) => article.linksTo(id),
    peek: (id) => {
      const suggestion = suggestions.current().list.byId(id)
      return suggestion ? suggestions.proposed(suggestion) : article.peek(id)
    },
    load: (start, end) => article.load(start, end),
    subscribe: (listener) => {
      let seen = suggestions.current().list
      const wake = () => {
        seen = suggestions.current().list
        listener()
      }
      const stops = [article.subscribe(wake), session.subscribe(() => seen !== suggestions.current().list && wake())]
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}
