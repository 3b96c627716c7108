import { useEffect, useState, useSyncExternalStore } from 'react'
import type { ArticleId } from '#core/model/ids'
import type { Span } from '#core/model/span'
import { type CorpusSearch, searchIn } from '../../workspace/corpus-search'
import { useSelected } from '../../workspace/session'

const none: readonly Span[] = []
const nothing = () => () => {}

/** The search of the project, while its hits are shown in the text. */
export function useFollowedSearch(): CorpusSearch | null {
  const search = useSelected((s) => searchIn(s.project()))
  const isFollowed = useSyncExternalStore(search?.subscribe ?? nothing, () => search?.isFollowed() ?? false)
  return isFollowed ? search : null
}

/** What the search found in an article; asked again whenever it may have found something else. */
export function useSearchHits(search: CorpusSearch | null, article: ArticleId | null): readonly Span[] {
  const state = useSyncExternalStore(search?.subscribe ?? nothing, () => {
    const sight = search?.sight()
    return sight ? `${sight.version} ${sight.hits} ${sight.searched}` : ''
  })
  const [hits, setHits] = useState(none)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the state is another
  useEffect(() => {
    let current = true
    if (!search || article === null) return setHits(none)
    void search.answer('in-article', { article }).then((found) => {
      if (current) setHits(found ?? none)
    })
    return () => {
      current = false
    }
  }, [search, article, state])
  return hits
}
