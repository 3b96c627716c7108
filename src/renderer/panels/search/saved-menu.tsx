import { Bookmark, ChevronDown } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useMessages } from '../../i18n/use-messages'
import type { LiveProject } from '../../storage/project-port'
import { isSameSearch } from '../../storage/same-search'
import type { SearchLook } from '../../storage/search-port'
import { Glyph } from '../../ui/icon'
import { announce } from '../../ui/live-region'
import { MenuButton, type MenuItem } from '../../ui/menu-button'
import { changeSaved, type SavedSearch, savedSearches, withoutSearch, withSearch } from '../../workspace/saved-searches'
import { useSession } from '../../workspace/session'
import { SaveDialog } from './save-dialog'

export interface SavedMenuProps {
  readonly project: LiveProject
  readonly look: SearchLook
  readonly onChoose: (search: Pick<SearchLook, 'query' | 'options'>) => void
}

/** The searches kept for this project on this machine. */
export function SavedMenu({ project, look, onChoose }: SavedMenuProps): ReactNode {
  const t = useMessages()
  const session = useSession()
  const [saved, setSaved] = useState(() => savedSearches(localStorage, project.key))
  const [naming, setNaming] = useState(false)
  const change = (next: (saved: readonly SavedSearch[]) => readonly SavedSearch[]): boolean => {
    const projects = session.shelf.list().map(({ key }) => key)
    const isStored = changeSaved(localStorage, project.key, projects, next)
    if (!isStored) session.dispatch({ type: 'notify', message: { key: 'search.not-saved', params: {} }, undo: false })
    setSaved(savedSearches(localStorage, project.key))
    return isStored
  }
  const save = (name: string) => {
    const { query, options } = look
    if (change((all) => withSearch(all, { name, query, options }))) announce(t('search.saved-as', { name }))
    setNaming(false)
  }
  const shown = saved.find((search) => isSameSearch(search, look)) ?? null
  const forget = (): MenuItem[] =>
    shown
      ? [
          {
            id: ' forget',
            label: t('search.forget', { name: shown.name }),
            onChoose: () => void change((all) => withoutSearch(all, shown.name)),
          },
        ]
      : []
  const items: MenuItem[] = [
    ...saved.map((search) => ({
      id: search.name,
      label: search.name,
      onChoose: () => onChoose({ query: search.query, options: search.options }),
    })),
    {
      id: ' save',
      label: t('search.save'),
      separated: saved.length > 0,
      disabled: look.query.trim() === '',
      onChoose: () => setNaming(true),
    },
    ...forget(),
  ]
  return (
    <>
      <MenuButton label={t('search.saved')} items={items} className="ui-button ui-button-quiet">
        <Glyph icon={Bookmark} />
        {shown?.name ?? t('search.saved')}
        <Glyph icon={ChevronDown} size={12} />
      </MenuButton>
      {naming && <SaveDialog suggested={look.query.trim()} onSave={save} onClose={() => setNaming(false)} />}
    </>
  )
}
