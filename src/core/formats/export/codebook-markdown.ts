import { wellFormed } from '#core/formats/export/characters'
import type { Exporter } from '#core/formats/export/exporter'
import { lossLine } from '#core/formats/export/loss-words'
import { countLosses, type Loss } from '#core/formats/export/losses'
import type { Code, Codebook, LinkType } from '#core/model/codebook'
import { type Language, type LocalText, localText } from '#core/model/language'
import type { Snapshot } from '#core/model/snapshot'
import { ok } from '#core/util/result'

const both = (zh: string, en: string): LocalText => ({ 'zh-CN': zh, en })

const WORDS = {
  title: both('编码本', 'Codebook'),
  version: both('版本', 'Version'),
  key: both('按键', 'Key'),
  uses: both('处标注', 'annotations'),
  include: both('何时使用', 'Use it for'),
  exclude: both('何时不用', 'Not for'),
  examples: both('例子', 'Examples'),
  attributes: both('属性', 'Attributes'),
  attribute: both('属性', 'Attribute'),
  kind: both('类型', 'Kind'),
  choices: both('选项', 'Choices'),
  links: both('关联', 'Links'),
  losses: both('这里没有的', 'What is not here'),
}

/** Text that Markdown would take for markup stays text (CommonMark, section 2.4). */
const escaped = (text: string): string => wellFormed(text).replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
const inLine = (text: string): string => escaped(text).replace(/\s*\n\s*/g, ' ')
/** Two spaces keep a line break of the author's. */
const paragraph = (text: string): string => escaped(text).replace(/\n/g, '  \n')

function* codeLines(code: Code, depth: number, uses: number, language: Language): Generator<string> {
  const say = (word: keyof typeof WORDS) => localText(WORDS[word], language)
  yield `${'#'.repeat(Math.min(6, depth + 1))} ${inLine(localText(code.label, language) || code.id)}`
  const key = code.hotkey ? ` · ${say('key')} \`${code.hotkey}\`` : ''
  yield `\`${code.id.replaceAll('`', '')}\`${key} · ${uses} ${say('uses')}`
  if (code.definition) yield paragraph(code.definition)
  if (code.include) yield `**${say('include')}** ${paragraph(code.include)}`
  if (code.exclude) yield `**${say('exclude')}** ${paragraph(code.exclude)}`
  if (code.examples.length > 0) yield `**${say('examples')}**\n\n${code.examples.map((example) => `- ${inLine(example)}`).join('\n')}`
  if (code.attributes.length > 0) {
    const rows = code.attributes.map(({ id, label, kind, choices }) => {
      const values = choices.map((choice) => `${inLine(localText(choice.label, language))} (${inLine(choice.id)})`).join(', ')
      return `| ${inLine(localText(label, language))} | ${inLine(id)} | ${kind} | ${values} |`
    })
    yield `**${say('attributes')}**\n\n| ${say('attribute')} | id | ${say('kind')} | ${say('choices')} |\n| --- | --- | --- | --- |\n${rows.join('\n')}`
  }
}

/** Codes under their parents, in the order of the codebook. */
function* tree({ codes }: Codebook, parent: Code['parent'] = null, depth = 1): Generator<readonly [Code, number]> {
  for (const code of codes.filter((each) => each.parent === parent)) {
    yield [code, depth]
    yield* tree({ codes, linkTypes: [], version: 1 }, code.id, depth + 1)
  }
}

function linkLine({ label, from, to }: LinkType, { codes }: Codebook, language: Language): string {
  const names = (ids: readonly string[]) =>
    ids.map((id) => inLine(localText(codes.find((code) => code.id === id)?.label ?? { 'zh-CN': id, en: id }, language))).join(', ')
  return `- ${names(from)} → **${inLine(localText(label, language))}** → ${names(to)}`
}

function* sections({ project, codebook, annotations }: Snapshot, language: Language, losses: readonly Loss[]): Generator<string> {
  const say = (word: keyof typeof WORDS) => localText(WORDS[word], language)
  yield `# ${inLine(project.name || project.id)}: ${say('title')}`
  yield `${say('version')} ${codebook.version}`
  for (const [code, depth] of tree(codebook)) {
    const uses = annotations.filter((annotation) => annotation.code === code.id).length
    yield* codeLines(code, depth, uses, language)
  }
  if (codebook.linkTypes.length > 0)
    yield `## ${say('links')}\n\n${codebook.linkTypes.map((type) => linkLine(type, codebook, language)).join('\n')}`
  yield `## ${say('losses')}\n\n${losses.map((loss) => `- ${lossLine(loss, language)}`).join('\n')}`
}

function* chunks(snapshot: Snapshot, language: Language, losses: readonly Loss[]): Generator<string> {
  for (const section of sections(snapshot, language, losses)) yield `${section}\n\n`
}

/** The codebook as an appendix: Markdown (CommonMark, with GitHub's tables). */
export const codebookMarkdown: Exporter = {
  id: 'codebook',
  label: { 'zh-CN': '编码本（Markdown）', en: 'Codebook (Markdown)' },
  purpose: { 'zh-CN': '论文附录：定义、规则、例子', en: 'Appendices: definitions, rules, examples' },
  extension: 'md',
  mime: 'text/markdown',
  packing: 'file',
  options: [],
  losses: (snapshot) =>
    countLosses(snapshot, ['history', 'rejections', 'sources', 'texts', 'annotations', 'links', 'article-memos', 'lone-surrogates']),
  files: (snapshot, { language }, losses) => ok([{ path: 'codebook.md', chunks: chunks(snapshot, language, losses) }]),
}
