import type { StackEntry } from './rows'

/** Tops of the undo and the redo stack; what lies below each is in the log rows. */
export interface Stacks {
  readonly undo: StackEntry | null
  readonly redo: StackEntry | null
}

export interface Push {
  readonly stacks: Stacks
  /** What now lies below the pushed entry. */
  readonly below: StackEntry | null
}

/** A new action goes on the undo stack; there is nothing to redo after it. */
export const pushNew = (stacks: Stacks, entry: StackEntry): Push => ({ stacks: { undo: entry, redo: null }, below: stacks.undo })

/** An undo leaves the undo stack for what lay below the edit it took back, and goes on the redo stack. */
export const pushUndo = (stacks: Stacks, entry: StackEntry, belowUndone: StackEntry | null): Push => ({
  stacks: { undo: belowUndone, redo: entry },
  below: stacks.redo,
})

/** A redo leaves the redo stack for what lay below the undo it took back, and goes on the undo stack. */
export const pushRedo = (stacks: Stacks, entry: StackEntry, belowRedone: StackEntry | null): Push => ({
  stacks: { undo: entry, redo: belowRedone },
  below: stacks.undo,
})
