import { Ellipsis, Link2, Plus } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { freeSlot } from '#core/codebook/operations/split'
import { treeOf } from '#core/codebook/tree'
import type { Code, LinkType } from '#core/model/codebook'
import { CodeId, LinkTypeId } from '#core/model/ids'
import { localText } from '#core/model/language'
import { formatCount } from '../../attributes/numbers'
import { useMessages } from '../../i18n/use-messages'
import { IconButton } from '../../ui/button'
import { commandItem } from '../../ui/command-item'
import { useCommands } from '../../ui/command-port'
import { Glyph } from '../../ui/icon'
import { Keys } from '../../ui/kbd'
import { MenuButton } from '../../ui/menu-button'
import { Swatch } from '../../ui/swatch'
import { useSession } from '../../workspace/session'
import type { DetailsProps } from './codebook'
import type { Selected } from './panel-memory'
import { treeAct } from './tree-keys'
import type { Drafting } from './use-drafting'

interface Item {
  readonly selected: Selected
  /** From 1. */
  readonly level: number
  readonly row: ReactNode
}

const same = (a: Selected | null, b: Selected): boolean => a?.kind === b.kind && a.id === b.id
const nameOf = (id: string) => `codebook-item-${id}`

/** Codes under their parents, and the link types. One tab stop; the arrows walk, with Shift they move a code. */
export function CodebookTree({ drafting, selected, onSelect }: DetailsProps): ReactNode {
  const t = useMessages()
  const codes = useCodeItems(drafting)
  const linkTypes = useLinkTypeItems(drafting)
  const items = [...codes, ...linkTypes]
  const at = items.findIndex((item) => same(selected, item.selected))
  const go = (to: number) => {
    const item = items[Math.max(0, Math.min(to, items.length - 1))]
    if (!item) return
    onSelect(item.selected)
    document.getElementById(nameOf(item.selected.id))?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const done = treeAct(event, { codebook: drafting.plan.after, selected, at, items })
    if (!done) return
    event.preventDefault()
    if (done.act === 'walk') go(done.to)
    else if (done.act === 'enter') document.querySelector<HTMLElement>('.codebook-details input')?.focus()
    else if (done.operation) drafting.change(done.operation)
  }
  const rows = (list: readonly Item[]) =>
    list.map((item) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the tree, which keeps the focus
      <div
        key={item.selected.id}
        id={nameOf(item.selected.id)}
        role="treeitem"
        tabIndex={-1}
        aria-level={item.level}
        aria-selected={same(selected, item.selected)}
        className="codebook-item"
        style={{ paddingInlineStart: `${12 + (item.level - 1) * 22}px` }}
        onClick={() => onSelect(item.selected)}
      >
        {item.row}
      </div>
    ))
  return (
    <aside className="codebook-codes" aria-label={t('codebook.codes')}>
      <TreeHead drafting={drafting} selected={selected} onSelect={onSelect} />
      <div
        role="tree"
        aria-label={t('codebook.codes')}
        aria-activedescendant={at < 0 ? undefined : nameOf(items[at]?.selected.id ?? '')}
        tabIndex={0}
        className="codebook-tree"
        onKeyDown={onKeyDown}
      >
        {rows(codes)}
        {/* biome-ignore lint/a11y/useSemanticElements: part of a tree */}
        <div role="group" aria-label={t('codebook.link-types')}>
          <p className="codebook-group" aria-hidden="true">
            {t('codebook.link-types')}
          </p>
          {rows(linkTypes)}
        </div>
      </div>
      <p className="codebook-hint">{t('codebook.move-hint')}</p>
    </aside>
  )
}

const menuCommands = [
  'import-codebook',
  'export-codebook-json',
  'export-codebook-markdown',
  'template-initiatives',
  'template-policy-instruments',
  'template-event-coding',
]
const TEMPLATES_FROM = 3

function TreeHead({ drafting, selected, onSelect }: DetailsProps): ReactNode {
  const t = useMessages()
  const session = useSession()
  const commands = useCommands(...menuCommands)
  const { plan, operations } = drafting
  const isDraft = operations.length > 0
  const addCode = () => {
    const id = CodeId.parse(session.newId())
    const parent = selected?.kind === 'code' ? (plan.after.codes.find((code) => code.id === selected.id)?.parent ?? null) : null
    const label = { 'zh-CN': '', en: '', [t.language]: t('codebook.new-code-name') }
    if (drafting.change({ op: 'add-code', id, parent, label, slot: freeSlot(plan.after.codes) }) !== null) return
    onSelect({ kind: 'code', id })
    requestAnimationFrame(() => document.querySelector<HTMLInputElement>('.codebook-details input')?.select())
  }
  const addLinkType = () => {
    const id = LinkTypeId.parse(session.newId())
    const label = { 'zh-CN': '', en: '', [t.language]: t('codebook.new-link-type-name') }
    if (drafting.change({ op: 'add-link-type', linkType: { id, label, from: [], to: [] } }) === null) onSelect({ kind: 'link-type', id })
  }
  return (
    <div className="ui-subbar">
      <h1>{t('codebook.title')}</h1>
      <span className="ui-tag">{isDraft ? t('codebook.draft-of', { version: plan.before.version }) : `v${plan.before.version}`}</span>
      <span className="ui-grow" />
      <IconButton icon={Plus} label={t('codebook.new-code')} onClick={addCode} />
      <MenuButton
        label={t('codebook.more')}
        title={t('codebook.more')}
        className="ui-button ui-button-quiet ui-button-icon"
        items={[
          { id: 'new-link-type', label: t('codebook.new-link-type'), icon: Link2, onChoose: addLinkType },
          ...menuCommands.map((id, i) => ({ ...commandItem(commands, id), separated: i === 0 || i === TEMPLATES_FROM })),
        ]}
      >
        <Glyph icon={Ellipsis} />
      </MenuButton>
    </div>
  )
}

function useCodeItems({ plan, uses }: Drafting): readonly Item[] {
  const t = useMessages()
  return treeOf(plan.after.codes).map(({ code, depth }) => ({
    selected: { kind: 'code', id: code.id },
    level: depth + 1,
    row: (
      <CodeRow code={code} into={intoName(code, plan.after.codes, t.language)} count={uses ? (uses.annotations.get(code.id) ?? 0) : null} />
    ),
  }))
}

const intoName = ({ mergedInto }: Code, codes: readonly Code[], language: 'en' | 'zh-CN'): string | null => {
  const into = mergedInto === undefined ? undefined : codes.find(({ id }) => id === mergedInto)
  return into ? localText(into.label, language) : null
}

function CodeRow({ code, into, count }: { readonly code: Code; readonly into: string | null; readonly count: number | null }): ReactNode {
  const t = useMessages()
  const label = localText(code.label, t.language) || t('codebook.no-label')
  return (
    <>
      <Swatch slot={code.slot} />
      <span className="ui-ellipsis" title={label}>
        {code.retired ? <s>{label}</s> : label}
        {code.retired && (
          <span className="ui-muted ui-small"> {into ? t('codebook.merged-into', { code: into }) : t('codebook.retired')}</span>
        )}
      </span>
      <span className="codebook-count">{count === null ? '…' : formatCount(count)}</span>
      <span className="codebook-key">
        <Keys keys={code.hotkey ? [code.hotkey.toUpperCase()] : []} />
      </span>
    </>
  )
}

function useLinkTypeItems({ plan, uses }: Drafting): readonly Item[] {
  const t = useMessages()
  return plan.after.linkTypes.map((linkType) => ({
    selected: { kind: 'link-type', id: linkType.id },
    level: 1,
    row: (
      <LinkTypeRow
        linkType={linkType}
        count={uses ? (uses.links.get(linkType.id) ?? 0) : null}
        name={localText(linkType.label, t.language)}
      />
    ),
  }))
}

function LinkTypeRow({
  linkType,
  name,
  count,
}: {
  readonly linkType: LinkType
  readonly name: string
  readonly count: number | null
}): ReactNode {
  const t = useMessages()
  const label = name || t('codebook.no-label')
  return (
    <>
      <Glyph icon={Link2} size={14} />
      <span className="ui-ellipsis" title={label}>
        {linkType.retired ? <s>{label}</s> : label}
        {linkType.retired && <span className="ui-muted ui-small"> {t('codebook.retired')}</span>}
      </span>
      <span className="codebook-count">{count === null ? '…' : formatCount(count)}</span>
      <span className="codebook-key" />
    </>
  )
}
