import type { CodebookOperation } from '#core/codebook/operation'
import type { Codebook } from '#core/model/codebook'
import type { CodeId } from '#core/model/ids'
import type { Selected } from './panel-memory'

/**
 * What an arrow with Shift does to a code: up and down among its siblings, right under the sibling before it, left beside its parent.
 * `null` where there is nowhere to go.
 */
function moveByKey({ codes }: Codebook, id: CodeId, key: string): CodebookOperation | null {
  const code = codes.find((each) => each.id === id)
  if (!code) return null
  const siblings = codes.filter((each) => each.parent === code.parent)
  const at = siblings.indexOf(code)
  const above = siblings[at - 1]
  const parent = codes.find((each) => each.id === code.parent)
  switch (key) {
    case 'ArrowUp':
      return above ? { op: 'move-code', code: id, parent: code.parent, before: above.id } : null
    case 'ArrowDown':
      return siblings[at + 1] ? { op: 'move-code', code: id, parent: code.parent, before: siblings[at + 2]?.id ?? null } : null
    case 'ArrowRight':
      return above ? { op: 'move-code', code: id, parent: above.id, before: null } : null
    case 'ArrowLeft': {
      if (!parent) return null
      const beside = codes.filter((each) => each.parent === parent.parent)
      return { op: 'move-code', code: id, parent: parent.parent, before: beside[beside.indexOf(parent) + 1]?.id ?? null }
    }
    default:
      return null
  }
}

/** The item an arrow leads to (ARIA tree pattern): along the items, to the parent, to the first child. `null` for another key. */
function treeTarget(key: string, at: number, items: readonly { readonly level: number }[]): number | null {
  const level = items[at]?.level ?? 0
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, items.length - 1)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return items.length - 1
    case 'ArrowLeft':
      return Math.max(
        items.findLastIndex((item, i) => i < at && item.level < level),
        level > 1 ? 0 : at,
      )
    case 'ArrowRight':
      return (items[at + 1]?.level ?? 0) > level ? at + 1 : at
    default:
      return null
  }
}

/** What a key does in the tree: walk to another item, move a code (or find no place for it), go into the form. */
export type TreeAct =
  | { readonly act: 'walk'; readonly to: number }
  | { readonly act: 'move'; readonly operation: CodebookOperation | null }
  | { readonly act: 'enter' }

interface TreeState {
  readonly codebook: Codebook
  readonly selected: Selected | null
  /** Place of the selected item; -1 for none. */
  readonly at: number
  readonly items: readonly { readonly level: number }[]
}

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** `null` for a key that means nothing here. */
export function treeAct({ key, ctrlKey, metaKey, altKey, shiftKey }: Keys, { codebook, selected, at, items }: TreeState): TreeAct | null {
  if (ctrlKey || metaKey || altKey) return null
  if (shiftKey) {
    if (!key.startsWith('Arrow')) return null
    return { act: 'move', operation: selected?.kind === 'code' ? moveByKey(codebook, selected.id, key) : null }
  }
  if (key === 'Enter') return { act: 'enter' }
  const to = treeTarget(key, at, items)
  return to === null ? null : { act: 'walk', to }
}
