import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readExchange } from '#core/formats/exchange/exchange-formats'
import type { Merged } from '#core/formats/exchange/into-project'
import { essenceOf } from '#core/formats/exchange/testing/essence'
import { projectOfExchange } from '#core/formats/exchange/to-project'
import type { Exporter } from '#core/formats/export/exporter'
import { json } from '#core/formats/export/json'
import { labelStudio } from '#core/formats/export/label-studio'
import { lossesOf } from '#core/formats/export/pack'
import { WHOLE_PROJECT } from '#core/formats/export/scope'
import { anyProject } from '#core/formats/export/testing/any-project'
import { savedBytes } from '#core/formats/export/testing/read-export'
import { small } from '#core/formats/export/testing/small'
import { torture } from '#core/formats/export/testing/torture'
import { uima } from '#core/formats/export/uima/uima'
import { webAnnotation } from '#core/formats/export/web-annotation'
import { exportJson } from '#core/formats/json/export-json'
import { defaultCodebook } from '#core/model/default-codebook'
import { CoderId, EditId, ProjectId } from '#core/model/ids'
import type { Snapshot } from '#core/model/snapshot'

const NOW = '2027-01-01T00:00:00.000Z'

function back(exporter: Exporter, snapshot: Snapshot): Merged {
  const read = readExchange([{ name: `project.${exporter.extension}`, bytes: savedBytes(exporter, snapshot) }])
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  expect(read.value.format.id).toBe(exporter.id)
  const made = projectOfExchange(read.value.exchange, {
    project: { id: ProjectId.parse('other'), name: 'other', memo: '', createdAt: NOW },
    coder: { id: CoderId.parse('other'), name: 'other' },
    now: Date.parse(NOW),
    edit: EditId.parse('e1'),
    device: 'test',
    codebook: defaultCodebook('en'),
    origin: 'test',
  })
  if (!made.ok) throw new Error(JSON.stringify(made.problem))
  return made.value
}

function comparable(exporter: Exporter, snapshot: Snapshot) {
  const losses = lossesOf(exporter, snapshot, WHOLE_PROJECT).map(({ code }) => code)
  const { snapshot: imported, report } = back(exporter, snapshot)
  return { wanted: essenceOf(snapshot, losses), found: essenceOf(imported, losses), report, imported }
}

describe.each([json, webAnnotation, uima, labelStudio])('$id, out and in again', (exporter) => {
  test.each([
    ['a small project', small()],
    ['the hard project', torture()],
  ])('%s is what it was but for the losses told', (_name, snapshot) => {
    const { wanted, found, report, imported } = comparable(exporter, snapshot)
    expect(JSON.parse(found)).toEqual(JSON.parse(wanted))
    expect(report).toMatchObject({ moved: 0, unplaced: 0, known: 0, leftOut: 0, linksLost: 0 })
    expect(exportJson(imported, { history: false }).ok).toBe(true)
  })

  test('2,000 generated projects are what they were', () => {
    fc.assert(
      fc.property(anyProject, (snapshot) => {
        const { wanted, found } = comparable(exporter, snapshot)
        return wanted === found
      }),
      { seed: 7, numRuns: 2000 },
    )
  }, 120_000)
})
