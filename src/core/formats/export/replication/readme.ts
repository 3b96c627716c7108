import { wellFormed } from '#core/formats/export/characters'
import type { OutputFile } from '#core/formats/export/exporter'
import { SOFTWARE } from '#core/formats/export/replication/software'
import type { StatedCount } from '#core/formats/export/replication/stated-counts'
import type { Language } from '#core/model/language'
import type { Snapshot } from '#core/model/snapshot'

/** Markdown takes the rest of a line for markup; names and ids stay what they are (CommonMark, section 2.4). */
const plain = (text: string): string =>
  wellFormed(text)
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/\s+/g, ' ')

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

function table(head: readonly string[], counts: readonly StatedCount[]): string {
  const rows = counts.map(({ table: name, column, value, count }) => row([name, plain(column ?? ''), plain(value ?? ''), count]))
  return [row(head), row(['---', '---', '---', '---:']), ...rows].join('\n')
}

type Words = (snapshot: Snapshot, counts: readonly StatedCount[]) => readonly string[]

const written = `${SOFTWARE.name} ${SOFTWARE.version}`

const english: Words = ({ project, codebook, history }, counts) => [
  `# ${plain(project.name || project.id)}: replication package`,
  `Written by ${written}. Codebook version ${codebook.version}. The log has ${history.length} edits.`,
  '## Files',
  `- \`project.json\`: the whole project, with the bytes of every source and the log; ${SOFTWARE.name} opens it again
- \`tables/\`: one CSV table for each kind of thing (UTF-8), joined by ids; \`tables/dictionary.csv\` says what every column holds; \`tables/texts/\` holds the texts that the offsets count in
- \`codebook.md\`, \`codebook.json\`: codes, definitions, rules, examples
- \`log/edits.csv\`: who did what when; \`log/sources.csv\`: the files that were read, with SHA-256 and encoding; \`log/dictionary.csv\`: their columns
- \`counts.csv\`: the counts below; \`scripts/\`: programs that count again
- \`LOSSES.txt\`: what stands in the tables in another form; \`SHA256SUMS\`: SHA-256 of every file`,
  '## Counts',
  'A row counts the rows of a table, or those whose column has the value. `linked` joins each figure with the mention of an initiative that it is linked to.',
  table(['table', 'column', 'value', 'count'], counts),
  '## Count again',
  `In the folder of this file:

    sha256sum -c SHA256SUMS
    python3 scripts/count.py
    Rscript scripts/count.R
    stata -b do scripts/count.do`,
  'Each script prints a line for each count and fails when one differs. The Python script needs pandas, the R script base R. The Stata script has not been run by those who wrote it.',
]

const chinese: Words = ({ project, codebook, history }, counts) => [
  `# ${plain(project.name || project.id)}：复现资料包`,
  `由 ${written} 写出。编码本第 ${codebook.version} 版。修改记录 ${history.length} 条。`,
  '## 文件',
  `- \`project.json\`：整个项目，连同原始文件的字节和修改记录，${SOFTWARE.name} 可再打开
- \`tables/\`：每类事物一张 CSV 表（UTF-8），以标识相连；各列的含义见 \`tables/dictionary.csv\`；位置所计的正文在 \`tables/texts/\`
- \`codebook.md\`、\`codebook.json\`：编码、定义、规则、例子
- \`log/edits.csv\`：谁在何时做了什么；\`log/sources.csv\`：读入的文件及其 SHA-256 和字符编码；\`log/dictionary.csv\`：各列的含义
- \`counts.csv\`：下面的数；\`scripts/\`：重新计数的程序
- \`LOSSES.txt\`：表中换了写法的内容；\`SHA256SUMS\`：每个文件的 SHA-256`,
  '## 计数',
  '每行是一张表的行数，或其中某列为某值的行数。`linked` 把每个数量与它所关联的举措提及连在一起。',
  table(['表', '列', '值', '行数'], counts),
  '## 重新计数',
  `在本文件所在的文件夹里：

    sha256sum -c SHA256SUMS
    python3 scripts/count.py
    Rscript scripts/count.R
    stata -b do scripts/count.do`,
  '每个程序为每个数打印一行，有不同则以错误结束。Python 程序需要 pandas，R 程序只需 R 本身。Stata 程序的编写者没有运行过它。',
]

const NAMES: Readonly<Record<Language, string>> = { en: 'README.md', 'zh-CN': 'README.zh-CN.md' }
const WORDS: Readonly<Record<Language, Words>> = { en: english, 'zh-CN': chinese }

const readmeIn = (language: Language, snapshot: Snapshot, counts: readonly StatedCount[]): OutputFile => ({
  path: NAMES[language],
  chunks: [`${WORDS[language](snapshot, counts).join('\n\n')}\n`],
})

/** For readers of both languages. */
export const readmes = (snapshot: Snapshot, counts: readonly StatedCount[]): readonly OutputFile[] => [
  readmeIn('en', snapshot, counts),
  readmeIn('zh-CN', snapshot, counts),
]
