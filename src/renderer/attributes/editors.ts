import type { AttributeKind } from '#core/model/codebook'
import { ChoiceEditor } from './choice-editor'
import type { Editor } from './editor'
import { FlagEditor } from './flag-editor'
import { WrittenEditor } from './written-editor'

/** The editor of every kind of attribute. */
export const editors: Readonly<Record<AttributeKind, Editor>> = {
  text: WrittenEditor,
  decimal: WrittenEditor,
  interval: WrittenEditor,
  choice: ChoiceEditor,
  flag: FlagEditor,
  date: WrittenEditor,
}
