import { CircleAlert, CircleDashed } from 'lucide-react'
import type { ReactNode } from 'react'
import type { FigureColumn } from '#core/analysis/figure-order'
import { shortDateWords } from '#core/attributes/date-words'
import { plainNumber } from '#core/attributes/figure-text'
import { HEDGE_SIGNS, SHORT_UNITS } from '#core/attributes/figure-words'
import { formatInterval } from '#core/attributes/interval'
import type { Approx } from '#core/figures/figure'
import type { Language } from '#core/model/language'
import type { Messages } from '../../i18n/use-messages'
import type { FigureLine } from '../../storage/figure-port'
import { Glyph } from '../../ui/icon'
import { type FigureWords, originOf } from './figure-words'

export interface CellProps {
  readonly column: FigureColumn
  readonly line: FigureLine
  readonly words: FigureWords
  readonly t: Messages
}

const NONE = '–'
type Valued = Pick<FigureLine, 'value' | 'bounds' | 'approx' | 'kind' | 'moment'>

/** The value with its hedge as a sign: `> 220,000`; a date in words; between bounds where there is no value. */
export function valueText({ value, bounds, approx, kind, moment }: Valued, language: Language): string {
  if (moment) return shortDateWords(moment, language)
  const sign = HEDGE_SIGNS[approx as Approx]
  if (value !== null) return `${sign ? `${sign} ` : ''}${plainNumber(value, kind)}`
  return bounds ? formatInterval(bounds) : ''
}

/** The unit as written, else the sign that stands for it. */
export const unitText = ({ unit, kind }: Pick<FigureLine, 'unit' | 'kind'>): string => unit || (SHORT_UNITS.get(kind)?.trim() ?? '')

export function FigureCell({ column, line, words, t }: CellProps): ReactNode {
  const said = (field: string, value: string) => words[`${field} ${value}`] ?? value
  switch (column) {
    case 'quote':
      return <Quote line={line} />
    case 'value':
      return <Value line={line} t={t} />
    case 'bounds':
      return line.bounds ? formatInterval(line.bounds) : ''
    case 'unit':
      return <span lang={line.language}>{unitText(line)}</span>
    case 'initiative':
      return <Initiative line={line} t={t} />
    case 'entity':
      return <Entity line={line} />
    case 'article':
      return <Second text={line.title || t('library.untitled')} language={line.language} />
    case 'outlet':
      return <Second text={line.outlet} language={line.language} />
    case 'date':
      return <Second text={line.date} />
    case 'coder':
      return <Second text={line.coderName} />
    case 'origin':
      return <Second text={said('origin', originOf(line))} />
    default:
      return <Second text={said(column, line[column])} />
  }
}

const Nothing = ({ words }: { readonly words: string }): ReactNode => (
  <span className="ui-muted">
    <span aria-hidden="true">{NONE}</span>
    <span className="ui-hidden">{words}</span>
  </span>
)

const Second = ({ text, language }: { readonly text: string; readonly language?: string }): ReactNode => (
  <span className="figures-second" lang={language} title={text || undefined}>
    {text}
  </span>
)

function Value({ line, t }: { readonly line: FigureLine; readonly t: Messages }): ReactNode {
  const text = valueText(line, t.language)
  if (text === '') return <Nothing words={t('figures.no-value')} />
  if (!line.contradiction) return text
  return (
    <span className="figures-contradiction" title={t.problem(line.contradiction)}>
      <Glyph icon={CircleAlert} size={14} />
      <span className="ui-hidden">{t('figures.flag.contradiction')}</span>
      {text}
    </span>
  )
}

/** What stands before gives way from the left; the figure itself stays. A plain space before it would be drawn at the other end of the line. */
function Quote({ line }: { readonly line: FigureLine }): ReactNode {
  return (
    <span className="figures-quote" lang={line.language} title={line.before + line.quote}>
      <span className="figures-before">
        <bdi>{line.before.replace(/ +$/, '\u00a0')}</bdi>
      </span>
      <span className="figures-figure">{line.quote}</span>
    </span>
  )
}

function Entity({ line }: { readonly line: FigureLine }): ReactNode {
  return (
    <span lang={line.language} title={[line.entity, line.property].filter(Boolean).join(' · ') || undefined}>
      {line.entity}
      {line.property && <span className="figures-second">{line.entity ? ` · ${line.property}` : line.property}</span>}
    </span>
  )
}

function Initiative({ line, t }: { readonly line: FigureLine; readonly t: Messages }): ReactNode {
  if (line.measures.length === 0) {
    return (
      <span className="figures-unlinked">
        <Glyph icon={CircleDashed} size={12} />
        {t('figures.unlinked')}
      </span>
    )
  }
  const names = line.initiatives.join(t('inspector.name-join'))
  return (
    <span lang={line.language} title={names}>
      {names}
    </span>
  )
}
