import type { Code } from '#core/model/codebook'
import type { CodeId } from '#core/model/ids'

/** The code used last comes first; the others keep the codebook's order. */
export const paletteOrder = (codes: readonly Code[], last: CodeId | null): readonly Code[] => [
  ...codes.filter((code) => code.id === last),
  ...codes.filter((code) => code.id !== last),
]
