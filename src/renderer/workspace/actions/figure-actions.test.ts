import { describe, expect, test } from 'vitest'
import type { Annotation } from '#core/model/annotation'
import { FIGURE } from '#core/model/codebook'
import { defaultCodebook } from '#core/model/default-codebook'
import { FIGURE_ATTRIBUTES } from '#core/model/figure-attributes'
import { CodeId } from '#core/model/ids'
import type { Session } from '../session'
import { openText } from '../testing/session-world'
import { codeSelection } from './code-selection'
import { commit } from './commit'
import { undo } from './history'
import { setSpans } from './move-boundary'
import { readFigure, readOtherwise, restoreValue } from './read-figure'
import { recode } from './recode'
import { setAttribute } from './set-attribute'

const TEXT = '市财政首批拨付近2000万元，网店订单提高6倍。'
const GOAL = CodeId.parse('goal')

const spanOf = (quote: string) => ({ start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length })

/** A project with the codebook that new projects have, and a selection that has been coded. */
async function coded(quote: string, code = FIGURE): Promise<Session> {
  const session = await openText(TEXT)
  const before = session.project()?.codebook()
  if (before) await commit(session, { name: 'codebook', params: {} }, [{ kind: 'set-codebook', before, after: defaultCodebook('zh-CN') }])
  session.dispatch({ type: 'select', span: spanOf(quote) })
  await codeSelection(session, code)
  return session
}

function current(session: Session): Annotation {
  const id = session.workspace().current
  const annotation = id && session.article()?.peek(id)
  if (!annotation) throw new Error('nothing is current')
  return annotation
}

describe('a figure that is coded', () => {
  test('says what the text says, from the sentence around it', async () => {
    const session = await coded('2000万元')
    expect(current(session)).toMatchObject({ attributes: { kind: 'money', value: '20000000', unit: '元', approx: 'nearly' } })
    expect(current(session).anchor.quote).toBe('2000万元')
    expect(current(session)).not.toHaveProperty('byHand')
  })

  test('is read again when its text changes, in the same edit', async () => {
    const session = await coded('近2000万元')
    const { id } = current(session)
    await setSpans(session, id, [spanOf('6倍')])
    expect(current(session).attributes).toMatchObject({ kind: 'multiple', value: '6', unit: '倍', change: 'up-by' })
    expect(current(session).attributes).not.toHaveProperty('approx')
    await undo(session)
    expect(current(session).attributes).toMatchObject({ value: '20000000', approx: 'nearly' })
  })

  test('another code has no values of it, and a recoded one is read', async () => {
    const session = await coded('6倍', GOAL)
    expect(current(session).attributes).toEqual({})
    await recode(session, current(session).id, FIGURE)
    expect(current(session).attributes).toMatchObject({ value: '6' })
  })
})

describe('a value typed by hand', () => {
  async function typed(): Promise<Session> {
    const session = await coded('近2000万元')
    await setAttribute(session, current(session).id, FIGURE_ATTRIBUTES.value, '19800000')
    return session
  }

  test('is marked, stays, and is one edit to take back', async () => {
    const session = await typed()
    expect(current(session).byHand).toEqual(['value'])
    await setSpans(session, current(session).id, [spanOf('近2000万')])
    expect(current(session)).toMatchObject({ attributes: { value: '19800000' }, byHand: ['value'] })
    await undo(session)
    await undo(session)
    expect(current(session)).toMatchObject({ attributes: { value: '20000000' } })
    expect(current(session)).not.toHaveProperty('byHand')
  })

  test('is given back, one or all at once', async () => {
    const session = await typed()
    await restoreValue(session, current(session).id, FIGURE_ATTRIBUTES.value)
    expect(current(session)).toMatchObject({ attributes: { value: '20000000' } })
    await setAttribute(session, current(session).id, FIGURE_ATTRIBUTES.unit, '美元')
    await setAttribute(session, current(session).id, FIGURE_ATTRIBUTES.value, null)
    expect(current(session).byHand).toEqual(['unit', 'value'])
    await readFigure(session, current(session).id)
    expect(current(session)).toMatchObject({ attributes: { value: '20000000', unit: '元' } })
    expect(current(session)).not.toHaveProperty('byHand')
  })

  test('that is what the text says, or that no text could say, is not marked', async () => {
    const session = await typed()
    await setAttribute(session, current(session).id, FIGURE_ATTRIBUTES.value, '20000000')
    await setAttribute(session, current(session).id, FIGURE_ATTRIBUTES.asOf, '2024')
    expect(current(session)).not.toHaveProperty('byHand')
  })

  test('goes with its mark when another code has no place for it', async () => {
    const session = await typed()
    await recode(session, current(session).id, GOAL)
    expect(current(session).attributes).toEqual({})
    expect(current(session)).not.toHaveProperty('byHand')
  })
})

test('the other reading is taken and given back by the same action', async () => {
  const session = await coded('6倍')
  const { id } = current(session)
  await readOtherwise(session, id)
  expect(current(session)).toMatchObject({ attributes: { value: '6', change: 'up-to' }, byHand: ['change'] })
  await readOtherwise(session, id)
  expect(current(session)).toMatchObject({ attributes: { value: '6', change: 'up-by' } })
  expect(current(session)).not.toHaveProperty('byHand')
})

test('a codebook without attributes takes no values, and coding goes on', async () => {
  const session = await openText(TEXT)
  session.dispatch({ type: 'select', span: spanOf('6倍') })
  await codeSelection(session, FIGURE)
  expect(current(session).attributes).toEqual({})
})

test('where there is no number nothing is taken away, and that is said', async () => {
  const session = await coded('市财政')
  const { id } = current(session)
  await setAttribute(session, id, FIGURE_ATTRIBUTES.value, '3')
  await readFigure(session, id)
  expect(current(session).attributes).toEqual({ value: '3' })
  expect(session.workspace().notice?.message.key).toBe('app.no-number')
})
