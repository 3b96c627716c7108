import {
  type AttributeDefinition,
  type AttributeKind,
  type Choice,
  type Code,
  Codebook,
  FIGURE,
  INITIATIVE,
  type LinkType,
} from '#core/model/codebook'
import { defaultCodebook } from '#core/model/default-codebook'
import { AttributeId, CodeId } from '#core/model/ids'
import type { Language, LocalText } from '#core/model/language'

/** A codebook to begin with. Its names are in both languages; its guidance is written in the one it is asked for. */
export interface Template {
  readonly id: string
  readonly label: LocalText
  readonly purpose: LocalText
  readonly codebook: (language: Language) => Codebook
}

export const both = (zh: string, en: string): LocalText => ({ 'zh-CN': zh, en })

export const choicesOf = (...rows: readonly (readonly [id: string, zh: string, en: string])[]): Choice[] =>
  rows.map(([id, zh, en]) => ({ id, label: both(zh, en) }))

type Extras = Partial<Pick<AttributeDefinition, 'choices' | 'requiredIf'>> & { readonly help?: LocalText }

export interface TemplateAttribute extends Omit<AttributeDefinition, 'id' | 'help'> {
  readonly id: string
  readonly help?: LocalText
}

export const attributeOf = (id: string, kind: AttributeKind, label: LocalText, extras: Extras = {}): TemplateAttribute => ({
  id,
  kind,
  label,
  choices: [],
  ...extras,
})

/** What a template says of a code in one language. */
type Guidance = readonly [definition: string, include: string, exclude: string, examples: readonly string[]]

export interface TemplateCode {
  readonly id: string
  readonly parent?: string
  readonly label: LocalText
  readonly slot: number
  readonly hotkey: string
  readonly attributes?: readonly TemplateAttribute[]
  readonly guidance: Readonly<Record<Language, Guidance>>
}

function codeIn({ id, parent, label, slot, hotkey, attributes = [], guidance }: TemplateCode, language: Language): Code {
  const [definition, include, exclude, examples] = guidance[language]
  return {
    ...{ id: CodeId.parse(id), parent: parent === undefined ? null : CodeId.parse(parent), label, slot, hotkey },
    ...{ definition, include, exclude, examples: [...examples] },
    attributes: attributes.map(({ help, ...each }) => ({ ...each, id: AttributeId.parse(each.id), ...(help && { help: help[language] }) })),
  }
}

/** Codes of one's own beside the two that every codebook has; their keys give way. */
export function codebookOf(codes: readonly TemplateCode[], linkTypes: readonly LinkType[], language: Language): Codebook {
  const base = defaultCodebook(language)
  const own = codes.map((code) => codeIn(code, language))
  const builtIn = base.codes.filter(({ id }) => id === INITIATIVE || id === FIGURE)
  const taken = new Set(own.map(({ id }) => id))
  const known = new Set([...taken, ...builtIn.map(({ id }) => id)])
  const kept = base.linkTypes.map((type) => ({ ...type, to: type.to.filter((id) => known.has(id)) }))
  return Codebook.parse({ version: 1, codes: [...own, ...builtIn], linkTypes: [...kept, ...linkTypes] })
}
