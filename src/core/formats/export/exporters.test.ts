import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Exporter } from '#core/formats/export/exporter'
import { EXPORTERS } from '#core/formats/export/exporters'
import { lossesOf } from '#core/formats/export/pack'
import { WHOLE_PROJECT } from '#core/formats/export/scope'
import { anyProject } from '#core/formats/export/testing/any-project'
import { marksOf, sorted } from '#core/formats/export/testing/marks'
import { savedBytes, savedFiles, savedText } from '#core/formats/export/testing/read-export'
import { READERS } from '#core/formats/export/testing/readers'
import { small } from '#core/formats/export/testing/small'
import { torture } from '#core/formats/export/testing/torture'
import type { Snapshot } from '#core/model/snapshot'

const hard = torture()

describe.each(EXPORTERS)('$id', (exporter) => {
  test('equal projects give equal bytes', () => {
    expect(savedBytes(exporter, hard)).toEqual(savedBytes(exporter, torture()))
  })

  test('losses are counted, each once, in words of both languages', () => {
    const losses = lossesOf(exporter, hard, WHOLE_PROJECT)
    expect(new Set(losses.map(({ code }) => code)).size).toBe(losses.length)
    expect(losses.filter(({ count }) => count <= 0)).toEqual([])
  })
})

describe.each(EXPORTERS.filter(({ packing }) => packing === 'zip'))('archive of $id', (exporter) => {
  test('names are unique, relative and safe, and the losses are told', () => {
    const names = Object.keys(unzipSync(savedBytes(exporter, hard)))
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[^\s\\:*?"<>|./][^\s\\:*?"<>|]*$/u)
    expect(names).toContain('LOSSES.txt')
  })

  test('the files of a small project are as they were', async () => {
    for (const [path, file] of savedFiles(exporter, small()))
      await expect(file).toMatchFileSnapshot(`../../../../fixtures/export/${exporter.id}/${path}`)
  })
})

/** Those whose bytes are not text, and the one with golden files of its own, are tested elsewhere. */
const isText = ({ id, packing }: Exporter): boolean => packing === 'file' && !['json', 'xlsx'].includes(id)

describe.each(EXPORTERS.filter(isText))('file of $id', (exporter) => {
  test('that of a small project is as it was', async () => {
    await expect(savedText(exporter, small())).toMatchFileSnapshot(
      `../../../../fixtures/export/${exporter.id}/project.${exporter.extension}`,
    )
  })
})

describe.each(READERS)('$exporter.id, $what', ({ exporter, detail, read }) => {
  const found = (project: Snapshot) => sorted(read(savedFiles(exporter, project), project))

  test('every annotation is there, with its words, its code and its coder', () => {
    expect(found(hard)).toEqual(sorted(marksOf(hard, detail)))
  })

  test('of any project', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        expect(found(project)).toEqual(sorted(marksOf(project, detail)))
      }),
      { seed: 71, numRuns: 60 },
    )
  })
})
