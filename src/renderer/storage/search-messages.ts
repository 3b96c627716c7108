import type { ProjectKey } from './project-port'
import type { SearchAnswer, SearchLook, SearchQuestion, SearchSight, TickHits } from './search-port'

/** What a window asks of the worker that searches. `open` comes first, once. */
export type SearchRequest =
  | { readonly kind: 'open'; readonly key: ProjectKey }
  | { readonly kind: 'look'; readonly look: SearchLook }
  | { readonly kind: 'tick'; readonly asked: TickHits }
  | { readonly kind: 'ask'; readonly serial: number; readonly question: SearchQuestion }

/** `sight` is what the newest `look` sees, told again whenever it may have changed. */
export type SearchNews =
  | { readonly kind: 'sight'; readonly look: SearchLook; readonly sight: SearchSight }
  | { readonly kind: 'answer'; readonly serial: number; readonly answer: SearchAnswer }
  /** A worker for patterns is wanted at this port, in the place of the one before; `null`: none any more. */
  | { readonly kind: 'pattern-worker'; readonly port: MessagePort | null }
