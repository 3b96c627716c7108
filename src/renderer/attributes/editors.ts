import type { AttributeKind } from '#core/model/codebook'
import { ChoiceEditor } from './choice-editor'
import { ChoicesEditor } from './choices-editor'
import type { Editor } from './editor'
import { FlagEditor } from './flag-editor'
import { InitiativeEditor } from './initiative-editor'
import { WrittenEditor } from './written-editor'

/** The editor of every kind of attribute. */
export const editors: Readonly<Record<AttributeKind, Editor>> = {
  text: WrittenEditor,
  decimal: WrittenEditor,
  interval: WrittenEditor,
  quantity: WrittenEditor,
  choice: ChoiceEditor,
  choices: ChoicesEditor,
  flag: FlagEditor,
  date: WrittenEditor,
  place: WrittenEditor,
  actor: WrittenEditor,
  initiative: InitiativeEditor,
}
