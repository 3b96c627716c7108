import { edtf } from '#core/formats/import/metadata/dates'
import { type Evidence, evidence } from '#core/formats/import/metadata/evidence'
import type { Readable } from '#core/formats/import/metadata/readable'

const WEB_ADDRESS = /^https?:\/\/[^\s"<>]+$/i
export const isWebAddress = (url: string): boolean => WEB_ADDRESS.test(url)

/** A day in the path of an address: /2024/03-18/, /2024/0318/, /20240318/, /t20240318_, /2024-03/18/. */
const DAY = /(?<!\d)((?:19|20)\d{2})(?:[-/_]?)(0[1-9]|1[0-2])(?:[-/_]?)(0[1-9]|[12]\d|3[01])(?!\d)/
const MONTH = /\/((?:19|20)\d{2})[-/]?(0[1-9]|1[0-2])\//

/** The date that an address or a file name holds, in EDTF. */
export function dateInPath(path: string): string {
  const day = DAY.exec(path)
  if (day) return edtf(Number(day[1]), day[2], day[3])
  const month = MONTH.exec(path)
  return month ? edtf(Number(month[1]), month[2]) : ''
}

const ofAddress = (url: string, by: string, confidence: number): readonly Evidence[] =>
  isWebAddress(url)
    ? [
        ...evidence('url', url, url, by, confidence),
        ...evidence('date', dateInPath(url.replace(/^https?:\/\/[^/]*/i, '').split('?')[0] ?? ''), url, 'address', 0.75),
      ]
    : []

/** The page's own address, and the day in its path. */
export function fromAddresses({ page }: Readable): readonly Evidence[] {
  if (!page) return []
  return [
    ...ofAddress(page.canonical, 'canonical', 0.95),
    ...ofAddress(page.metas.get('og:url') ?? '', 'meta', 0.9),
    ...ofAddress(page.savedFrom, 'saved-from', 0.85),
  ]
}
