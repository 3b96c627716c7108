import { ChevronDown, ChevronUp, Crosshair, Ellipsis, Link2, PlusSquare, Trash2, Unlink } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Annotation } from '#core/model/annotation'
import { findCode } from '#core/model/codebook'
import type { AnnotationId } from '#core/model/ids'
import { codeLabel } from '../../attributes/annotation-words'
import { useMessages } from '../../i18n/use-messages'
import type { OpenArticle } from '../../storage/project-port'
import { CommandIconButton } from '../../ui/command-button'
import { commandItem } from '../../ui/command-item'
import { useCommands } from '../../ui/command-port'
import { Glyph } from '../../ui/icon'
import { MenuButton } from '../../ui/menu-button'
import { Swatch } from '../../ui/swatch'
import { useSelected, useSession } from '../../workspace/session'
import { useAnnotation } from '../../workspace/use-annotation'
import { AttributesSection } from './attributes-section'
import { FigureReadings } from './figure-readings'
import { CertaintySection, MemoSection } from './judgement'
import { LinksSection } from './links-section'
import { OlderRule } from './older-rule'
import { Overlaps } from './overlaps'
import { SpansSection } from './spans-section'
import { Summary } from './summary'

export interface AnnotationInspectorProps {
  readonly article: OpenArticle
  readonly id: AnnotationId
}

export function AnnotationInspector({ article, id }: AnnotationInspectorProps): ReactNode {
  const annotation = useAnnotation(id)
  if (!annotation) return <div className="inspector-waiting" />
  return (
    <>
      <Heading article={article} annotation={annotation} />
      <div className="inspector-scroll">
        <Summary article={article} annotation={annotation} />
        <OlderRule annotation={annotation} />
        <FigureReadings article={article} annotation={annotation} />
        <Overlaps article={article} annotation={annotation} />
        <AttributesSection article={article} annotation={annotation} />
        <LinksSection article={article} annotation={annotation} />
        <MemoSection annotation={annotation} disabled={article.damaged} />
        <CertaintySection annotation={annotation} />
        <SpansSection article={article} annotation={annotation} />
      </div>
    </>
  )
}

function Heading({ article, annotation }: { readonly article: OpenArticle; readonly annotation: Annotation }): ReactNode {
  const t = useMessages()
  const codebook = useSelected((s) => s.project()?.codebook() ?? null)
  const marks = useSelected((s) => s.article()?.marks() ?? article.marks())
  const code = codebook && findCode(codebook, annotation.code)
  return (
    <div className="ui-subbar">
      {code && <Swatch slot={code.slot} />}
      <h2 className="ui-ellipsis">{codebook && codeLabel(t, codebook, annotation.code)}</h2>
      <span className="ui-muted ui-small">{t('inspector.position', { n: marks.indexOf(annotation.id) + 1, total: marks.size })}</span>
      <span className="ui-grow" />
      <CommandIconButton id="previous-annotation" icon={ChevronUp} />
      <CommandIconButton id="next-annotation" icon={ChevronDown} />
      <MoreActions annotation={annotation} />
    </div>
  )
}

const menuCommands = ['add-span', 'link', 'unlink', 'recheck', 'as-example', 'as-counter-example', 'remove-annotation']

function MoreActions({ annotation }: { readonly annotation: Annotation }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const commands = useCommands(...menuCommands)
  const spans = annotation.anchor.spans
  return (
    <MenuButton
      label={t('inspector.more')}
      title={t('inspector.more')}
      className="ui-button ui-button-quiet ui-button-icon"
      items={[
        {
          id: 'show',
          label: t('inspector.show-in-text'),
          icon: Crosshair,
          onChoose: () => session.reader()?.reveal({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 1 }),
        },
        { ...commandItem(commands, 'add-span'), icon: PlusSquare },
        { ...commandItem(commands, 'link'), icon: Link2 },
        { ...commandItem(commands, 'unlink'), icon: Unlink },
        { ...commandItem(commands, 'recheck'), separated: true },
        { ...commandItem(commands, 'as-example') },
        { ...commandItem(commands, 'as-counter-example') },
        { ...commandItem(commands, 'remove-annotation'), icon: Trash2, separated: true },
      ]}
    >
      <Glyph icon={Ellipsis} />
    </MenuButton>
  )
}
