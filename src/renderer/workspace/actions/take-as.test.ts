import { expect, it } from 'vitest'
import type { Session } from '../session'
import { openText } from '../testing/session-world'
import { redo, undo } from './history'
import { takeableAs, takeOtherwise } from './take-as'

const TEXT = '首批拨付近2000万元。\n免责声明：本网转载仅供参考。\n惠及8600余家企业。'

function select(session: Session, from: string, to = from): void {
  session.dispatch({ type: 'select', span: { start: TEXT.indexOf(from), end: TEXT.indexOf(to) + to.length } })
}
const kinds = (session: Session) => session.article()?.blocks.map(({ kind }) => kind)
const stored = (session: Session) => session.project()?.articles()[0]?.blockKinds

it('furniture is text and text is furniture again, a step of undo each; what the import said is not stored', async () => {
  const session = await openText(TEXT)
  expect(takeableAs(session)).toBeNull()
  select(session, '免责')
  expect(takeableAs(session)).toBe('boilerplate')
  await takeOtherwise(session)
  expect(kinds(session)).toEqual(['paragraph', 'boilerplate', 'paragraph'])
  expect(stored(session)).toEqual([{ start: TEXT.indexOf('免责'), kind: 'boilerplate' }])
  expect(session.workspace().selection).toBeNull()
  await undo(session)
  expect(stored(session)).toBeUndefined()
  await redo(session)
  select(session, '免责')
  expect(takeableAs(session)).toBe('paragraph')
  await takeOtherwise(session)
  expect(kinds(session)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  expect(stored(session)).toBeUndefined()
})

it('a selection over many blocks takes all of them: only the furniture when there is some', async () => {
  const session = await openText(TEXT)
  select(session, '首批', '免责')
  await takeOtherwise(session)
  expect(kinds(session)).toEqual(['boilerplate', 'boilerplate', 'paragraph'])
  select(session, '免责', '惠及')
  expect(takeableAs(session)).toBe('paragraph')
  await takeOtherwise(session)
  expect(kinds(session)).toEqual(['boilerplate', 'paragraph', 'paragraph'])
})

it('the list of blocks stays the same until one is taken otherwise', async () => {
  const session = await openText(TEXT)
  const before = session.article()?.blocks
  expect(session.article()?.blocks).toBe(before)
  select(session, '免责')
  await takeOtherwise(session)
  expect(session.article()?.blocks).not.toBe(before)
})
