import { codebookSections } from '#core/codebook/markdown'
import type { Exporter } from '#core/formats/export/exporter'
import { lossLine } from '#core/formats/export/loss-words'
import { countLosses, type Loss } from '#core/formats/export/losses'
import { type Language, type LocalText, localText } from '#core/model/language'
import type { Snapshot } from '#core/model/snapshot'
import { ok } from '#core/util/result'

const TITLE: LocalText = { 'zh-CN': '编码本', en: 'Codebook' }
const LOSSES: LocalText = { 'zh-CN': '这里没有的', en: 'What is not here' }

function* sections({ project, codebook, annotations }: Snapshot, language: Language, losses: readonly Loss[]): Generator<string> {
  const title = `${project.name || project.id}: ${localText(TITLE, language)}`
  yield* codebookSections(codebook, title, language, (id) => annotations.filter(({ code }) => code === id).length)
  yield `## ${localText(LOSSES, language)}\n\n${losses.map((loss) => `- ${lossLine(loss, language)}`).join('\n')}`
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
    countLosses(snapshot, [
      'history',
      'rejections',
      'sources',
      'texts',
      'annotations',
      'links',
      'registry',
      'article-memos',
      'lone-surrogates',
    ]),
  files: (snapshot, { language }, losses) => ok([{ path: 'codebook.md', chunks: chunks(snapshot, language, losses) }]),
}
