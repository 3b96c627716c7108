import { z } from '#core/model/zod'

export const BlockKind = z.enum(['heading', 'paragraph', 'list-item', 'table-cell', 'boilerplate'])
export type BlockKind = z.infer<typeof BlockKind>

/**
 * One line of structure in the canonical text. Blocks are sorted, do not overlap and do not contain the line feeds between them.
 * `level` is 1–6 for headings and 0 for everything else. Offsets: UTF-16 code units.
 */
export const Block = z.object({ kind: BlockKind, level: z.int().min(0).max(6), start: z.int().min(0), end: z.int().min(0) })
export type Block = z.infer<typeof Block>
