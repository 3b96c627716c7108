import { expect, it } from 'vitest'
import { AnnotationId } from '#core/model/ids'
import { createSessionWorld } from '../../workspace/testing/session-world'
import { stepBack } from './view'

it('closes, then deselects text, then leaves the mode, then deselects the annotation: one step a press', async () => {
  const session = await createSessionWorld()
  const annotation = AnnotationId.parse('a')
  session.dispatch({ type: 'pick', annotation })
  session.dispatch({ type: 'set-mode', mode: 'caret' })
  session.dispatch({ type: 'select', span: { start: 0, end: 2 } })
  session.dispatch({ type: 'show-overlay', overlay: 'find' })
  const seen = Array.from({ length: 5 }, () => {
    stepBack(session)
    const { overlay, selection, mode, current } = session.workspace()
    return [overlay, selection !== null, mode, current]
  })
  expect(seen).toEqual([
    [null, true, 'caret', annotation],
    [null, false, 'caret', annotation],
    [null, false, 'browse', annotation],
    [null, false, 'browse', null],
    [null, false, 'browse', null],
  ])
})
