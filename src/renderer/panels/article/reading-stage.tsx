import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { figureContradictions } from '#core/analysis/figure-contradiction'
import type { Annotation } from '#core/model/annotation'
import { type Codebook, FIGURE, MEASURES } from '#core/model/codebook'
import type { AnnotationId } from '#core/model/ids'
import type { Span } from '#core/model/span'
import { annotationName, figureEntity, figureValue } from '../../attributes/annotation-words'
import { markQuote } from '../../attributes/mark-quote'
import { type Messages, useMessages } from '../../i18n/use-messages'
import { Reader } from '../../reader/reader'
import type { GlossAsked, GlossText, ReaderEvent, ReaderHandle, ReaderProps } from '../../reader/reader-port'
import type { LiveProject, OpenArticle } from '../../storage/project-port'
import { type CommandPort, useCommands } from '../../ui/command-port'
import type { Box } from '../../ui/place-beside'
import { setSpans } from '../../workspace/actions/move-boundary'
import { parseOf } from '../../workspace/parse-of'
import { currentSuggestion, review } from '../../workspace/review'
import { type Session, useSelected, useSession } from '../../workspace/session'
import { CodePalette } from './code-palette'
import { linkInDirection } from './link-direction'
import { LinkList } from './link-list'
import { codeLooks, metaLine, readerWords } from './reading-words'
import { withSuggestions } from './with-suggestions'

/** Pixels between the text and the margin. */
const GAP = 24

const noCandidates: readonly AnnotationId[] = []

interface ReadingStageProps {
  readonly article: OpenArticle
  /** What a search found in it. */
  readonly hits: readonly Span[]
}

export function ReadingStage({ article, hits }: ReadingStageProps): ReactNode {
  const project = useSelected((s) => s.project())
  return project && <Stage article={article} hits={hits} project={project} />
}

function Stage({ article, hits, project }: ReadingStageProps & { readonly project: LiveProject }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const reader = useRef<ReaderHandle>(null)
  const codebook = useSelected((s) => s.project()?.codebook() ?? project.codebook())
  const entry = useSelected((s) => s.project()?.article(article.id) ?? null)
  const current = useSelected((s) => s.workspace().current)
  const reviewed = useSelected((s) => currentSuggestion(s)?.id ?? null)
  const selection = useSelected((s) => s.workspace().selection)
  const mode = useSelected((s) => s.workspace().mode)
  const overlay = useSelected((s) => s.workspace().overlay)
  /** The selection that the palette was opened for: another one, found or made with the keyboard, has none. */
  const [paletteFor, setPaletteFor] = useState<Span | null>(null)
  const [candidates, setCandidates] = useState(noCandidates)
  const [scrolls, setScrolls] = useState(0)
  /** Whether something stands beside the text and moves with it. */
  const floats = useRef(false)
  const lastTarget = useRef<AnnotationId | null>(null)
  useReaderDoor(session, reader)

  const looks = useMemo(() => codeLooks(t, codebook), [t, codebook])
  const commands = useCommands()
  const words = useMemo(() => readerWords(t, codebook, reviewWords(commands)), [t, codebook, commands])
  const blocks = useSelected(() => article.blocks)
  const readable = useMemo(() => withSuggestions(article, blocks, session), [article, blocks, session])
  const gloss = useCallback(
    (annotation: Annotation, { suggested, closely }: GlossAsked) =>
      suggested ? suggestedGloss(t, codebook, annotation) : glossText(t, codebook, article, annotation, closely),
    [t, codebook, article],
  )
  const onEvent = useCallback(
    (event: ReaderEvent) => {
      if (event.type === 'select') setPaletteFor(event.by === 'pointer' ? event.span : null)
      if (event.type === 'scrolled' && floats.current) setScrolls((n) => n + 1)
      handle(session, event)
    },
    [session],
  )
  const stage = useRef<HTMLDivElement>(null)
  const place = (span: Span): DOMRect | null => reader.current?.rectOf(span) ?? null
  const mark = current === null ? null : article.marks().byId(current)
  const linking = overlay === 'link' && mark !== null
  const palette = paletteFor !== null && paletteFor === selection && !article.damaged && !linking
  const finding = overlay === 'find'
  useEffect(() => {
    if (finding) setPaletteFor(null)
  }, [finding])
  useEffect(() => {
    floats.current = palette || linking
  })
  // The list stands beside the mark, so the mark comes into sight first; the scroll that follows places the list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time the list is opened
  useEffect(() => {
    if (linking) reader.current?.reveal(mark)
  }, [linking, current])

  return (
    <div ref={stage} className="article-stage">
      <HoveringReader
        ref={reader}
        article={readable}
        language={entry?.language ?? ''}
        meta={entry ? metaLine(t, entry) : ''}
        looks={looks}
        gloss={gloss}
        current={current ?? (reviewed as AnnotationId | null)}
        selection={selection}
        candidates={linking ? candidates : noCandidates}
        hits={hits}
        mode={mode}
        onEvent={onEvent}
        words={words}
      />
      {palette && (
        <CodePalette key={`${selection.start} ${selection.end} ${scrolls}`} place={place(selection)} onClose={() => setPaletteFor(null)} />
      )}
      {linking && (
        <LinkList
          key={mark.id}
          article={article}
          from={mark}
          place={besideText(place(mark), stage.current)}
          lastTarget={lastTarget}
          onCandidates={setCandidates}
        />
      )}
    </div>
  )
}

/** Pixels that the gloss of the current figure takes below its first line. */
const GLOSS_CARD = 56

/** What the pointer is on changes at every move: only the text itself follows it. */
function HoveringReader(props: Omit<ReaderProps, 'hover'>): ReactNode {
  const hover = useSelected((s) => s.workspace().hover)
  return <Reader {...props} hover={hover} />
}

/** How far down the text a mark stands that has just been brought into sight. */
const SOON = 0.3

/**
 * Right of the text column at the height of a mark, under its gloss: nothing that is still to be read is covered. While the mark is on its way
 * into sight the place is where it will be, so that the list is there for the next key.
 */
function besideText(mark: DOMRect | null, stage: HTMLElement | null): Box {
  const text = stage?.querySelector('[role="document"]')?.getBoundingClientRect()
  const frame = stage?.getBoundingClientRect() ?? new DOMRect()
  const edge = text ? text.right + GAP : frame.right
  const top = mark?.top ?? frame.top + frame.height * SOON
  return { left: edge, right: edge, top, bottom: (mark?.bottom ?? top) + GLOSS_CARD }
}

/** Lets commands find the text on screen while it is there. */
function useReaderDoor(session: Session, reader: React.RefObject<ReaderHandle | null>): void {
  useEffect(() => {
    session.setReader({
      reveal: (span) => reader.current?.reveal(span),
      position: () => reader.current?.position() ?? 0,
      focus: () => reader.current?.focus(),
    })
    return () => session.setReader(null)
  }, [session, reader])
}

function handle(session: Session, event: ReaderEvent): void {
  if (event.type === 'select') session.dispatch({ type: 'select', span: event.span })
  else if (event.type === 'pick') pick(session, event.annotation)
  else if (event.type === 'hover') session.dispatch({ type: 'hover', annotation: event.annotation })
  else if (event.type === 'resize') void setSpans(session, event.annotation, event.spans)
  else if (event.type === 'drop-link' && !suggestionOf(session, event.from)) void linkInDirection(session, event.from, event.to)
  else if (event.type === 'leave-caret-mode') session.dispatch({ type: 'set-mode', mode: 'browse' })
}

const suggestionOf = (session: Session, id: AnnotationId) => session.suggestions.current().list.byId(id)

/** Annotations and suggestions stand in one text, and are picked alike. */
function pick(session: Session, id: AnnotationId | null): void {
  const suggestion = id === null ? null : suggestionOf(session, id)
  if (suggestion) review(session, suggestion)
  else session.dispatch({ type: 'pick', annotation: id })
}

const REVIEW = ['accept-suggestion', 'edit-suggestion', 'reject-suggestion']

/** Names of keys that are too long for the card in the margin, where three keys stand in one line. */
const SHORT_KEYS: ReadonlyMap<string, string> = new Map([['Enter', '↵']])

const reviewWords = (commands: CommandPort) =>
  REVIEW.map((id) => ({ keys: commands.keys(id).map((key) => SHORT_KEYS.get(key) ?? key), does: commands.title(id) }))

function glossText(t: Messages, codebook: Codebook, article: OpenArticle, annotation: Annotation, closely: boolean): GlossText {
  const links = article.linksFrom(annotation.id).filter((link) => link.type === MEASURES)
  const measured = links.flatMap((link) => {
    const target = article.marks().byId(link.to)
    return target ? [markQuote(article.text, target)] : []
  })
  const contradiction = closely && contradicts(codebook, article, annotation)
  const names = [annotationName(t, codebook, annotation, measured), contradiction ? t('inspector.contradicts') : '']
  return {
    value: figureValue(annotation, t.language) || annotation.anchor.quote,
    entity: figureEntity(annotation),
    linkable: codebook.linkTypes.some((type) => type.id === MEASURES && type.from.includes(annotation.code)),
    linked: links.length > 0,
    warning: contradiction ? t('inspector.contradiction') : '',
    name: names.filter(Boolean).join(t('inspector.name-join')),
  }
}

/** What was just read from the text contradicts it in nothing, and is linked to nothing. */
const suggestedGloss = (t: Messages, codebook: Codebook, annotation: Annotation): GlossText => ({
  value: figureValue(annotation, t.language) || annotation.anchor.quote,
  entity: figureEntity(annotation),
  linkable: false,
  linked: false,
  warning: '',
  name: annotationName(t, codebook, annotation, []),
})

const contradicts = (codebook: Codebook, article: OpenArticle, annotation: Annotation): boolean =>
  annotation.code === FIGURE && figureContradictions(annotation.attributes, parseOf(article.text, annotation, codebook)).length > 0
