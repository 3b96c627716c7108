const LINE_FEED = 0x0a

/** One line of a stream, without its line feed. */
export interface ByteLine {
  /** Counted from 1. */
  readonly number: number
  /** `null` when the line is longer than the limit: its bytes are let go as they come. */
  readonly bytes: Uint8Array | null
}

/** The part of a line that has come so far. */
class Unfinished {
  private pieces: Uint8Array[] = []
  private length = 0
  private readonly limit: number

  constructor(limit: number) {
    this.limit = limit
  }

  get isEmpty(): boolean {
    return this.length === 0
  }

  add(piece: Uint8Array): void {
    this.length += piece.length
    if (this.length > this.limit) this.pieces = []
    else this.pieces.push(piece)
  }

  finish(): Uint8Array | null {
    const bytes = this.length > this.limit ? null : joined(this.pieces, this.length)
    this.pieces = []
    this.length = 0
    return bytes
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces
  if (only && pieces.length === 1) return only
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/**
 * The lines of a stream of bytes: for each chunk those that end in it, so that nobody waits for an answer longer than for a line feed. What stands
 * after the last line feed is a line unless it is empty. Never holds more than a chunk and `limit` bytes.
 */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<readonly ByteLine[]> {
  const unfinished = new Unfinished(limit)
  let number = 0
  for await (const chunk of chunks) {
    const lines: ByteLine[] = []
    let from = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      unfinished.add(chunk.subarray(from, end))
      lines.push({ number: ++number, bytes: unfinished.finish() })
      from = end + 1
    }
    unfinished.add(chunk.subarray(from))
    yield lines
  }
  if (!unfinished.isEmpty) yield [{ number: ++number, bytes: unfinished.finish() }]
}
