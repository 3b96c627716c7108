import type { Dimension } from '#core/attributes/units'
import type { Action } from '#core/edits/edit'
import type { AnnotationId, ArticleId, CodeId } from '#core/model/ids'
import type { Problem } from '#core/model/problem'
import type { Span } from '#core/model/span'
import type { Suggestion } from '#core/suggestions/suggestion'
import type { ProjectKey } from '../storage/project-port'

/** What the coder is looking at. Never saved in the project; plain events in, `reduce` is the only way it changes. */
export interface Workspace {
  readonly view: ViewId
  readonly article: ArticleId | null
  /** The current annotation: what inspector and single-annotation commands act on. */
  readonly current: AnnotationId | null
  /** The suggestion under review; then no annotation is current. It may have been settled elsewhere: see `currentSuggestion`. */
  readonly suggestion: Suggestion['id'] | null
  readonly hover: AnnotationId | null
  /** The selected text, waiting for a code. */
  readonly selection: Span | null
  /** Where the next selection goes: a new annotation, or a second span of the current one. */
  readonly selectionTarget: 'new' | 'current'
  /** The code used last: the palette's first button, and what `.` repeats. */
  readonly lastCode: CodeId | null
  readonly mode: 'browse' | 'caret'
  readonly overlay: Overlay | null
  readonly libraryShown: boolean
  readonly inspectorShown: boolean
  readonly side: 'inspector' | 'history' | 'import-report'
  /** One line in the strip under the reader; a second message replaces the first. */
  readonly notice: Notice | null
  /** The unit that figures are also shown in, by dimension. */
  readonly conversions: Readonly<Partial<Record<Dimension, string>>>
}

export type ViewId = 'library' | 'article' | 'search' | 'figures' | 'initiatives' | 'codebook'

export type Overlay =
  | 'command-palette'
  | 'link'
  | 'keys'
  | 'settings'
  | 'article-details'
  | 'reading-settings'
  | 'projects'
  | 'find'
  | 'paste'
  | 'new-project'
  | 'rename-project'
  | 'exclude-article'
  | 'export'
  | 'import-annotations'
  | 'restore'

export interface Notice {
  readonly message: { readonly key: string; readonly params: Readonly<Record<string, string | number>> }
  readonly undo: boolean
  /** A deleted project that Undo brings back; otherwise Undo takes back the last edit. */
  readonly undelete?: ProjectKey
  /** The edit that the message speaks of: its name stands for `{action}`. */
  readonly action?: Action
  /** What the message speaks of, out of sight; shown when asked for. */
  readonly place?: { readonly article: ArticleId; readonly annotation: AnnotationId }
  /** Tells notices with the same words apart. */
  readonly serial: number
}

export type WorkspaceEvent =
  | { readonly type: 'show-view'; readonly view: ViewId }
  | { readonly type: 'open-article'; readonly article: ArticleId | null }
  | { readonly type: 'pick'; readonly annotation: AnnotationId | null }
  | { readonly type: 'review'; readonly suggestion: Suggestion['id'] }
  | { readonly type: 'hover'; readonly annotation: AnnotationId | null }
  | { readonly type: 'select'; readonly span: Span | null }
  /** Annotations were taken away, here or in another window; `present` tells which are still there. */
  | { readonly type: 'vanished'; readonly present: (id: AnnotationId) => boolean }
  | { readonly type: 'add-span' }
  | { readonly type: 'use-code'; readonly code: CodeId }
  | { readonly type: 'set-mode'; readonly mode: Workspace['mode'] }
  | { readonly type: 'show-overlay'; readonly overlay: Overlay | null }
  | { readonly type: 'toggle-library' }
  | { readonly type: 'toggle-inspector' }
  | { readonly type: 'show-side'; readonly side: Workspace['side'] }
  | ({ readonly type: 'notify' } & Omit<Notice, 'serial'>)
  | { readonly type: 'notify-problem'; readonly problem: Problem }
  | { readonly type: 'dismiss-notice' }
  | { readonly type: 'convert-to'; readonly dimension: Dimension; readonly unit: string | null }

export const emptyWorkspace: Workspace = {
  view: 'library',
  article: null,
  current: null,
  suggestion: null,
  hover: null,
  selection: null,
  selectionTarget: 'new',
  lastCode: null,
  mode: 'browse',
  overlay: null,
  libraryShown: true,
  inspectorShown: true,
  side: 'inspector',
  notice: null,
  conversions: {},
}

const notice = (workspace: Workspace, parts: Omit<Notice, 'serial'>): Notice => ({
  ...parts,
  serial: (workspace.notice?.serial ?? 0) + 1,
})

function withoutVanished(workspace: Workspace, present: (id: AnnotationId) => boolean): Workspace {
  const { current, hover, overlay } = workspace
  const lostHover = hover !== null && !present(hover)
  const kept = lostHover ? { ...workspace, hover: null } : workspace
  if (current === null || present(current)) return kept
  return { ...kept, current: null, selectionTarget: 'new', overlay: overlay === 'link' ? null : overlay }
}

export function reduce(workspace: Workspace, event: WorkspaceEvent): Workspace {
  switch (event.type) {
    case 'show-view':
      return { ...workspace, view: event.view, overlay: null }
    case 'open-article':
      return {
        ...workspace,
        view: event.article ? 'article' : 'library',
        article: event.article,
        current: null,
        suggestion: null,
        hover: null,
        selection: null,
        selectionTarget: 'new',
        overlay: null,
      }
    case 'pick':
      return { ...workspace, current: event.annotation, suggestion: null, selection: null, selectionTarget: 'new', side: 'inspector' }
    case 'review':
      return { ...workspace, current: null, suggestion: event.suggestion, selection: null, selectionTarget: 'new', side: 'inspector' }
    case 'hover':
      return workspace.hover === event.annotation ? workspace : { ...workspace, hover: event.annotation }
    case 'select':
      return event.span ? { ...workspace, selection: event.span, suggestion: null, side: 'inspector' } : { ...workspace, selection: null }
    case 'vanished':
      return withoutVanished(workspace, event.present)
    case 'add-span':
      return workspace.current ? { ...workspace, selectionTarget: 'current' } : workspace
    case 'set-mode':
      return { ...workspace, mode: event.mode }
    case 'show-overlay':
      return { ...workspace, overlay: event.overlay }
    case 'toggle-library':
      return { ...workspace, libraryShown: !workspace.libraryShown }
    case 'toggle-inspector':
      return { ...workspace, inspectorShown: !workspace.inspectorShown }
    case 'show-side':
      return { ...workspace, side: event.side, inspectorShown: true }
    case 'use-code':
      return { ...workspace, lastCode: event.code }
    case 'notify': {
      const { type: _type, ...parts } = event
      return { ...workspace, notice: notice(workspace, parts) }
    }
    case 'notify-problem':
      return {
        ...workspace,
        notice: notice(workspace, { message: { key: `problem.${event.problem.code}`, params: event.problem.params }, undo: false }),
      }
    case 'dismiss-notice':
      return { ...workspace, notice: null }
    case 'convert-to': {
      const { [event.dimension]: _before, ...others } = workspace.conversions
      return { ...workspace, conversions: event.unit === null ? others : { ...others, [event.dimension]: event.unit } }
    }
  }
}
