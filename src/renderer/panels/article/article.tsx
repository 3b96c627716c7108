import { type ReactNode, useEffect, useState } from 'react'
import type { Span } from '#core/model/span'
import { useMessages } from '../../i18n/use-messages'
import { CommandButton } from '../../ui/command-button'
import { EmptyState } from '../../ui/empty-state'
import { useSelected } from '../../workspace/session'
import { ArticleHeader } from './article-header'
import { CaretHints } from './caret-hints'
import { DamagedBanner } from './damaged-banner'
import { FindBar } from './find-bar'
import { HitBar } from './hit-bar'
import { ReadingStage } from './reading-stage'
import { useFollowedSearch, useSearchHits } from './use-search-hits'
import './article.css'

const noHits: readonly Span[] = []

/** The open article: header, text, and what floats over the text while the coder works on it. */
export function Article(): ReactNode {
  const t = useMessages()
  const wanted = useSelected((s) => s.workspace().article)
  const article = useSelected((s) => s.article())
  const caret = useSelected((s) => s.workspace().mode === 'caret')
  const finding = useSelected((s) => s.workspace().overlay === 'find')
  const title = useSelected((s) => (wanted === null ? '' : (s.project()?.article(wanted)?.title ?? '')))
  const [hits, setHits] = useState(noHits)
  const search = useFollowedSearch()
  const searched = useSearchHits(search, wanted)
  if (wanted === null) return <ChooseArticle />
  return (
    <div className="article">
      <h1 className="ui-hidden">{title || t('library.untitled')}</h1>
      <ArticleHeader />
      {article && finding && <FindBar key={`find ${article.id}`} article={article} onHits={setHits} />}
      {article && search && !finding && <HitBar search={search} here={searched.length} />}
      {article?.damaged && <DamagedBanner />}
      {article ? <ReadingStage key={article.id} article={article} hits={finding ? hits : searched} /> : <Loading />}
      {caret && article && <CaretHints />}
    </div>
  )
}

function ChooseArticle(): ReactNode {
  const t = useMessages()
  return (
    <div className="article">
      <EmptyState
        page
        title={t('article.choose')}
        actions={
          <>
            <CommandButton id="view-library">{t('article.go-library')}</CommandButton>
            <CommandButton id="open-files" showKeys />
          </>
        }
      >
        <p>{t('article.choose-hint')}</p>
      </EmptyState>
    </div>
  )
}

/** Milliseconds before a word is said about loading. */
const PATIENCE = 300

function Loading(): ReactNode {
  const t = useMessages()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="article-loading" role="status">
      {late && t('article.reading')}
    </div>
  )
}
