import { describe, expect, it } from 'vitest'
import { FIGURE } from '#core/model/codebook'
import { codeSelection } from './actions/code-selection'
import { setMemo } from './actions/set-memo'
import type { Session } from './session'
import { openText } from './testing/session-world'

const nextTask = () => new Promise((resolve) => setTimeout(resolve))

/** What `select` gives at each wake from now on. */
function heard<T>(session: Session, select: () => T): T[] {
  const values: T[] = []
  session.subscribe(() => values.push(select()))
  return values
}

async function openCoded(): Promise<Session> {
  const session = await openText('全市新增一百家企业')
  session.dispatch({ type: 'select', span: { start: 4, end: 7 } })
  await nextTask()
  return session
}

describe('a session', () => {
  it('wakes once for an edit and what follows from it', async () => {
    const session = await openCoded()
    const currents = heard(session, () => session.workspace().current)
    await codeSelection(session, FIGURE)
    await nextTask()
    expect(session.article()?.marks().size).toBe(1)
    expect(currents).toEqual([session.article()?.marks().at(0)?.id])
  })

  it('has told of an edit when its action is done', async () => {
    const session = await openCoded()
    await codeSelection(session, FIGURE)
    const id = session.workspace().current
    if (id === null) throw new Error('nothing was coded')
    const memos = heard(session, () => session.article()?.peek(id)?.memo)
    await setMemo(session, id, '待查')
    expect(memos).toEqual(['待查'])
  })

  it('tells of a change that no action made in the next task', async () => {
    const session = await openCoded()
    const lengths = heard(session, () => session.project()?.historyLength())
    const id = session.article()?.id
    if (!id) throw new Error('no article is open')
    await session
      .project()
      ?.commit({ name: 'test', params: {} }, [{ kind: 'set-article', article: id, field: 'status', before: 'new', after: 'done' }])
    await nextTask()
    expect(lengths).toEqual([session.project()?.historyLength()])
  })
})
