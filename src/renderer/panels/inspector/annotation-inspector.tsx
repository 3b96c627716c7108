import { ChevronDown, ChevronUp, Crosshair, Ellipsis, Link2, PlusSquare, Trash2, Unlink } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Annotation } from '#core/model/annotation'
import { findCode } from '#core/model/codebook'
import type { AnnotationId } from '#core/model/ids'
import { codeLabel } from '../../attributes/annotation-words'
import { editors } from '../../attributes/editors'
import { useMessages } from '../../i18n/use-messages'
import type { OpenArticle } from '../../storage/project-port'
import { CommandIconButton } from '../../ui/command-button'
import { commandItem } from '../../ui/command-item'
import { useCommands } from '../../ui/command-port'
import { Field } from '../../ui/field'
import { Glyph } from '../../ui/icon'
import { MenuButton } from '../../ui/menu-button'
import { Select } from '../../ui/select'
import { Swatch } from '../../ui/swatch'
import { recode } from '../../workspace/actions/recode'
import { setAttribute } from '../../workspace/actions/set-attribute'
import { useSelected, useSession } from '../../workspace/session'
import { useAnnotation } from '../../workspace/use-annotation'
import { CertaintySection, MemoSection } from './judgement'
import { LinksSection } from './links-section'
import { Overlaps } from './overlaps'
import { SpansSection } from './spans-section'
import { Summary } from './summary'
import { useCodes } from './use-codes'

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
        <Overlaps article={article} annotation={annotation} />
        <Attributes annotation={annotation} disabled={article.damaged} />
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

const menuCommands = ['add-span', 'link', 'unlink', 'remove-annotation']

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
        { ...commandItem(commands, 'remove-annotation'), icon: Trash2, separated: true },
      ]}
    >
      <Glyph icon={Ellipsis} />
    </MenuButton>
  )
}

function Attributes({ annotation, disabled }: { readonly annotation: Annotation; readonly disabled: boolean }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const codes = useCodes()
  const codebook = useSelected((s) => s.project()?.codebook() ?? null)
  const code = codebook && findCode(codebook, annotation.code)
  return (
    <section className="ui-section inspector-fields" aria-label={t('inspector.attributes')}>
      <Field label={t('inspector.code')} layout="row">
        {(control) => (
          <Select
            {...control}
            value={annotation.code}
            disabled={disabled}
            options={codes.map((choice) => ({ value: choice.id, label: choice.label }))}
            onChange={(chosen) => void recode(session, annotation.id, chosen)}
          />
        )}
      </Field>
      {code?.attributes.map((definition) => {
        const Editor = editors[definition.kind]
        return (
          <Editor
            key={definition.id}
            definition={definition}
            value={annotation.attributes[definition.id] ?? null}
            disabled={disabled}
            onCommit={(value) => setAttribute(session, annotation.id, definition.id, value)}
          />
        )
      })}
    </section>
  )
}
