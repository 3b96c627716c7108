import { describe, expect, it } from 'vitest'
import { AnnotationId } from '#core/model/ids'
import { emptyWorkspace, reduce } from './workspace'

const id = AnnotationId.parse('a')
const span = { start: 0, end: 2 }

describe('selecting text', () => {
  it('shows the inspector, where the codes are', () => {
    const history = reduce(emptyWorkspace, { type: 'show-side', side: 'history' })
    expect(reduce(history, { type: 'select', span }).side).toBe('inspector')
    expect(reduce(history, { type: 'select', span: null }).side).toBe('history')
  })
})

describe('an annotation that is taken away', () => {
  const busy = { ...emptyWorkspace, current: id, hover: id, selectionTarget: 'current', overlay: 'link' } as const

  it('is neither current nor pointed at any more, and nothing waits for it', () => {
    expect(reduce(busy, { type: 'vanished', present: () => false })).toEqual(emptyWorkspace)
  })

  it('leaves everything as it is while it is there', () => {
    expect(reduce(busy, { type: 'vanished', present: () => true })).toBe(busy)
  })
})
