import type { Block } from '#core/model/block'
import type { DocumentModel, Group } from './document-model'
import type { Piece } from './pieces'

/** A mounted group: its element and the text node of each of its pieces, in order. */
export interface MountedGroup {
  readonly index: number
  readonly group: Group
  readonly element: HTMLElement
  readonly texts: readonly Text[]
  /** The element of the block each piece belongs to. */
  readonly owners: readonly HTMLElement[]
}

export interface MetaLine {
  readonly words: string
  /** The block it follows; -1 puts it before everything. */
  readonly after: number
}

const isTitle = (block: Block): boolean => block.kind === 'heading' && block.level === 1

/** The block the line about the source stands under: the first heading of level 1. */
export const metaBlock = (blocks: readonly Block[]): number => blocks.findIndex(isTitle)

/** Builds the elements of one group. Text stays as it is in the article: one text node for each piece. */
export function buildGroup(model: DocumentModel, index: number, group: Group, meta: MetaLine): MountedGroup {
  const element = document.createElement('div')
  element.className = 'reader-group'
  const texts: Text[] = []
  const owners: HTMLElement[] = []
  const parents = new ParentPicker(element, model)
  if (index === 0 && meta.after < 0) element.append(metaElement(meta.words))
  model.pieces.slice(group.firstPiece, group.lastPiece).forEach((piece, i, pieces) => {
    const block = model.blocks[piece.block]
    if (!block) return
    const before = pieces[i - 1]?.block === piece.block ? owners.at(-1) : undefined
    const owner = before ?? parents.place(block, piece.block)
    const text = document.createTextNode(model.text.slice(piece.start, piece.end))
    owner.append(isWhole(piece, block) ? text : pieceElement(text))
    texts.push(text)
    owners.push(owner)
    if (piece.block === meta.after && piece.end === block.end) element.append(metaElement(meta.words))
  })
  return { index, group, element, texts, owners }
}

const isWhole = (piece: Piece, block: Block): boolean => piece.start === block.start && piece.end === block.end

function pieceElement(text: Text): HTMLElement {
  const element = document.createElement('span')
  element.className = 'reader-piece'
  element.append(text)
  return element
}

function metaElement(words: string): HTMLElement {
  const element = document.createElement('p')
  element.className = 'reader-meta'
  element.append(words)
  return element
}

/** Puts blocks where they belong: items of one list into one list, cells of one line into one row. */
class ParentPicker {
  readonly #root: HTMLElement
  readonly #model: DocumentModel
  #list: HTMLElement | null = null
  #table: HTMLElement | null = null
  #row: HTMLElement | null = null

  constructor(root: HTMLElement, model: DocumentModel) {
    this.#root = root
    this.#model = model
  }

  place(block: Block, index: number): HTMLElement {
    if (block.kind !== 'list-item') this.#list = null
    if (block.kind !== 'table-cell') this.#table = null
    const element = document.createElement(tagOf(block))
    if (isTitle(block)) element.className = 'reader-title'
    if (block.kind === 'boilerplate') element.className = 'reader-boilerplate'
    this.#parent(block, index).append(element)
    return element
  }

  #parent(block: Block, index: number): HTMLElement {
    if (block.kind === 'list-item') {
      this.#list ??= append(this.#root, 'ul')
      return this.#list
    }
    if (block.kind !== 'table-cell') return this.#root
    if (!this.#table) {
      this.#table = append(append(this.#root, 'table'), 'tbody')
      this.#row = null
    }
    if (!this.#row || this.#startsRow(block, index)) this.#row = append(this.#table, 'tr')
    return this.#row
  }

  /** Cells of one row stand in one line of the text. */
  #startsRow(block: Block, index: number): boolean {
    const before = this.#model.blocks[index - 1]
    return !before || this.#model.text.slice(before.end, block.start).includes('\n')
  }
}

function append(parent: HTMLElement, tag: string): HTMLElement {
  const element = document.createElement(tag)
  parent.append(element)
  return element
}

/** Headings are one level down: the first level is the view's, whose heading stays while the text scrolls. */
function tagOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `h${Math.min(6, Math.max(1, block.level) + 1)}`
    case 'list-item':
      return 'li'
    case 'table-cell':
      return 'td'
    case 'paragraph':
    case 'boilerplate':
      return 'p'
  }
}
