import { type ReactNode, useEffect, useRef, useState } from 'react'
import { type Messages, useMessages } from '../../i18n/use-messages'
import type { LiveProject } from '../../storage/project-port'
import type { HitLine, SearchSight } from '../../storage/search-port'
import { Button } from '../../ui/button'
import { CommandButton } from '../../ui/command-button'
import { EmptyState } from '../../ui/empty-state'
import { announce } from '../../ui/live-region'
import { showHit } from '../../workspace/actions/show-hit'
import { useSelected, useSession } from '../../workspace/session'
import { HitMenus } from './hit-menus'
import { HitsGrid } from './hits-grid'
import { QueryField } from './query-field'
import { SavedMenu } from './saved-menu'
import { SearchHelp } from './search-help'
import { SearchOptionButtons } from './search-options'
import { useSearch } from './use-search'
import { memoryOf } from './view-memory'
import './search.css'

/** One box over the texts of the whole project; what is found stands in its context, to be read, ticked, coded and exported. */
export function Search(): ReactNode {
  const project = useSelected((s) => s.project())
  const isEmpty = useSelected((s) => (s.project()?.articles().length ?? 0) === 0)
  return project && !isEmpty ? <SearchOf key={project.key} project={project} /> : <NothingToSearch />
}

function SearchOf({ project }: { readonly project: LiveProject }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const { search, look, sight, stale } = useSearch(project)
  const [memory] = useState(() => memoryOf(project))
  const frame = useRef<HTMLDivElement>(null)
  const ask = (changes: Partial<typeof look>) => {
    memory.active = 0
    memory.scroll = 0
    search.ask({ ...changes, from: 0, to: FIRST_LINES })
  }
  const isAsking = look.query.trim() !== '' && (stale || sight.refusal === null || sight.hits > 0)
  const isDone = !stale && sight.read === 1 && sight.searched === 1
  useSpokenCount(t, sight, isDone && look.query !== '')
  if (sight.problem) return <EmptyState page title={t.problem(sight.problem)} />
  return (
    <div ref={frame} className="search">
      <div className="ui-subbar">
        <h1>{t('search.title')}</h1>
        <span className="ui-muted ui-small ui-ellipsis">{isAsking || sight.read < 1 ? countWords(t, sight) : ''}</span>
        <span className="ui-grow" />
        <SavedMenu project={project} look={look} onChoose={ask} />
        <HitMenus search={search} sight={sight} codebook={project.codebook()} ready={isDone && sight.hits > 0} />
      </div>
      <div className="search-ask">
        <QueryField
          query={look.query}
          refusal={stale ? null : sight.refusal}
          onQuery={(query) => ask({ query })}
          onLeave={() => frame.current?.querySelector<HTMLElement>('[role="grid"]')?.focus()}
        />
        <SearchOptionButtons options={look.options} onOptions={(options) => ask({ options })} />
      </div>
      {!isAsking ? (
        <SearchHelp onTry={(query) => ask({ query })} />
      ) : sight.hits === 0 ? (
        isDone && <NoHits sight={sight} onClear={() => ask({ query: '' })} />
      ) : (
        <HitsGrid
          key={`${look.query} ${JSON.stringify(look.options)}`}
          search={search}
          sight={sight}
          stale={stale}
          memory={memory}
          onOpen={(line: HitLine) => void showHit(session, search, line.article, line)}
        />
      )}
    </div>
  )
}

/** Hits asked for with a new search. */
const FIRST_LINES = 128

function NoHits({ sight, onClear }: { readonly sight: SearchSight; readonly onClear: () => void }): ReactNode {
  const t = useMessages()
  const title = sight.finds ? t('search.no-hits') : t('search.articles-match', { count: sight.articles })
  return (
    <EmptyState title={title} actions={<Button onClick={onClear}>{t('search.clear')}</Button>}>
      <p>{sight.finds ? t('search.no-hits-hint') : t('search.add-words')}</p>
    </EmptyState>
  )
}

function NothingToSearch(): ReactNode {
  const t = useMessages()
  return (
    <EmptyState page title={t('search.empty')} actions={<CommandButton id="open-files" showKeys />}>
      <p>{t('search.empty-hint')}</p>
    </EmptyState>
  )
}

function countWords(t: Messages, { hits, inArticles, read, searched }: SearchSight): string {
  if (read < 1) return t('search.reading', { percent: Math.floor(read * 100) })
  const count = t('search.hits-in', { hits: t('search.hits', { count: hits }), articles: t('search.articles', { count: inArticles }) })
  return searched < 1 ? `${count} · ${t('search.searching', { percent: Math.floor(searched * 100) })}` : count
}

/** Milliseconds without another key after which a count is worth hearing. */
const PAUSE = 400

/** Says how much a search found, once it is typed. */
function useSpokenCount(t: Messages, sight: SearchSight, speak: boolean): void {
  const words = speak && sight.refusal === null ? (sight.hits === 0 ? t('search.no-hits') : countWords(t, sight)) : null
  useEffect(() => {
    if (words === null) return
    const timer = setTimeout(() => announce(words), PAUSE)
    return () => clearTimeout(timer)
  }, [words])
}
