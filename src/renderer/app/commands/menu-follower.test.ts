import { expect, it, vi } from 'vitest'
import { messagesFor } from '../../i18n/use-messages'
import { createSessionWorld } from '../../workspace/testing/session-world'
import { allCommands } from './all'
import { followMenu } from './menu-follower'

const nextTask = () => new Promise((resolve) => setTimeout(resolve))

it('gives the host a new menu when a command in it reads differently, once for all that happens in a task', async () => {
  const setMenu = vi.fn()
  const session = await createSessionWorld({ setMenu })
  const stop = followMenu(allCommands, session, messagesFor('en'))
  expect(setMenu).toHaveBeenCalledTimes(1)
  session.dispatch({ type: 'set-mode', mode: 'caret' })
  await nextTask()
  expect(setMenu).toHaveBeenCalledTimes(1)
  session.dispatch({ type: 'toggle-library' })
  session.dispatch({ type: 'toggle-inspector' })
  expect(setMenu).toHaveBeenCalledTimes(1)
  await nextTask()
  expect(setMenu).toHaveBeenCalledTimes(2)
  stop()
  session.dispatch({ type: 'toggle-library' })
  await nextTask()
  expect(setMenu).toHaveBeenCalledTimes(2)
})
