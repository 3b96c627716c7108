import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useMessages } from '../../i18n/use-messages'
import { BareDialog } from '../../ui/dialog'
import { Glyph } from '../../ui/icon'
import { Keys } from '../../ui/kbd'
import { listTarget } from '../../ui/list-keys'
import { announce } from '../../ui/live-region'
import { Swatch } from '../../ui/swatch'
import { groupTitles, type PaletteEntry, type PaletteRow, paletteRows } from './palette-entries'
import { useClose } from './use-close'
import { usePaletteEntries } from './use-palette-entries'
import './command-palette.css'

const PAGE = 8

/** Everything the user can do or go to, by typing a part of its name. */
export function CommandPalette() {
  const t = useMessages()
  const id = useId()
  const close = useClose()
  const entries = usePaletteEntries()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => paletteRows(entries, typed), [entries, typed])

  useEffect(() => {
    if (typed !== '') announce(t('app.palette-found', { count: rows.length }))
  }, [rows.length, typed, t])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the active option is scrolled into sight whenever it or the list changes
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active, rows])

  const choose = (entry: PaletteEntry) => {
    close()
    // After the dialog has given the focus back, so that what runs may take it.
    setTimeout(entry.run)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const target = event.key === 'Home' || event.key === 'End' ? null : listTarget(event.key, active, rows.length, PAGE)
    if (target !== null) {
      event.preventDefault()
      setActive(target)
    }
    const chosen = event.key === 'Enter' ? rows[active] : undefined
    if (chosen) {
      event.preventDefault()
      choose(chosen.entry)
    }
  }

  return (
    <BareDialog label={t('app.command-palette')} onClose={close}>
      <div className="palette-input">
        <Glyph icon={Search} />
        <input
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: the palette is a field to type in
          autoFocus
          aria-label={t('app.search-or-run')}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={rows[active] ? `${id}-${active}` : undefined}
          placeholder={t('app.search-or-run')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setActive(0)
          }}
          onKeyDown={onKeyDown}
        />
        <Keys keys={['Esc']} />
      </div>
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={t('app.command-palette')} className="palette-list" tabIndex={-1}>
        {rows.map((row, index) => (
          <PaletteOption
            key={row.entry.id}
            row={row}
            id={`${id}-${index}`}
            active={index === active}
            heading={rows[index - 1]?.entry.group !== row.entry.group}
            onPoint={() => setActive(index)}
            onChoose={() => choose(row.entry)}
          />
        ))}
        {rows.length === 0 && <p className="palette-empty">{t('app.palette-nothing')}</p>}
      </div>
      <div className="palette-foot" aria-hidden="true">
        <span>
          <Keys keys={['↑', '↓']} /> {t('app.palette-choose')}
        </span>
        <span>
          <Keys keys={['Enter']} /> {t('app.palette-run')}
        </span>
        <span>
          <Keys keys={['>']} /> {t('app.group-commands')}
        </span>
        <span>
          <Keys keys={['@']} /> {t('app.group-initiatives')}
        </span>
      </div>
    </BareDialog>
  )
}

interface PaletteOptionProps {
  readonly row: PaletteRow
  readonly id: string
  readonly active: boolean
  readonly heading: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

function PaletteOption({ row, id, active, heading, onPoint, onChoose }: PaletteOptionProps) {
  const t = useMessages()
  const { entry, match } = row
  return (
    <>
      {heading && (
        <div role="presentation" className="palette-group">
          {t(groupTitles[entry.group])}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field, which keeps the focus */}
      <div
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={active}
        aria-keyshortcuts={entry.ariaKeys || undefined}
        className="palette-option"
        onMouseMove={onPoint}
        onClick={onChoose}
      >
        <span className="palette-mark">
          {entry.slot !== null ? <Swatch slot={entry.slot} /> : entry.icon && <Glyph icon={entry.icon} />}
        </span>
        <span className="ui-ellipsis" lang={entry.group === 'articles' || entry.group === 'initiatives' ? 'zh-CN' : undefined}>
          <Emphasised words={entry.words} at={match.at} />
        </span>
        <Keys keys={entry.keys} />
      </div>
    </>
  )
}

/** The matched characters in strong type. */
function Emphasised({ words, at }: { readonly words: string; readonly at: readonly number[] }) {
  const matched = new Set(at)
  return [...words].map((character, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: characters have no other identity
    matched.has(index) ? <b key={index}>{character}</b> : character,
  )
}
