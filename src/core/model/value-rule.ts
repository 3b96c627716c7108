import { AttributeId } from '#core/model/ids'
import { z } from '#core/model/zod'

/** Holds where the attribute has one of the values, in the words of a cell (`true`, the id of a choice); without any, where it has a value at all. */
export const Condition = z.object({ attribute: AttributeId, is: z.array(z.string()) })
export type Condition = z.infer<typeof Condition>

/** What a value has to keep to. */
export const ValueRule = z.discriminatedUnion('kind', [
  /** Bounds, both included: decimals for numbers, quantities and intervals; dates (`2024`, `2024-03`) for dates. */
  z.object({ kind: z.literal('at-least'), bound: z.string().min(1) }),
  z.object({ kind: z.literal('at-most'), bound: z.string().min(1) }),
  /** Most characters of a written value (Unicode code points). */
  z.object({ kind: z.literal('longest'), characters: z.int().min(1) }),
  /** The form of a written value; `*` stands for any characters, `?` for one. */
  z.object({ kind: z.literal('like'), pattern: z.string().min(1) }),
  /** The value stands in the marked text. */
  z.object({ kind: z.literal('in-quote') }),
])
export type ValueRule = z.infer<typeof ValueRule>
