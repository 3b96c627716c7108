import { kindLabel } from '#core/codebook/kind-labels'
import { plainRules } from '#core/codebook/rule-text'
import { treeOf } from '#core/codebook/tree'
import { wellFormed } from '#core/formats/export/characters'
import type { AttributeDefinition, Code, Codebook, LinkType } from '#core/model/codebook'
import type { CodeId } from '#core/model/ids'
import { type Language, type LocalText, localText } from '#core/model/language'
import type { Condition } from '#core/model/value-rule'

const both = (zh: string, en: string): LocalText => ({ 'zh-CN': zh, en })

const WORDS = {
  version: both('版本', 'Version'),
  key: both('按键', 'Key'),
  uses: both('处标注', 'annotations'),
  include: both('何时使用', 'Use it for'),
  exclude: both('何时不用', 'Not for'),
  examples: both('例子', 'Examples'),
  counter: both('反例', 'Counter-examples'),
  attributes: both('属性', 'Attributes'),
  attribute: both('属性', 'Attribute'),
  kind: both('类型', 'Kind'),
  choices: both('选项', 'Choices'),
  rules: both('填写', 'Filling in'),
  required: both('必填', 'required'),
  requiredIf: both('必填，当', 'required where'),
  links: both('关联', 'Links'),
  retired: both('已停用', 'retired'),
  merged: both('已并入', 'merged into'),
}

/** Text that Markdown would take for markup stays text (CommonMark, section 2.4). */
const escaped = (text: string): string => wellFormed(text).replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
const inLine = (text: string): string => escaped(text).replace(/\s*\n\s*/g, ' ')
/** Two spaces keep a line break of the author's. */
const paragraph = (text: string): string => escaped(text).replace(/\n/g, '  \n')

/** How many annotations have a code. */
export type Uses = (code: CodeId) => number

class Writer {
  private readonly codebook: Codebook
  private readonly language: Language

  constructor(codebook: Codebook, language: Language) {
    this.codebook = codebook
    this.language = language
  }

  *code(code: Code, depth: number, uses: Uses | null): Generator<string> {
    yield `${'#'.repeat(Math.min(6, depth + 2))} ${inLine(this.name(code))}`
    const facts = [
      `\`${code.id.replaceAll('`', '')}\``,
      code.hotkey && `${this.say('key')} \`${code.hotkey}\``,
      uses && `${uses(code.id)} ${this.say('uses')}`,
      code.mergedInto !== undefined ? `${this.say('merged')} ${this.names([code.mergedInto])}` : code.retired && this.say('retired'),
    ]
    yield facts.filter(Boolean).join(' · ')
    if (code.definition) yield paragraph(code.definition)
    if (code.include) yield `**${this.say('include')}** ${paragraph(code.include)}`
    if (code.exclude) yield `**${this.say('exclude')}** ${paragraph(code.exclude)}`
    yield* this.examples(code)
    if (code.attributes.length > 0) yield this.attributes(code)
  }

  linkTypes(): string {
    return `## ${this.say('links')}\n\n${this.codebook.linkTypes.map((type) => this.linkType(type)).join('\n')}`
  }

  version(): string {
    return `${this.say('version')} ${this.codebook.version}`
  }

  private say(word: keyof typeof WORDS): string {
    return localText(WORDS[word], this.language)
  }

  private name({ label, id }: Pick<Code, 'label' | 'id'>): string {
    return localText(label, this.language) || id
  }

  private names(ids: readonly CodeId[]): string {
    const { codes } = this.codebook
    return ids.map((id) => inLine(localText(codes.find((code) => code.id === id)?.label ?? both(id, id), this.language))).join(', ')
  }

  private *examples({ examples, passages = [] }: Code): Generator<string> {
    const lines = (applies: boolean) =>
      passages
        .filter((passage) => passage.applies === applies)
        .map(({ quote, note, from }) => `- ${inLine(quote)}${note && ` (${inLine(note)})`}${from && ` · ${inLine(from)}`}`)
    const good = [...examples.map((example) => `- ${inLine(example)}`), ...lines(true)]
    if (good.length > 0) yield `**${this.say('examples')}**\n\n${good.join('\n')}`
    const bad = lines(false)
    if (bad.length > 0) yield `**${this.say('counter')}**\n\n${bad.join('\n')}`
  }

  private attributes({ attributes }: Code): string {
    const hasRules = attributes.some(({ help, requiredIf, rules, retired }) => help || requiredIf || rules || retired)
    const head = [this.say('attribute'), 'id', this.say('kind'), this.say('choices'), ...(hasRules ? [this.say('rules')] : [])]
    const rows = attributes.map((attribute) => {
      const { id, label, kind, choices } = attribute
      const values = choices.map((choice) => `${inLine(localText(choice.label, this.language))} (${inLine(choice.id)})`).join(', ')
      const cells = [inLine(localText(label, this.language)), inLine(id), kindLabel(kind, this.language), values]
      return row([...cells, ...(hasRules ? [this.filling(attribute, attributes)] : [])])
    })
    return `**${this.say('attributes')}**\n\n${[row(head), row(head.map(() => '---')), ...rows].join('\n')}`
  }

  private filling({ help, requiredIf, rules, retired }: AttributeDefinition, all: readonly AttributeDefinition[]): string {
    const conditions = requiredIf?.map((condition) => this.condition(condition, all)).join(', ') ?? null
    const required = conditions === null ? '' : conditions === '' ? this.say('required') : `${this.say('requiredIf')} ${conditions}`
    return [retired && this.say('retired'), required, inLine(plainRules(rules ?? [])), inLine(help ?? '')].filter(Boolean).join('; ')
  }

  private condition({ attribute, is }: Condition, all: readonly AttributeDefinition[]): string {
    const label = all.find(({ id }) => id === attribute)?.label
    const name = inLine(label ? localText(label, this.language) : attribute)
    return is.length === 0 ? name : `${name} = ${inLine(is.join(' / '))}`
  }

  private linkType({ label, from, to, retired }: LinkType): string {
    return `- ${this.names(from)} → **${inLine(localText(label, this.language))}** → ${this.names(to)}${retired ? ` · ${this.say('retired')}` : ''}`
  }
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/**
 * The codebook for readers, as Markdown (CommonMark, with GitHub's tables), one paragraph after another.
 * @param uses `null` where it is not told
 */
export function* codebookSections(codebook: Codebook, title: string, language: Language, uses: Uses | null): Generator<string> {
  const writer = new Writer(codebook, language)
  yield `# ${inLine(title)}`
  yield writer.version()
  for (const { code, depth } of treeOf(codebook.codes)) yield* writer.code(code, depth, uses)
  if (codebook.linkTypes.length > 0) yield writer.linkTypes()
}
