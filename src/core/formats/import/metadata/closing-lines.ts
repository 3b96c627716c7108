import { reportersIn } from '#core/formats/import/metadata/author-names'
import { dateIn, datesIn } from '#core/formats/import/metadata/dates'
import { type Evidence, evidence } from '#core/formats/import/metadata/evidence'
import { outletName } from '#core/formats/import/metadata/outlet-names'
import type { Readable } from '#core/formats/import/metadata/readable'

/** Paragraphs at the end of an article, and what of each is read, in code units. */
const PARAGRAPHS = 2
const TAIL = 60

const REPRINTED =
  /[（(]\s*(?:来源|來源|原载|转自|摘自|据)\s*[:：]?\s*(《[^》]{2,20}》|[^（）()，,。；;]{2,30}?)(?:[\s　,，].{0,30})?[）)]\s*$/u
/** 《人民日报》（2024年03月18日 04 版） */
const ISSUE = /《\s*([^《》]{2,15})\s*》\s*[（(]\s*(\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)/gu

/** What the last lines say: （来源：…）, （记者 …）, 《…报》（2024年3月18日 04 版）, the day under a notice. */
export function fromClosingLines({ lines }: Readable): readonly Evidence[] {
  const paragraphs = lines.filter((line) => line.kind === 'paragraph')
  const last = paragraphs.slice(-PARAGRAPHS).map((line) => line.text)
  const signed = paragraphs.length > 2 ? (paragraphs.at(-1)?.text ?? '') : ''
  return [
    ...last.flatMap((text) => {
      const tail = text.slice(-TAIL)
      const reprint = REPRINTED.exec(tail)
      const { names, quote } = reportersIn(tail)
      return [
        ...evidence('outlet', reprint ? outletName(reprint[1] ?? '') : '', reprint?.[0] ?? '', 'closing-line', 0.8),
        ...evidence('author', names, quote, 'closing-line', 0.7),
      ]
    }),
    ...lines.flatMap(({ text }) => (text.length < 200 ? fromIssue(text) : [])),
    ...(datesIn(signed)[0]?.end === signed.length && signed.length < 24
      ? evidence('date', dateIn(signed), signed, 'closing-line', 0.6)
      : []),
  ]
}

const fromIssue = (text: string): readonly Evidence[] =>
  [...text.matchAll(ISSUE)].flatMap(([quote, outlet = '', day = '']) => [
    ...evidence('outlet', outlet.trim(), quote, 'issue', 0.9),
    ...evidence('date', dateIn(day), quote, 'issue', 0.9),
  ])
