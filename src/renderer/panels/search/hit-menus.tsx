import { ChevronDown, Download, Tags } from 'lucide-react'
import type { ReactNode } from 'react'
import { type Codebook, codesInUse } from '#core/model/codebook'
import { localText } from '#core/model/language'
import { useMessages } from '../../i18n/use-messages'
import type { SearchSight } from '../../storage/search-port'
import { Glyph, type Icon } from '../../ui/icon'
import { MenuButton, type MenuItem } from '../../ui/menu-button'
import { codeHits } from '../../workspace/actions/code-hits'
import { exportHits, type HitFileFormat } from '../../workspace/actions/export-hits'
import type { CorpusSearch } from '../../workspace/corpus-search'
import { useSession } from '../../workspace/session'

export interface HitMenusProps {
  readonly search: CorpusSearch
  readonly sight: SearchSight
  readonly codebook: Codebook
  /** Whether everything has been found, and there is something. */
  readonly ready: boolean
}

const FORMATS: readonly HitFileFormat[] = ['csv', 'tsv']

/** What is done with the ticked hits, or with all of them. */
export function HitMenus({ search, sight, codebook, ready }: HitMenusProps): ReactNode {
  const t = useMessages()
  const session = useSession()
  const codes = codesInUse(codebook).map((code): MenuItem => {
    const label = localText(code.label, t.language)
    return { id: code.id, label, disabled: !ready, onChoose: () => void codeHits(session, search, code, t.language) }
  })
  const files = FORMATS.map((format): MenuItem => {
    const label = t(`search.export-${format}`)
    return { id: format, label, disabled: !ready, onChoose: () => void exportHits(session, search, format, t('search.file-name')) }
  })
  const some = sight.ticked > 0
  return (
    <>
      <HitMenu icon={Tags} words={some ? t('search.code-ticked', { count: sight.ticked }) : t('search.code-all')} items={codes} />
      <HitMenu icon={Download} words={some ? t('search.export-ticked', { count: sight.ticked }) : t('search.export')} items={files} />
    </>
  )
}

function HitMenu({ icon, words, items }: { readonly icon: Icon; readonly words: string; readonly items: readonly MenuItem[] }): ReactNode {
  return (
    <MenuButton label={words} items={items} className="ui-button ui-button-quiet">
      <Glyph icon={icon} />
      {words}
      <Glyph icon={ChevronDown} size={12} />
    </MenuButton>
  )
}
