import { z } from '#core/model/zod'

export const BlockKind = z.enum(['heading', 'paragraph', 'list-item', 'table-cell', 'boilerplate'])
export type BlockKind = z.infer<typeof BlockKind>

/** What a coder makes of a line: part of the article, or furniture of its page. */
export const TakenAs = z.enum(['paragraph', 'boilerplate'])
export type TakenAs = z.infer<typeof TakenAs>

/** A block that a coder takes otherwise than the import did; named by its start, UTF-16 code units. */
export const BlockKindSet = z.object({ start: z.int().min(0), kind: TakenAs })
export type BlockKindSet = z.infer<typeof BlockKindSet>

/**
 * One line of structure in the canonical text. Blocks are sorted, do not overlap and do not contain the line feeds between them.
 * `level` is 1–6 for headings and 0 for everything else. Offsets: UTF-16 code units.
 */
export const Block = z.object({ kind: BlockKind, level: z.int().min(0).max(6), start: z.int().min(0), end: z.int().min(0) })
export type Block = z.infer<typeof Block>

/** The blocks as the coder takes them. `set` is sorted by start, as blocks are. */
export function takenBlocks(blocks: readonly Block[], set: readonly BlockKindSet[] = []): readonly Block[] {
  if (set.length === 0) return blocks
  const kinds = new Map(set.map(({ start, kind }) => [start, kind]))
  return blocks.map((block) => {
    const kind = kinds.get(block.start)
    return kind === undefined ? block : { ...block, kind, level: 0 }
  })
}
