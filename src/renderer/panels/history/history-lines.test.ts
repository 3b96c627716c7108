import { describe, expect, it } from 'vitest'
import type { Change } from '#core/edits/change'
import { Edit } from '#core/edits/edit'
import { historyLines } from './history-lines'

const edit = (id: string, fields: { undoes?: string; redoes?: string } = {}): Edit =>
  Edit.parse({
    id,
    author: { coder: 'c', device: 'd' },
    seq: 1,
    clock: { wall: 0, count: 0 },
    codebookVersion: 1,
    previous: '',
    action: { name: 'link', params: {} },
    undoes: null,
    redoes: null,
    changes: [],
    ...fields,
  })

/** `edits` oldest first, as they happened; answers the ids that count as undone. */
const undone = (...edits: Edit[]): string[] => {
  const rows = edits.map((e, i) => ({ n: i + 1, edit: e })).toReversed()
  return historyLines(rows)
    .filter((line) => line.undone)
    .map((line) => line.edit.id)
}

describe('historyLines', () => {
  it('marks what was undone and not brought back', () => {
    expect(undone(edit('a'), edit('b'), edit('u', { undoes: 'b' }))).toEqual(['b'])
    expect(undone(edit('a'), edit('u', { undoes: 'a' }), edit('r', { redoes: 'a' }))).toEqual([])
  })

  it('understands a redo that names the undo it takes back', () => {
    expect(undone(edit('a'), edit('u', { undoes: 'a' }), edit('r', { redoes: 'u' }))).toEqual([])
  })

  it('marks again what was undone a second time', () => {
    expect(undone(edit('a'), edit('u', { undoes: 'a' }), edit('r', { redoes: 'a' }), edit('v', { undoes: 'a' }))).toEqual(['a'])
  })

  it('tells undo and redo from new actions', () => {
    const rows = [edit('r', { redoes: 'a' }), edit('u', { undoes: 'a' }), edit('a')].map((e, i) => ({ n: 3 - i, edit: e }))
    expect(historyLines(rows).map((line) => line.kind)).toEqual(['redo', 'undo', 'action'])
  })

  it('names an edit of a later version', () => {
    const later = { ...edit('a'), changes: [{ kind: 'merge-initiatives' } as unknown as Change] }
    expect(historyLines([later, edit('b')].map((e, i) => ({ n: 2 - i, edit: e }))).map((line) => line.unknown)).toEqual([true, false])
  })
})
