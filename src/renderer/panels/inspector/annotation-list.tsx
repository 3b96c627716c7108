import { CircleDashed } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react'
import type { Annotation } from '#core/model/annotation'
import { type Codebook, FIGURE, findCode, INITIATIVE, MEASURES } from '#core/model/codebook'
import type { Language } from '#core/model/language'
import { annotationName, codeLabel, figureValue } from '../../attributes/annotation-words'
import { markQuote } from '../../attributes/mark-quote'
import { useMessages } from '../../i18n/use-messages'
import type { Mark, MarkIndex, OpenArticle } from '../../storage/project-port'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Glyph } from '../../ui/icon'
import { Segmented } from '../../ui/segmented'
import { Swatch } from '../../ui/swatch'
import { VirtualList } from '../../ui/virtual-list'
import { useSelected, useSession } from '../../workspace/session'
import { useAnnotation } from '../../workspace/use-annotation'

const FILTERS = ['all', 'figures', 'initiatives', 'unlinked'] as const
type Filter = (typeof FILTERS)[number]

const ROW_HEIGHT = 30
const keyOf = (mark: Mark): string => mark.id
const heightOf = (): number => ROW_HEIGHT

function shownMarks(article: OpenArticle, marks: MarkIndex, codebook: Codebook, filter: Filter): readonly Mark[] {
  const all = marks.overlapping(0, article.text.length)
  const measuring = codebook.linkTypes.find((type) => type.id === MEASURES)?.from ?? []
  switch (filter) {
    case 'all':
      return all
    case 'figures':
      return all.filter((mark) => mark.code === FIGURE)
    case 'initiatives':
      return all.filter((mark) => mark.code === INITIATIVE)
    case 'unlinked':
      return all.filter((mark) => measuring.includes(mark.code) && isUnlinked(article, mark))
  }
}

const isUnlinked = (article: OpenArticle, mark: Mark): boolean => !article.linksFrom(mark.id).some((link) => link.type === MEASURES)

export interface AnnotationListProps {
  readonly article: OpenArticle
  readonly codebook: Codebook
  /** A key that the list has no use for. */
  readonly onKey: (event: KeyboardEvent) => void
}

/** Every annotation of the article in reading order, for the eye and for screen readers: the highlights as a list one can walk. */
export function AnnotationList({ article, codebook, onKey }: AnnotationListProps): ReactNode {
  const t = useMessages()
  const session = useSession()
  const [filter, setFilter] = useState<Filter>('all')
  const marks = useSelected((s) => s.article()?.marks() ?? article.marks())
  const current = useSelected((s) => s.workspace().current)
  const unlinked = useSelected((s) => s.project()?.tally(article.id).unlinked)
  // biome-ignore lint/correctness/useExhaustiveDependencies: linking changes which figures are unlinked, not the marks
  const shown = useMemo(() => shownMarks(article, marks, codebook, filter), [article, marks, codebook, filter, unlinked])
  const options = FILTERS.map((value) => ({ value, label: t(`inspector.filter-${value}`) }))
  return (
    <>
      <div className="annotations-filter">
        <Segmented label={t('inspector.filter')} value={filter} options={options} onChange={setFilter} />
      </div>
      {shown.length > 0 ? (
        <VirtualList
          label={t('inspector.annotations')}
          items={shown}
          keyOf={keyOf}
          rowHeight={heightOf}
          selected={current}
          onOpen={(mark) => {
            session.dispatch({ type: 'pick', annotation: mark.id })
            session.reader()?.reveal({ start: mark.start, end: mark.end })
          }}
          onKey={onKey}
          render={(mark) => <AnnotationRow article={article} codebook={codebook} mark={mark} />}
        />
      ) : (
        <EmptyState
          title={t(marks.size === 0 ? 'inspector.no-annotations' : 'inspector.no-annotations-match')}
          actions={marks.size > 0 && <Button onClick={() => setFilter('all')}>{t('library.clear-filter')}</Button>}
        >
          {marks.size === 0 && <p>{t('inspector.no-annotations-hint')}</p>}
        </EmptyState>
      )}
    </>
  )
}

/** The value where it says more than the quote beside it. */
function newValue(annotation: Annotation, quote: string, language: Language): string {
  const value = figureValue(annotation, language)
  return value.replaceAll(' ', '') === quote ? '' : value
}

interface AnnotationRowProps {
  readonly article: OpenArticle
  readonly codebook: Codebook
  readonly mark: Mark
}

function AnnotationRow({ article, codebook, mark }: AnnotationRowProps): ReactNode {
  const t = useMessages()
  const annotation = useAnnotation(mark.id)
  const language = useSelected((s) => s.project()?.article(article.id)?.language)
  const quote = markQuote(article.text, mark)
  const marks = article.marks()
  const links = article.linksFrom(mark.id).filter((link) => link.type === MEASURES)
  const measured = links.flatMap((link) => {
    const target = marks.byId(link.to)
    return target ? [markQuote(article.text, target)] : []
  })
  const value = annotation && newValue(annotation, quote, t.language)
  const measures = codebook.linkTypes.some((type) => type.id === MEASURES && type.from.includes(mark.code))
  const name = annotation
    ? annotationName(t, codebook, annotation, measured)
    : t('inspector.option', { code: codeLabel(t, codebook, mark.code), quote })
  return (
    <div className="annotations-row">
      <span className="ui-hidden">{name}</span>
      <Swatch slot={findCode(codebook, mark.code)?.slot ?? 1} />
      <span className="annotations-quote ui-ellipsis" lang={language} aria-hidden="true" title={quote}>
        {quote}
      </span>
      <span className="annotations-value ui-ellipsis" aria-hidden="true">
        {value}
      </span>
      {measures && links.length === 0 && <Glyph icon={CircleDashed} size={12} />}
    </div>
  )
}
