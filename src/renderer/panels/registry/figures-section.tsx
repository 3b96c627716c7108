import { Download } from 'lucide-react'
import { type ReactNode, useMemo, useRef } from 'react'
import { csvRows } from '#core/formats/export/csv'
import { type Chart, chartOf } from '#core/registry/chart'
import { initiativeFiguresTable } from '#core/registry/figures-table'
import { seriesOf } from '#core/registry/series'
import { utf8Encode } from '#core/text/utf8'
import { useMessages } from '../../i18n/use-messages'
import type { InitiativeDetail } from '../../storage/initiative-port'
import { Button } from '../../ui/button'
import { type PictureFormat, saveTableOrPicture } from '../../workspace/actions/save-picture'
import { useSession } from '../../workspace/session'
import { pngFile, svgFile } from './chart-file'
import { ChartPicture } from './chart-picture'
import { FigureRow } from './figure-line'

/** The figures of an initiative by time: a chart for each unit, and every figure in its sentence. */
export function FiguresSection({ detail: { line, figures, overruled } }: { readonly detail: InitiativeDetail }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const charts = useMemo(
    () => seriesOf(figures.filter(({ row }) => !overruled.has(row.id))).flatMap((series) => chartOf(series) ?? []),
    [figures, overruled],
  )
  const saveTable = () => {
    const table = initiativeFiguresTable(figures)
    void saveTableOrPicture(session, line.name, 'csv', utf8Encode([...csvRows(table, { byteOrderMark: true })].join('')))
  }
  return (
    <section aria-label={t('registry.figures')}>
      <div className="registry-head">
        <h3>{t('registry.figures')}</h3>
        <Button variant="quiet" icon={Download} onClick={saveTable}>
          {t('registry.save-table')}
        </Button>
      </div>
      {charts.map((chart) => (
        <ChartOf key={chart.dimension} chart={chart} name={line.name} />
      ))}
      <ul className="registry-rows">
        {figures.map((figure) => (
          <FigureRow key={figure.row.id} figure={figure}>
            {overruled.has(figure.row.id) && <small>{t('registry.left-out')}</small>}
          </FigureRow>
        ))}
      </ul>
    </section>
  )
}

function ChartOf({ chart, name }: { readonly chart: Chart; readonly name: string }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const svg = useRef<SVGSVGElement>(null)
  const save = async (format: PictureFormat) => {
    if (!svg.current) return
    const bytes = format === 'svg' ? utf8Encode(svgFile(svg.current)) : await pngFile(svg.current)
    await saveTableOrPicture(session, name, format, bytes)
  }
  const things = chart.lines.map(({ thing }) => thing || chart.unit)
  return (
    <figure className="registry-figure">
      <ChartPicture chart={chart} svg={svg} title={t('registry.chart', { name, things: things.join(t('inspector.name-join')) })} />
      <figcaption>
        {things.map((thing, i) => (
          <span key={chart.lines[i]?.points[0]?.figure.row.id} className={`chart-slot-${(i % 8) + 1}`}>
            {thing}
          </span>
        ))}
        <span className="ui-grow" />
        <Button variant="quiet" onClick={() => void save('svg')}>
          {t('registry.save-svg')}
        </Button>
        <Button variant="quiet" onClick={() => void save('png')}>
          {t('registry.save-png')}
        </Button>
      </figcaption>
    </figure>
  )
}
