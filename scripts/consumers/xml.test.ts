import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Exporter } from '#core/formats/export/exporter'
import { qdc } from '#core/formats/export/refi/qdc'
import { refiQda } from '#core/formats/export/refi/refi-qda'
import { tei } from '#core/formats/export/tei'
import { savedBytes } from '#core/formats/export/testing/read-export'
import { torture } from '#core/formats/export/testing/torture'
import { uima } from '#core/formats/export/uima/uima'
import { xlsx } from '#core/formats/export/xlsx'
import { reasonOf, run, withArchive, withFile, xmllint } from './testing/programs'

const project = torture()
const isXml = (path: string): boolean => /\.(xml|xmi|qde|rels)$/.test(path)

/** The XML parts of an export, whether it is one file or an archive of them. */
function wellFormedParts(exporter: Exporter): number {
  const bytes = savedBytes(exporter, project)
  if (exporter.packing === 'file' && exporter.id !== 'xlsx') {
    withFile('export.xml', bytes, (folder) => run(xmllint, ['--noout', '--nonet', 'export.xml'], folder))
    return 1
  }
  const parts = Object.keys(unzipSync(bytes)).filter(isXml)
  withArchive(bytes, (folder) => run(xmllint, ['--noout', '--nonet', '--huge', ...parts], folder))
  return parts.length
}

describe.skipIf(xmllint.command === null)(`XML is well-formed: ${reasonOf(xmllint)}`, () => {
  test.each([tei, qdc, refiQda, uima, xlsx].map((exporter) => [exporter.id, exporter] as const))(
    '%s',
    (_id, exporter) => {
      expect(wellFormedParts(exporter)).toBeGreaterThan(0)
    },
    30_000,
  )
})
