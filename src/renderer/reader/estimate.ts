import type { DocumentModel } from './document-model'

/** The typography heights are guessed from, px. */
export interface TextMetrics {
  readonly width: number
  readonly fontSize: number
  readonly lineHeight: number
  /** Between two paragraphs. */
  readonly gap: number
}

const WIDE_FROM = 0x2e80
const NARROW_EM = 0.52
const HEADING_SCALE = 1.5

/** A guess looks at no more characters of a piece than these; the golden ratio spreads them evenly and in step with no repetition. */
const SAMPLE = 16
const GOLDEN = (Math.sqrt(5) - 1) / 2

/** Width of `text` set in one line, em: Han and full-width characters 1, everything else about half. Of long texts a sample is looked at. */
export function emWidth(text: string, start: number, end: number): number {
  const length = end - start
  const seen = Math.min(length, SAMPLE)
  if (seen <= 0) return 0
  let wide = 0
  for (let i = 0; i < seen; i++) {
    const offset = length <= SAMPLE ? i : Math.floor(length * ((i * GOLDEN) % 1))
    if (text.charCodeAt(start + offset) >= WIDE_FROM) wide++
  }
  return length * (wide / seen + (1 - wide / seen) * NARROW_EM)
}

/** Guessed height of each group, px, from the widths of its pieces, em. */
export function estimateGroups(model: DocumentModel, widths: ArrayLike<number>, metrics: TextMetrics): Float64Array {
  const perLine = Math.max(1, metrics.width / Math.max(1, metrics.fontSize))
  return Float64Array.from(model.groups, (group) => {
    let height = 0
    for (let i = group.firstPiece; i < group.lastPiece; i++) height += estimatePiece(model, i, widths[i] ?? 0, perLine, metrics)
    return height
  })
}

function estimatePiece(model: DocumentModel, index: number, width: number, perLine: number, metrics: TextMetrics): number {
  const piece = model.pieces[index]
  const block = piece && model.blocks[piece.block]
  if (!piece || !block) return 0
  const scale = block.kind === 'heading' ? HEADING_SCALE : 1
  const lines = Math.max(1, Math.ceil((width * scale) / perLine))
  const gap = piece.end === block.end ? metrics.gap : 0
  return lines * metrics.lineHeight * (scale > 1 ? 1.1 : 1) + gap
}

export function pieceWidths({ text, pieces }: DocumentModel): Float32Array {
  const widths = new Float32Array(pieces.length)
  for (const [i, { start, end }] of pieces.entries()) widths[i] = emWidth(text, start, end)
  return widths
}
