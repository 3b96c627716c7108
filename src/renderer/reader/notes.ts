import type { CodeId } from '#core/model/ids'
import type { DocumentModel } from './document-model'
import type { MountedGroup } from './group-element'
import type { ReadableMarks, ReaderWords } from './reader-port'

/** Highlights are nothing to a screen reader: each block with marks is described by a hidden sentence that counts them. */
export class Notes {
  readonly #element: HTMLElement
  readonly #notes = new Map<HTMLElement, HTMLElement>()

  constructor(element: HTMLElement) {
    this.#element = element
  }

  destroy(): void {
    this.#element.replaceChildren()
    this.#notes.clear()
  }

  sync(groups: readonly MountedGroup[], model: DocumentModel, marks: ReadableMarks, words: ReaderWords): void {
    const owners = new Set(groups.flatMap(({ owners }) => owners))
    for (const [owner, note] of this.#notes) {
      if (owners.has(owner)) continue
      note.remove()
      this.#notes.delete(owner)
    }
    for (const group of groups) for (const part of ownersOf(group, model)) this.#describe(part, marks, words)
  }

  #describe({ owner, piece, start, end }: OwnedPart, marks: ReadableMarks, words: ReaderWords): void {
    const counts = new Map<CodeId, number>()
    let suggestions = 0
    for (const mark of marks.overlapping(start, end)) {
      if (mark.suggested) suggestions++
      else counts.set(mark.code, (counts.get(mark.code) ?? 0) + 1)
    }
    const known = this.#notes.get(owner)
    if (counts.size === 0 && suggestions === 0) {
      known?.remove()
      this.#notes.delete(owner)
      owner.removeAttribute('aria-describedby')
      return
    }
    const note = known ?? document.createElement('span')
    const sentence = words.marksInBlock(counts, suggestions)
    if (note.textContent !== sentence) note.textContent = sentence
    if (known) return
    note.id = `reader-note-${piece}`
    owner.setAttribute('aria-describedby', note.id)
    this.#notes.set(owner, note)
    this.#element.append(note)
  }
}

/** What one element of a group shows: a block, or the mounted part of a very long one. */
interface OwnedPart {
  readonly owner: HTMLElement
  /** Index of its first piece. */
  readonly piece: number
  readonly start: number
  end: number
}

function ownersOf({ group, owners }: MountedGroup, model: DocumentModel): OwnedPart[] {
  const parts: OwnedPart[] = []
  owners.forEach((owner, i) => {
    const piece = model.pieces[group.firstPiece + i]
    if (!piece) return
    const last = parts.at(-1)
    if (last?.owner === owner) last.end = piece.end
    else parts.push({ owner, piece: group.firstPiece + i, start: piece.start, end: piece.end })
  })
  return parts
}
