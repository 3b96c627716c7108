import { stemOf } from '#core/formats/import/importer'
import { dateInPath } from '#core/formats/import/metadata/addresses'
import { dateIn } from '#core/formats/import/metadata/dates'
import { type Evidence, evidence } from '#core/formats/import/metadata/evidence'
import type { Readable } from '#core/formats/import/metadata/readable'

/** The day that the file is named after: `2024-03-18 社区食堂.txt`, `浙江日报_20240318_04.txt`. */
export function fromFileName({ fileName }: Readable): readonly Evidence[] {
  const stem = stemOf(fileName)
  return evidence('date', dateIn(stem) || dateInPath(stem), stem, 'file-name', 0.55)
}
