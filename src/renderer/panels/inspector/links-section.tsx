import { CircleDashed, Link2, Unlink } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Annotation } from '#core/model/annotation'
import { type Codebook, findCode, type LinkType, MEASURES } from '#core/model/codebook'
import type { AnnotationId } from '#core/model/ids'
import { localText } from '#core/model/language'
import { type Link, LinkRole } from '#core/model/link'
import { figureValue } from '../../attributes/annotation-words'
import { markQuote } from '../../attributes/mark-quote'
import { type Messages, useMessages } from '../../i18n/use-messages'
import type { OpenArticle } from '../../storage/project-port'
import { IconButton } from '../../ui/button'
import { CommandButton } from '../../ui/command-button'
import { Glyph } from '../../ui/icon'
import { Select } from '../../ui/select'
import { Swatch } from '../../ui/swatch'
import { setLinkRole } from '../../workspace/actions/set-link-role'
import { unlink } from '../../workspace/actions/unlink'
import { useSelected, useSession } from '../../workspace/session'
import { useAnnotation } from '../../workspace/use-annotation'

export interface LinksSectionProps {
  readonly article: OpenArticle
  readonly annotation: Annotation
}

interface Direction {
  readonly key: string
  readonly title: string
  readonly links: readonly Link[]
  readonly otherEnd: (link: Link) => AnnotationId
}

function title(t: Messages, type: LinkType, outward: boolean): string {
  if (type.id === MEASURES) return t(outward ? 'inspector.measures' : 'inspector.measured-by')
  return localText(type.label, t.language)
}

/** One list for every link type that the annotation's code can have, in each direction. */
function directionsOf(t: Messages, codebook: Codebook, { article, annotation }: LinksSectionProps): readonly Direction[] {
  const from = article.linksFrom(annotation.id)
  const to = article.linksTo(annotation.id)
  return codebook.linkTypes.flatMap((type) => [
    ...(type.from.includes(annotation.code)
      ? [
          {
            key: `${type.id} from`,
            title: title(t, type, true),
            links: from.filter((link) => link.type === type.id),
            otherEnd: (link: Link) => link.to,
          },
        ]
      : []),
    ...(type.to.includes(annotation.code)
      ? [
          {
            key: `${type.id} to`,
            title: title(t, type, false),
            links: to.filter((link) => link.type === type.id),
            otherEnd: (link: Link) => link.from,
          },
        ]
      : []),
  ])
}

/** What this figure measures, or which figures measure this initiative. */
export function LinksSection({ article, annotation }: LinksSectionProps): ReactNode {
  const t = useMessages()
  const codebook = useSelected((s) => s.project()?.codebook() ?? null)
  const said = (links: readonly Link[] = []) => links.map(({ id, role }) => `${id} ${role}`).join()
  useSelected((s) => said(s.article()?.linksFrom(annotation.id)))
  useSelected((s) => said(s.article()?.linksTo(annotation.id)))
  if (!codebook) return null
  return directionsOf(t, codebook, { article, annotation }).map((direction) => (
    <section key={direction.key} className="ui-section">
      <div className="ui-section-head">
        <h3>{direction.title}</h3>
        <span className="ui-grow" />
        <CommandButton id="link" icon={Link2} variant="quiet" showKeys className="inspector-link" />
      </div>
      {direction.links.length === 0 && (
        <p className="inspector-unlinked">
          <Glyph icon={CircleDashed} size={14} /> {t('inspector.not-linked')}
        </p>
      )}
      {direction.links.map((link) => (
        <LinkRow key={link.id} article={article} codebook={codebook} link={link} other={direction.otherEnd(link)} />
      ))}
    </section>
  ))
}

interface LinkRowProps {
  readonly article: OpenArticle
  readonly codebook: Codebook
  readonly link: Link
  readonly other: AnnotationId
}

function LinkRow({ article, codebook, link, other }: LinkRowProps): ReactNode {
  const t = useMessages()
  const session = useSession()
  const annotation = useAnnotation(other)
  const language = useSelected((s) => s.project()?.article(article.id)?.language)
  const mark = article.marks().byId(other)
  if (!mark) return null
  const quote = markQuote(article.text, mark)
  const value = annotation && figureValue(annotation, t.language)
  return (
    <div className="inspector-linked">
      <button
        type="button"
        onClick={() => {
          session.dispatch({ type: 'pick', annotation: other })
          session.reader()?.reveal({ start: mark.start, end: mark.end })
        }}
        onPointerEnter={() => session.dispatch({ type: 'hover', annotation: other })}
        onPointerLeave={() => session.dispatch({ type: 'hover', annotation: null })}
      >
        <Swatch slot={findCode(codebook, mark.code)?.slot ?? 1} />
        <span className="ui-ellipsis" lang={language} title={quote}>
          {quote}
        </span>
        {value && <span className="ui-muted ui-small">{value}</span>}
      </button>
      {link.type === MEASURES && <RoleSelect link={link} quote={quote} disabled={article.damaged} />}
      {!article.damaged && (
        <IconButton
          icon={Unlink}
          label={t('inspector.unlink-named', { quote })}
          title={t('inspector.unlink')}
          onClick={() => void unlink(session, [link])}
        />
      )}
    </div>
  )
}

const NO_ROLE = 'none'
const ROLES = [NO_ROLE, ...LinkRole.options] as const

/** What the figure says of the initiative: what was put in, what came of it, how far it reaches. */
function RoleSelect({ link, quote, disabled }: { readonly link: Link; readonly quote: string; readonly disabled: boolean }): ReactNode {
  const t = useMessages()
  const session = useSession()
  return (
    <Select
      className="inspector-role"
      aria-label={t('inspector.role-named', { quote })}
      value={link.role ?? NO_ROLE}
      options={ROLES.map((value) => ({ value, label: t(`inspector.role.${value}`) }))}
      disabled={disabled}
      onChange={(role) => void setLinkRole(session, link, role === NO_ROLE ? null : role)}
    />
  )
}
