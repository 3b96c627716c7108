import type { Annotation } from '#core/model/annotation'
import type { AnnotationId, ArticleId } from '#core/model/ids'
import { suggestsFor } from '#core/model/project'
import { proposedAnnotation } from '#core/suggestions/proposed-annotation'
import type { Suggestion } from '#core/suggestions/suggestion'
import { type SuggestionList, suggestionList } from '#core/suggestions/suggestion-list'
import { createListeners } from '../storage/listeners'
import type { LiveProject, OpenArticle } from '../storage/project-port'
import { createSuggestionShelf, type SuggestionShelf } from './suggestion-shelf'

/** `off`: for this coder or this project. `reading`: more may come. */
export interface OpenSuggestions {
  readonly state: 'off' | 'reading' | 'ready'
  /** Neither rejected nor coded yet. */
  readonly list: SuggestionList
}

/** The suggestions for the open article. What was accepted, rejected or brought back is seen at once, whichever window did it. */
export interface Suggestions {
  /** The same object until something in it changes. */
  current(): OpenSuggestions
  /**
   * The annotation that it would become, for those who show it; the same object each time. Its id is the suggestion's, which holds a space, as
   * no annotation's does.
   */
  proposed(suggestion: Suggestion): Annotation | null
  /** How many were left when the article was last read; `null` when it has not been. */
  countOf(article: ArticleId): number | null
  /** Forgets what was found and waits for what is found in `article`, if there is one. */
  begin(article: OpenArticle | null): void
  add(found: readonly Suggestion[]): void
  end(): void
  subscribe(listener: () => void): () => void
}

interface Open {
  readonly article: () => OpenArticle | null
  readonly project: () => LiveProject | null
}

/** Stands for a time that has not come. */
const NEVER = new Date(0).toISOString()

const nothing = suggestionList([])
const off: OpenSuggestions = { state: 'off', list: nothing }
const waiting: OpenSuggestions = { state: 'reading', list: nothing }
const none: OpenSuggestions = { state: 'ready', list: nothing }

/** Whether this coder has suggestions in this project. */
export const areSuggestionsOn = (project: LiveProject | null): boolean =>
  project !== null && suggestsFor(project.project(), project.coder())

export function createSuggestions({ article, project }: Open): Suggestions {
  const { subscribe, wake } = createListeners()
  const counts = new Map<ArticleId, number>()
  let countsOf: LiveProject | null = null
  let reading: { readonly article: OpenArticle; readonly shelf: SuggestionShelf } | null = null
  let state: OpenSuggestions['state'] = 'ready'
  let shown = off
  let proposals = new WeakMap<Suggestion, Annotation>()
  let proposedFor: unknown = null

  function open(shelf: SuggestionShelf, of: OpenArticle, from: LiveProject): OpenSuggestions {
    const list = shelf.open({ marks: of.marks(), rejections: from.rejections(), codebook: from.codebook() })
    if (shown.list !== list || shown.state !== state) shown = { state, list }
    if (state === 'ready') counts.set(of.id, list.size)
    return shown
  }

  function propose(suggestion: Suggestion): Annotation | null {
    const [of, from] = [article(), project()]
    if (!of || !from) return null
    if (from.codebook() !== proposedFor) proposals = new WeakMap()
    proposedFor = from.codebook()
    const known = proposals.get(suggestion)
    if (known) return known
    const made = { id: suggestion.id as AnnotationId, article: of.id, text: of.text, coder: from.coder(), createdAt: NEVER }
    const annotation = proposedAnnotation(suggestion, { ...made, codebook: from.codebook() })
    if (annotation) proposals.set(suggestion, annotation)
    return annotation
  }

  return {
    proposed: propose,
    current() {
      const from = project()
      if (!from || !areSuggestionsOn(from)) return off
      if (!reading) return none
      return reading.article === article() ? open(reading.shelf, reading.article, from) : waiting
    },
    countOf: (id) => (areSuggestionsOn(project()) && countsOf === project() ? (counts.get(id) ?? null) : null),
    begin(next) {
      if (countsOf !== project()) counts.clear()
      countsOf = project()
      reading = next && { article: next, shelf: createSuggestionShelf(next.text) }
      state = 'reading'
      wake()
    },
    add(found) {
      reading?.shelf.add(found)
      wake()
    },
    end() {
      state = 'ready'
      wake()
    },
    subscribe,
  }
}
