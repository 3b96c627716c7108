import type { Annotation } from '#core/model/annotation'
import type { ArticleText } from '#core/model/article'
import { type Block, type BlockKindSet, takenBlocks } from '#core/model/block'
import type { AnnotationId, ArticleId } from '#core/model/ids'
import { createListeners } from './listeners'
import type { Outline } from './outline'
import { type PageKey, pageAt } from './page'
import type { Mark, OpenArticle } from './project-port'
import type { Queue } from './queue'
import { needPages } from './read-rows'
import type { Store } from './store'

export interface OpenedArticle extends OpenArticle {
  readonly wake: () => void
}

interface Opening {
  readonly id: ArticleId
  readonly content: ArticleText
  readonly damaged: boolean
  /** Pinned in memory by the caller until `onClose`. */
  readonly outline: () => Outline
  readonly onClose: (article: OpenedArticle) => void
}

export function createOpenArticle({ database, memory }: Store, queue: Queue, opening: Opening): OpenedArticle {
  const { id, content, damaged, outline, onClose } = opening
  const { subscribe, wake } = createListeners()
  let taken: { readonly by: readonly BlockKindSet[] | undefined; readonly blocks: readonly Block[] } | null = null

  /** The same list until a coder takes a block otherwise. */
  function blocks(): readonly Block[] {
    const by = memory.articleRow(id)?.article?.blockKinds
    if (!taken || taken.by !== by) taken = { by, blocks: takenBlocks(content.blocks, by) }
    return taken.blocks
  }

  function peek(annotation: AnnotationId): Annotation | null {
    const place = outline().place(annotation)
    const found = place && memory.page([id, place.page])?.annotations[place.position]
    return found?.id === annotation ? found : null
  }

  /** Wakes whoever peeked in vain. */
  async function read(pages: readonly PageKey[]) {
    const absent = pages.some((key) => !memory.page(key))
    const rows = await queue(() => needPages(database, memory, pages))
    if (absent) wake()
    return rows
  }

  const article: OpenedArticle = {
    id,
    text: content.text,
    get blocks() {
      return blocks()
    },
    damaged,
    marks: () => outline().marks,
    linksFrom: (annotation) => outline().linksFrom(annotation),
    linksTo: (annotation) => outline().linksTo(annotation),
    peek,
    async load(start, end) {
      const rows = await read(pagesOf(id, outline().marks.overlapping(start, end)))
      const wanted = new Set(
        outline()
          .marks.overlapping(start, end)
          .map((mark) => mark.id),
      )
      return rows.flatMap((row) => row.annotations.filter((a) => wanted.has(a.id)))
    },
    async get(annotation) {
      const mark = outline().marks.byId(annotation)
      if (!mark) return null
      const rows = await read(pagesOf(id, [mark]))
      return rows.flatMap((row) => row.annotations).find((a) => a.id === annotation) ?? null
    },
    subscribe,
    wake,
    close: () => onClose(article),
  }
  return article
}

function pagesOf(id: ArticleId, marks: readonly Mark[]): PageKey[] {
  return [...new Set(marks.map((mark) => pageAt(mark.start)))].map((page) => [id, page])
}
