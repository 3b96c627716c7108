import { expect, it } from 'vitest'
import { openText } from '../testing/session-world'
import { redo, undo } from './history'
import { leaveRemoved } from './open-article'

it('an article that is taken out of the project while it is open is closed', async () => {
  const session = await openText('三成')
  session.subscribe(() => leaveRemoved(session))
  expect(session.article()).not.toBeNull()
  await undo(session)
  expect(session.article()).toBeNull()
  expect(session.workspace()).toMatchObject({ article: null, view: 'library' })
  await redo(session)
  expect(session.project()?.articles()).toHaveLength(1)
})
