import type { ReactNode } from 'react'
import type { MessageKey } from '../../i18n/messages'
import { useMessages } from '../../i18n/use-messages'
import type { SearchOptions } from '../../storage/search-port'
import { Button } from '../../ui/button'

interface Toggle {
  readonly option: keyof SearchOptions
  readonly words: MessageKey
  readonly hint: MessageKey
  /** Whether the button is pressed while the option is off: it tells apart what else counts as the same. */
  readonly inverse: boolean
}

const TOGGLES: readonly Toggle[] = [
  { option: 'foldCase', words: 'search.match-case', hint: 'search.match-case-hint', inverse: true },
  { option: 'foldWidth', words: 'search.match-width', hint: 'search.match-width-hint', inverse: true },
  { option: 'foldScript', words: 'search.match-script', hint: 'search.match-script-hint', inverse: true },
  { option: 'quantities', words: 'search.equal-figures', hint: 'search.equal-figures-hint', inverse: false },
  { option: 'regex', words: 'search.regex', hint: 'search.regex-hint', inverse: false },
]

export interface SearchOptionButtonsProps {
  readonly options: SearchOptions
  readonly onOptions: (options: SearchOptions) => void
}

export function SearchOptionButtons({ options, onOptions }: SearchOptionButtonsProps): ReactNode {
  const t = useMessages()
  return (
    <fieldset className="search-options" aria-label={t('search.options')}>
      {TOGGLES.map(({ option, words, hint, inverse }) => (
        <Button
          key={option}
          variant="quiet"
          pressed={options[option] !== inverse}
          title={t(hint)}
          onClick={() => onOptions({ ...options, [option]: !options[option] })}
        >
          {t(words)}
        </Button>
      ))}
    </fieldset>
  )
}
