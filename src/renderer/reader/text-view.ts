import type { Span } from '#core/model/span'
import { graphemeAt } from '#core/text/graphemes'
import { type DocumentModel, documentModel, groupAt, pieceAt } from './document-model'
import { estimateGroups, pieceWidths, type TextMetrics } from './estimate'
import { buildGroup, type MetaLine, type MountedGroup, metaBlock } from './group-element'
import { Heights } from './heights'
import type { ReadableArticle } from './reader-port'

/** A place in the document's text nodes. */
export interface TextPlace {
  readonly node: Text
  readonly offset: number
}

export interface TextViewEvents {
  /** Groups came into or went out of the document. */
  mounted(added: readonly MountedGroup[], removed: readonly MountedGroup[]): void
  /** Heights or widths changed: everything placed by geometry must be placed again. */
  moved(): void
}

/** How much is mounted beyond the viewport at the least, how much is mounted at once where scrolling gets near the end of it, and how much is kept. */
const AHEAD_SCREENS = 0.25
const RUN_SCREENS = 1
const KEEP_SCREENS = 0.5
const SETTLE_ROUNDS = 4

/** The text of an article, of which only the groups around the viewport are in the document. Heights: CSS px. */
export class TextView {
  model: DocumentModel = documentModel('', [])
  readonly #scroller: HTMLElement
  readonly #article: HTMLElement
  readonly #events: TextViewEvents
  readonly #before = document.createElement('div')
  readonly #after = document.createElement('div')
  readonly #observer: ResizeObserver
  readonly #places = new WeakMap<Node, number>()
  #widths: Float32Array = new Float32Array()
  #heights = new Heights([])
  #measured = new Uint8Array()
  #mounted: MountedGroup[] = []
  #metrics: TextMetrics = { width: 1, fontSize: 16, lineHeight: 30, gap: 12 }
  #meta: MetaLine = { words: '', after: -1 }
  readonly #range = document.createRange()
  #viewHeight = 0
  #padding = 0

  constructor(scroller: HTMLElement, article: HTMLElement, events: TextViewEvents) {
    this.#scroller = scroller
    this.#article = article
    this.#events = events
    article.append(this.#before, this.#after)
    this.#observer = new ResizeObserver(() => this.#resized())
    this.#observer.observe(article)
    this.#observer.observe(scroller)
  }

  get mounted(): readonly MountedGroup[] {
    return this.#mounted
  }

  /** The line box height, px. */
  get lineHeight(): number {
    return this.#metrics.lineHeight
  }

  get viewHeight(): number {
    return this.#viewHeight
  }

  destroy(): void {
    this.#observer.disconnect()
    this.#article.replaceChildren()
  }

  show(article: ReadableArticle, meta: string): void {
    const removed = this.#mounted
    this.#unmount(removed)
    this.#mounted = []
    this.model = documentModel(article.text, article.blocks)
    this.#meta = { words: meta, after: metaBlock(article.blocks) }
    this.#widths = pieceWidths(this.model)
    this.#readMetrics()
    this.#estimate()
    if (removed.length > 0) this.#events.mounted([], removed)
    this.#scroller.scrollTop = 0
    this.update()
  }

  /** Changes the line about the source and nothing else. */
  setMeta(words: string): void {
    this.#meta = { ...this.#meta, words }
    const line = this.#article.querySelector('.reader-meta')
    if (line) line.textContent = words
  }

  /** First and last mounted offset. */
  mountedSpan(): Span {
    return { start: this.#mounted[0]?.group.start ?? 0, end: this.#mounted.at(-1)?.group.end ?? 0 }
  }

  /** Mounts what the viewport needs now; anything visible keeps its place on screen. */
  update(): void {
    const added: MountedGroup[] = []
    const removed: MountedGroup[] = []
    for (let round = 0; round < SETTLE_ROUNDS; round++) {
      const fresh = this.#mountAround(removed, round === 0)
      if (fresh.length === 0) break
      added.push(...fresh)
      this.#anchored(() => this.#measure(fresh))
    }
    if (added.length > 0 || removed.length > 0) this.#events.mounted(added, removed)
  }

  /** Mounts the groups `span` touches, by scrolling there, and keeps it in view. `y`: where its top should be, px below the viewport's top. */
  bring(offset: number, y: number): void {
    const group = groupAt(this.model, offset)
    for (let round = 0; round < SETTLE_ROUNDS; round++) {
      const top = this.topOf(offset)
      const wanted = Math.max(0, (top ?? this.#estimatedTop(group, offset)) - y)
      const before = this.#scroller.scrollTop
      if (Math.abs(before - wanted) < 1 && top !== null) return
      this.#scroller.scrollTop = wanted
      this.update()
      if (top !== null && this.#scroller.scrollTop === before) return
    }
  }

  /** Top of the line that `offset` is on, px from the top of the page; `null` when it is not mounted. */
  topOf(offset: number): number | null {
    const rect = this.rectAt(offset)
    return rect ? rect.top - this.pageTop() : null
  }

  /** Top of `offset`, px from the top of the page, measured as far as it has been and guessed for the rest. */
  #estimatedTop(index: number, offset: number): number {
    const group = this.model.groups[index]
    if (!group) return 0
    const part = (offset - group.start) / Math.max(1, group.end - group.start)
    return this.#padding + this.#heights.top(index) + part * this.#heights.at(index)
  }

  estimatedTop(offset: number): number {
    return this.#estimatedTop(groupAt(this.model, offset), offset)
  }

  /** Heights of all groups added up, px, and the top of group `index` below the padding. */
  totalHeight(): number {
    return this.#heights.total() + 2 * this.#padding
  }

  groupTop(index: number): number {
    return this.#padding + this.#heights.top(index)
  }

  groupHeight(index: number): number {
    return this.#heights.at(index)
  }

  /** Client y of the top of the page. */
  pageTop(): number {
    return this.#article.getBoundingClientRect().top
  }

  placeOf(offset: number, forward = false): TextPlace | null {
    const index = pieceAt(this.model, offset, forward)
    const piece = this.model.pieces[index]
    const node = this.textOf(index)
    if (!piece || !node) return null
    return { node, offset: Math.min(Math.max(0, offset - piece.start), node.length) }
  }

  textOf(piece: number): Text | null {
    const first = this.#mounted[0]
    if (!first || piece < first.group.firstPiece) return null
    for (const group of this.#mounted) {
      if (piece < group.group.lastPiece) return group.texts[piece - group.group.firstPiece] ?? null
    }
    return null
  }

  /** Offset of a place in the document, or `null` when it is not in the text. Elements count as the text at their border. */
  offsetOf(node: Node, offset: number): number | null {
    const index = this.#places.get(node)
    if (index !== undefined) return (this.model.pieces[index]?.start ?? 0) + offset
    const child = node.childNodes[offset]
    if (!this.#article.contains(node)) return null
    const walker = document.createTreeWalker(this.#article, NodeFilter.SHOW_TEXT)
    walker.currentNode = child ?? node
    let text: Node | null = child?.nodeType === Node.TEXT_NODE ? child : walker.nextNode()
    while (text && !this.#places.has(text)) text = walker.nextNode()
    if (!text) return this.#mounted.at(-1)?.group.end ?? null
    return this.model.pieces[this.#places.get(text) ?? 0]?.start ?? null
  }

  /** The parts of `span` in mounted text, one for each piece. */
  rangesOf(span: Span): StaticRange[] {
    const shown = this.mountedSpan()
    const start = Math.max(span.start, shown.start)
    const end = Math.min(span.end, shown.end)
    const ranges: StaticRange[] = []
    if (end <= start) return ranges
    for (let index = pieceAt(this.model, start, true); index < this.model.pieces.length; index++) {
      const piece = this.model.pieces[index]
      const node = this.textOf(index)
      if (!piece || piece.start >= end) break
      if (!node) continue
      const from = Math.max(0, start - piece.start)
      const to = Math.min(piece.end, end) - piece.start
      if (to > from) ranges.push(new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }))
    }
    return ranges
  }

  /** Client rectangles of the lines `span` covers, as far as it is mounted. */
  rectsOf(span: Span): DOMRect[] {
    const range = document.createRange()
    return this.rangesOf(span).flatMap((part) => {
      range.setStart(part.startContainer, part.startOffset)
      range.setEnd(part.endContainer, part.endOffset)
      return [...range.getClientRects()].filter((rect) => rect.width > 0)
    })
  }

  /** Client rectangle of the character at `offset`, or at the end of a block the one before it; `null` when not mounted. */
  rectAt(offset: number): DOMRect | null {
    const place = this.placeOf(offset)
    if (!place) return null
    const at = Math.min(place.offset, place.node.length - 1)
    if (at < 0) return place.node.parentElement?.getBoundingClientRect() ?? null
    const first = offset - place.offset
    const grapheme = graphemeAt(this.model.text, first + at) ?? { start: first + at, end: first + at + 1 }
    this.#range.setStart(place.node, Math.max(0, grapheme.start - first))
    this.#range.setEnd(place.node, Math.min(place.node.length, grapheme.end - first))
    return this.#range.getClientRects()[0] ?? null
  }

  /** Where a caret at `offset` is drawn, client coordinates; `upstream`: after the character before it. */
  caretRect(offset: number, upstream: boolean): DOMRect | null {
    const piece = this.model.pieces[pieceAt(this.model, offset)]
    if (!piece) return null
    const after = (upstream || offset >= piece.end) && offset > piece.start
    const rect = this.rectAt(after ? offset - 1 : offset)
    return rect && new DOMRect(after ? rect.right : rect.left, rect.top, 0, rect.height)
  }

  /** The first offset whose line is wholly in view, and the last. */
  visible(): Span {
    const top = this.#scroller.scrollTop - this.#padding
    return { start: this.#offsetAtHeight(top), end: this.#offsetAtHeight(top + this.#viewHeight) }
  }

  #offsetAtHeight(y: number): number {
    const index = this.#heights.find(y)
    const mounted = this.#mounted.find((group) => group.index === index)
    const group = this.model.groups[index]
    if (!group) return 0
    if (!mounted) return group.start
    const origin = this.pageTop() + this.#padding
    for (let i = group.firstPiece; i < group.lastPiece; i++) {
      const piece = this.model.pieces[i]
      const owner = mounted.texts[i - group.firstPiece]?.parentElement
      if (!piece || !owner) continue
      const rect = owner.getBoundingClientRect()
      if (rect.bottom - origin <= y) continue
      const part = Math.max(0, (y - (rect.top - origin)) / Math.max(1, rect.height))
      return Math.min(piece.end, piece.start + Math.floor(part * (piece.end - piece.start)))
    }
    return group.end
  }

  /** @param scrolling whether more of the same is likely to be wanted next */
  #mountAround(removed: MountedGroup[], scrolling: boolean): MountedGroup[] {
    if (this.model.groups.length === 0) return []
    const near = this.#around(AHEAD_SCREENS)
    if (this.#isMounted(near.first) && this.#isMounted(near.last)) return []
    const follows = this.#touches(near)
    const gone = follows ? this.#leftBehind() : this.#mounted
    const run = scrolling && follows ? this.#around(RUN_SCREENS) : near
    const first = this.#isMounted(near.first) ? near.first : run.first
    const last = this.#isMounted(near.last) ? near.last : run.last
    this.#unmount(gone)
    removed.push(...gone)
    this.#mounted = this.#mounted.filter((group) => !gone.includes(group))
    const added = this.#buildMissing(first, last)
    if (added.length > 0) this.#insert(added)
    if (added.length > 0 || gone.length > 0) this.#space()
    return added
  }

  /** The groups from `first` to `last`, and up to those that are mounted, that are not. */
  #buildMissing(first: number, last: number): MountedGroup[] {
    const from = Math.min(first, this.#mounted[0]?.index ?? first)
    const to = Math.max(last, this.#mounted.at(-1)?.index ?? last)
    const added: MountedGroup[] = []
    for (let index = from; index <= to; index++) {
      const group = this.#isMounted(index) ? null : this.#build(index)
      if (group) added.push(group)
    }
    return added
  }

  /** The groups of the viewport and of `screens` beyond it on either side. */
  #around(screens: number): { readonly first: number; readonly last: number } {
    const top = this.#scroller.scrollTop - this.#padding
    const first = this.#heights.find(top - screens * this.#viewHeight)
    return { first, last: this.#heights.find(top + (1 + screens) * this.#viewHeight) }
  }

  #touches({ first, last }: { readonly first: number; readonly last: number }): boolean {
    const mounted = this.#mounted
    return mounted.length > 0 && (mounted[0]?.index ?? 0) <= last + 1 && (mounted.at(-1)?.index ?? 0) >= first - 1
  }

  /** The mounted groups that go when others come. Nothing goes at another time: each change of the document makes the browser paint all highlights again. */
  #leftBehind(): MountedGroup[] {
    const { first, last } = this.#around(KEEP_SCREENS)
    return this.#mounted.filter(({ index }) => index < first || index > last)
  }

  #isMounted(index: number): boolean {
    const first = this.#mounted[0]?.index
    return first !== undefined && index >= first && index <= (this.#mounted.at(-1)?.index ?? -1)
  }

  #build(index: number): MountedGroup | null {
    const group = this.model.groups[index]
    if (!group) return null
    const mounted = buildGroup(this.model, index, group, this.#meta)
    mounted.texts.forEach((text, i) => {
      this.#places.set(text, group.firstPiece + i)
    })
    return mounted
  }

  #insert(added: readonly MountedGroup[]): void {
    this.#mounted = [...this.#mounted, ...added].sort((a, b) => a.index - b.index)
    let next: Node = this.#after
    for (const group of [...this.#mounted].reverse()) {
      if (group.element.nextSibling !== next) this.#article.insertBefore(group.element, next)
      next = group.element
    }
  }

  #unmount(groups: readonly MountedGroup[]): void {
    for (const group of groups) group.element.remove()
  }

  #space(): void {
    const first = this.#mounted[0]?.index ?? 0
    const last = this.#mounted.at(-1)?.index ?? -1
    this.#before.style.height = `${this.#heights.top(first)}px`
    this.#after.style.height = `${this.#heights.total() - this.#heights.top(last + 1)}px`
  }

  #measure(groups: readonly MountedGroup[]): void {
    const heights = groups.map((group) => group.element.getBoundingClientRect().height)
    groups.forEach((group, i) => {
      this.#measured[group.index] = 1
      this.#heights.set(group.index, heights[i] ?? 0)
    })
  }

  /** Lets `change` change heights while the text at the top of the viewport stays where it is. */
  #anchored(change: () => void): void {
    const top = this.#scroller.scrollTop - this.#padding
    const index = this.#heights.find(top)
    const within = top - this.#heights.top(index)
    change()
    this.#space()
    const correction = this.#heights.top(index) + within - top
    if (Math.abs(correction) >= 0.5 && top > 0) this.#scroller.scrollTop = top + this.#padding + correction
  }

  #estimate(): void {
    this.#heights = new Heights(estimateGroups(this.model, this.#widths, this.#metrics))
    this.#measured = new Uint8Array(this.model.groups.length)
    this.#space()
  }

  #readMetrics(): boolean {
    const style = getComputedStyle(this.#article)
    const fontSize = Number.parseFloat(style.fontSize) || 16
    const metrics: TextMetrics = {
      width: this.#article.clientWidth,
      fontSize,
      lineHeight: Number.parseFloat(style.lineHeight) || fontSize * 1.9,
      gap: fontSize * 0.75,
    }
    this.#viewHeight = this.#scroller.clientHeight
    this.#padding = Number.parseFloat(style.paddingTop) || 0
    const before = this.#metrics
    this.#metrics = metrics
    return (
      before.width !== metrics.width ||
      before.fontSize !== metrics.fontSize ||
      before.lineHeight !== metrics.lineHeight ||
      style.fontFamily !== this.#face(style.fontFamily)
    )
  }

  #fontFamily = ''
  #face(family: string): string {
    const before = this.#fontFamily
    this.#fontFamily = family
    return before
  }

  /** The window, the reading settings or a font changed: guess again, measure what is mounted, stay at the same text. */
  #resized(): void {
    const changed = this.#readMetrics()
    const stale = changed || this.#mounted.some((group) => Math.abs(group.element.offsetHeight - this.#heights.at(group.index)) > 1)
    if (stale) {
      const at = this.#heights.find(this.#scroller.scrollTop - this.#padding)
      const part = (this.#scroller.scrollTop - this.#padding - this.#heights.top(at)) / Math.max(1, this.#heights.at(at))
      if (changed) this.#estimate()
      this.#measure(this.#mounted)
      this.#space()
      if (this.#scroller.scrollTop > this.#padding) {
        this.#scroller.scrollTop = this.#padding + this.#heights.top(at) + part * this.#heights.at(at)
      }
    }
    this.update()
    if (stale) this.#events.moved()
  }
}
