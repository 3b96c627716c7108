import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { CERTAINTY_WORDS, CHOICE_FIELD_WORDS, type FigureFlag, FLAG_WORDS, TEXT_FIELD_WORDS } from '#core/analysis/figure-query-words'
import { formatCount } from '../../attributes/numbers'
import { useMessages } from '../../i18n/use-messages'
import type { FigureSight, Occurring } from '../../storage/figure-port'
import { Glyph } from '../../ui/icon'
import { MenuButton, type MenuItem } from '../../ui/menu-button'
import type { FigureWords } from './figure-words'

export interface FilterMenusProps {
  readonly sight: FigureSight
  readonly words: FigureWords
  /** Adds a condition as somebody would type it. */
  readonly onAdd: (condition: string) => void
}

const flags: readonly FigureFlag[] = ['unlinked', 'linked', 'hedged', 'exact', 'no-value', 'by-hand', 'from-suggestion', 'contradiction']

/** The same conditions as in the field, for those who would rather choose; what a menu adds is what one would type. */
export function FilterMenus({ sight, words, onAdd }: FilterMenusProps): ReactNode {
  const t = useMessages()
  const { language } = t
  const condition = (name: string | undefined, value: string) => `${name}:${/\s/.test(value) ? `"${value}"` : value}`
  const counted = (occurring: Occurring, label: (value: string) => string, name: string | undefined): MenuItem[] =>
    occurring.map(([value, count]) => ({
      id: value,
      label: `${label(value)}  ${formatCount(count)}`,
      onChoose: () => onAdd(condition(name, label(value))),
    }))
  const kindWord = (kind: string) => words[`kind ${kind}`] ?? kind
  const general: MenuItem[] = [
    ...flags.map((flag) => ({ id: flag, label: t(`figures.flag.${flag}`), onChoose: () => onAdd(FLAG_WORDS[flag][language][0] ?? flag) })),
    ...Object.entries(CERTAINTY_WORDS).map(([id, spoken], index) => ({
      id,
      label: words[`certainty ${id}`] ?? id,
      separated: index === 0,
      onChoose: () => onAdd(condition(CHOICE_FIELD_WORDS.certainty[language][0], spoken[language][0] ?? id)),
    })),
  ]
  const menus = [
    { label: t('figures.by-kind'), text: t('figures.kinds'), items: counted(sight.kinds, kindWord, CHOICE_FIELD_WORDS.kind[language][0]) },
    {
      label: t('figures.by-unit'),
      text: t('figures.units'),
      items: counted(sight.units, (unit) => unit, TEXT_FIELD_WORDS.unit[language][0]),
    },
    { label: t('figures.filter'), text: t('figures.filter'), items: general },
  ]
  return menus.map(({ label, text, items }) =>
    items.length === 0 ? null : (
      <MenuButton key={label} label={label} className="ui-button ui-button-quiet" items={items}>
        {text}
        <Glyph icon={ChevronDown} size={14} />
      </MenuButton>
    ),
  )
}
