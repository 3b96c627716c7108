import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { replication } from '#core/formats/export/replication/replication'
import { savedBytes } from '#core/formats/export/testing/read-export'
import { small } from '#core/formats/export/testing/small'
import { torture } from '#core/formats/export/testing/torture'
import { baseR, type Program, pandas, reasonOf, run, sha256sum, withArchive } from './testing/programs'

const hard = torture()

/** The rows of the README's table, as the scripts print theirs. */
function statedIn(folder: string, readme: string): readonly string[] {
  const rows = readFileSync(join(folder, readme), 'utf8').matchAll(/^\| (\S+) \| (\S*) \| (.*) \| (\d+) \|$/gm)
  return [...rows].map(([, table, column, value = '', count]) => [table, column, value, count].join('\t').replaceAll('\\', ''))
}

const SCRIPTS: readonly { readonly program: Program; readonly script: string }[] = [
  { program: pandas, script: 'scripts/count.py' },
  { program: baseR, script: 'scripts/count.R' },
]

describe('replication package of a hard project', () => {
  for (const { program, script } of SCRIPTS)
    for (const byteOrderMark of [false, true])
      test.skipIf(program.command === null)(
        `${script} finds the counts of the README, byte order mark ${byteOrderMark}: ${reasonOf(program)}`,
        () => {
          withArchive(savedBytes(replication, hard, { byteOrderMark }), (folder) => {
            const printed = run(program, [script], folder).trimEnd().split('\n')
            expect(printed.pop()).toBe('all counts are as stated')
            expect(printed.length).toBeGreaterThan(10)
            for (const readme of ['README.md', 'README.zh-CN.md']) expect(statedIn(folder, readme)).toEqual(printed)
          })
        },
        30_000,
      )

  test.skipIf(sha256sum.command === null)(`every file has the SHA-256 that is listed: ${reasonOf(sha256sum)}`, () => {
    withArchive(savedBytes(replication, hard), (folder) => {
      expect(run(sha256sum, ['-c', '--strict', 'SHA256SUMS'], folder)).not.toMatch(/FAILED/)
    })
  })
})

test.skipIf(pandas.command === null)(`a count that is not true is noticed: ${reasonOf(pandas)}`, () => {
  withArchive(savedBytes(replication, small()), (folder) => {
    const spoilt = `import pathlib, re; p = pathlib.Path("counts.csv"); p.write_text(re.sub(r"(?m)^articles,,,2", "articles,,,3", p.read_text()))`
    run(pandas, ['-c', spoilt], folder)
    expect(() => run(pandas, ['scripts/count.py'], folder)).toThrow('1 counts differ from those stated')
  })
})
