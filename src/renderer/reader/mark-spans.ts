import type { Span } from '#core/model/span'
import type { ReadableMark } from './reader-port'

/** The stretches a mark covers; a continuous one is its own single stretch. */
export const spansOf = (mark: ReadableMark): readonly Span[] => mark.spans ?? [{ start: mark.start, end: mark.end }]
