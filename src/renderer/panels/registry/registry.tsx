import { type ReactNode, useMemo, useSyncExternalStore } from 'react'
import { findCode, INITIATIVE } from '#core/model/codebook'
import { INITIATIVE_ATTRIBUTES } from '#core/model/initiative-attributes'
import { localText } from '#core/model/language'
import { type Messages, useMessages } from '../../i18n/use-messages'
import type { InitiativeColumn, InitiativeGap, InitiativeLine } from '../../storage/initiative-port'
import type { LiveProject } from '../../storage/project-port'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Select } from '../../ui/select'
import { TextInput } from '../../ui/text-input'
import { type WindowColumn, WindowGrid } from '../../ui/window-grid'
import { registerMentions } from '../../workspace/actions/registry'
import { initiativesOf } from '../../workspace/initiative-table'
import { useSelected, useSession } from '../../workspace/session'
import { InitiativeDetails } from './initiative-details'
import './registry.css'

const GAPS: readonly InitiativeGap[] = ['all', 'without-figures', 'without-mentions']
const AHEAD = 120

/** The initiatives of the project, over all articles: a list, and one of them closely. */
export function Registry(): ReactNode {
  const project = useSelected((s) => s.project())
  const t = useMessages()
  return project ? <RegistryOf key={project.key} project={project} /> : <EmptyState page title={t('registry.empty')} />
}

function RegistryOf({ project }: { readonly project: LiveProject }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const registry = useMemo(() => initiativesOf(session, project), [session, project])
  const sight = useSyncExternalStore(registry.subscribe, registry.sight)
  const look = useSyncExternalStore(registry.subscribe, registry.look)
  const types = useTypes(project)
  const columns = useMemo(() => columnsOf(t, types), [t, types])
  if (sight.problem) return <EmptyState page title={t.problem(sight.problem)} />
  const goTo = (index: number) => registry.ask({ active: sight.lines[index - sight.from]?.id ?? look.active })
  return (
    <div className="registry">
      <div className="ui-subbar">
        <h1>{t('registry.title')}</h1>
        <span className="ui-muted ui-small">{t('registry.count', { shown: sight.shown, total: sight.total })}</span>
        <span className="ui-grow" />
        {sight.unregistered > 0 && (
          <Button onClick={() => void registerMentions(session)}>{t('registry.register', { count: sight.unregistered })}</Button>
        )}
      </div>
      <div className="registry-filter">
        <TextInput
          data-filter
          aria-label={t('registry.filter')}
          placeholder={t('registry.filter-hint')}
          value={look.query}
          onChange={(event) => registry.ask({ query: event.target.value })}
        />
        <Select
          aria-label={t('registry.only')}
          value={look.only}
          options={GAPS.map((value) => ({ value, label: t(`registry.only.${value}`) }))}
          onChange={(only) => registry.ask({ only })}
        />
      </div>
      {sight.read === 1 && sight.total === 0 ? (
        <EmptyState page title={t('registry.empty')}>
          <p>{t('registry.empty-hint')}</p>
        </EmptyState>
      ) : (
        <div className="registry-panes">
          <div className="registry-list">
            <WindowGrid
              label={t('registry.title')}
              columns={columns}
              shown={ALL_SHOWN}
              rows={{ items: sight.lines, from: sight.from, count: sight.shown }}
              keyOf={keyOf}
              isSelected={(line) => line.id === look.active}
              selecting={false}
              active={sight.active}
              sort={look.sort}
              busy={sight.read < 1}
              scrolled={0}
              onScrolled={ignore}
              onSort={({ column, descending }) => registry.ask({ sort: { column: column as InitiativeColumn, descending } })}
              onInSight={(first, end) => {
                if (first < look.from || end > look.to) registry.ask({ from: Math.max(0, first - AHEAD), to: end + AHEAD })
              }}
              onAsk={({ go }) => {
                if (go !== undefined) goTo(go)
              }}
              onCopy={ignore}
            />
          </div>
          {sight.detail && <InitiativeDetails key={sight.detail.line.id} detail={sight.detail} types={types} />}
        </div>
      )}
    </div>
  )
}

const ALL_SHOWN = {}
const ignore = () => {}
const keyOf = (line: InitiativeLine): string => line.id

/** The types that the codebook knows, with their words. */
function useTypes(project: LiveProject): ReadonlyMap<string, string> {
  const t = useMessages()
  const codebook = useSelected(() => project.codebook())
  return useMemo(() => {
    const definition = findCode(codebook, INITIATIVE)?.attributes.find(({ id }) => id === INITIATIVE_ATTRIBUTES.type)
    return new Map(definition?.choices.map(({ id, label }) => [id, localText(label, t.language)]))
  }, [t, codebook])
}

function columnsOf(t: Messages, types: ReadonlyMap<string, string>): readonly WindowColumn<InitiativeLine>[] {
  const count = (id: 'articles' | 'mentions' | 'figures') =>
    ({
      id,
      header: t(`registry.column.${id}`),
      least: 88,
      grow: 0,
      align: 'end',
      descendingFirst: true,
      cell: (line: InitiativeLine) => line[id],
    }) as const
  const words = (id: InitiativeColumn, least: number, cell: (line: InitiativeLine) => string) => ({
    id,
    header: t(`registry.column.${id}`),
    least,
    grow: 0,
    cell: (line: InitiativeLine) => <span title={cell(line) || undefined}>{cell(line)}</span>,
  })
  const named = ({ name, aliases }: InitiativeLine) => [name, ...aliases].join(t('registry.alias-join'))
  return [
    { ...words('name', 220, named), grow: 2 },
    count('mentions'),
    count('figures'),
    words('type', 96, ({ type }) => types.get(type) ?? type),
    words('actor', 110, ({ actors }) => actors.join(t('inspector.name-join'))),
    words('place', 84, ({ places }) => places.join(t('inspector.name-join'))),
    words('first', 92, ({ first }) => first),
    words('last', 92, ({ last }) => last),
    count('articles'),
  ]
}
