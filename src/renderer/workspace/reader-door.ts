import type { Span } from '#core/model/span'

/** What commands ask of the text on screen. Offsets: UTF-16 code units. */
export interface ReaderDoor {
  /** Brings `span` into comfortable sight unless it is there already. */
  reveal(span: Span): void
  /** Offset at the reading position. */
  position(): number
  focus(): void
}
