import { fromAddresses } from '#core/formats/import/metadata/addresses'
import { fromClosingLines } from '#core/formats/import/metadata/closing-lines'
import { fromDateline } from '#core/formats/import/metadata/dateline'
import type { Evidence, MetadataField } from '#core/formats/import/metadata/evidence'
import { fromFileName } from '#core/formats/import/metadata/file-name'
import { fromJsonLd } from '#core/formats/import/metadata/json-ld'
import { fromCreditLines } from '#core/formats/import/metadata/lines-source'
import { fromMetaTags } from '#core/formats/import/metadata/meta-tags'
import { fromNamedElements } from '#core/formats/import/metadata/named-elements'
import { type Finding, rank } from '#core/formats/import/metadata/rank'
import type { Readable } from '#core/formats/import/metadata/readable'

/** Every source of evidence. */
const SOURCES: readonly ((text: Readable) => readonly Evidence[])[] = [
  fromCreditLines,
  fromMetaTags,
  fromJsonLd,
  fromNamedElements,
  fromDateline,
  fromClosingLines,
  fromAddresses,
  fromFileName,
]

const FIELDS: readonly MetadataField[] = ['title', 'outlet', 'date', 'author', 'place', 'url']

/** What is known about an article, at most one finding for each field. `told` is what its format says. */
export function findingsOf(text: Readable, told: readonly Evidence[]): readonly Finding[] {
  const all = [...told, ...SOURCES.flatMap((source) => source(text))]
  return FIELDS.flatMap((field) => rank(field, all) ?? [])
}
