import type { AttributeDefinition, AttributeKind, Choice, Code, Codebook, LinkType } from '#core/model/codebook'
import type { AttributeId, CodeId, LinkTypeId } from '#core/model/ids'
import type { Language, LocalText } from '#core/model/language'
import type { Condition } from '#core/model/value-rule'

/** What one may write over in a code without moving anything. */
export type CodeFields = Pick<Code, 'label' | 'slot' | 'hotkey' | 'definition' | 'include' | 'exclude' | 'examples' | 'passages'>

/** Some of the fields; `undefined` takes an optional one away. */
type Some<T> = { readonly [Field in keyof T]?: T[Field] | undefined }

/** The same of an attribute; another kind is another operation, because its values have to follow. */
export type AttributeFields = Pick<AttributeDefinition, 'label' | 'choices' | 'help' | 'requiredIf' | 'rules'>

/** Which annotations go to the new code when one is split: by an attribute's value, or by words in what they mark. */
export type SplitRule = { readonly by: 'value'; readonly condition: Condition } | { readonly by: 'quote'; readonly words: string }

/** One thing a person does to a codebook. A draft is a list of them. */
export type CodebookOperation =
  | { readonly op: 'add-code'; readonly id: CodeId; readonly parent: CodeId | null; readonly label: LocalText; readonly slot: number }
  | { readonly op: 'set-code'; readonly code: CodeId; readonly set: Some<CodeFields> }
  /** To be a child of `parent`, right before its child `before`; at the end without. */
  | { readonly op: 'move-code'; readonly code: CodeId; readonly parent: CodeId | null; readonly before: CodeId | null }
  | { readonly op: 'retire-code'; readonly code: CodeId; readonly retired: boolean }
  | { readonly op: 'merge-codes'; readonly from: CodeId; readonly into: CodeId; readonly language: Language }
  | { readonly op: 'split-code'; readonly code: CodeId; readonly into: CodeId; readonly label: LocalText; readonly rule: SplitRule }
  | { readonly op: 'add-attribute'; readonly code: CodeId; readonly attribute: AttributeDefinition }
  | { readonly op: 'set-attribute'; readonly code: CodeId; readonly attribute: AttributeId; readonly set: Some<AttributeFields> }
  /** `language`: in which choices become words where the new kind has none. */
  | {
      readonly op: 'retype-attribute'
      readonly code: CodeId
      readonly attribute: AttributeId
      readonly kind: AttributeKind
      readonly choices: readonly Choice[]
      readonly language: Language
    }
  /** `to`: place among the attributes of the code, from 0. */
  | { readonly op: 'move-attribute'; readonly code: CodeId; readonly attribute: AttributeId; readonly to: number }
  | { readonly op: 'retire-attribute'; readonly code: CodeId; readonly attribute: AttributeId; readonly retired: boolean }
  | { readonly op: 'add-link-type'; readonly linkType: LinkType }
  | { readonly op: 'set-link-type'; readonly linkType: LinkTypeId; readonly set: Partial<Pick<LinkType, 'label' | 'from' | 'to'>> }
  | { readonly op: 'retire-link-type'; readonly linkType: LinkTypeId; readonly retired: boolean }
  /** Another codebook in the place of this one, from a file or a template; what it lacks is retired, never removed. */
  | { readonly op: 'take-codebook'; readonly codebook: Codebook; readonly language: Language }

export type OperationName = CodebookOperation['op']
