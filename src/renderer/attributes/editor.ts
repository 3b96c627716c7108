import type { ReactNode } from 'react'
import type { AttributeValue } from '#core/model/annotation'
import type { AttributeDefinition } from '#core/model/codebook'

export interface EditorProps {
  readonly definition: AttributeDefinition
  /** `null` for no value. */
  readonly value: AttributeValue | null
  /** Called with a value of the definition's kind, or `null` to take the value away. */
  readonly onCommit: (value: AttributeValue | null) => Promise<void>
  readonly disabled: boolean
  /** What there is to say about the value. */
  readonly below?: ReactNode
}

/** Edits one attribute of one annotation: a labelled row of the inspector. */
export type Editor = (props: EditorProps) => ReactNode
