import { describe, expect, it } from 'vitest'
import { defaultCodebook } from '#core/model/default-codebook'
import { messagesFor } from '../../i18n/use-messages'
import { codeSelection } from '../../workspace/actions/code-selection'
import { setMemo } from '../../workspace/actions/set-memo'
import { settled } from '../../workspace/in-order'
import type { Session } from '../../workspace/session'
import { openText } from '../../workspace/testing/session-world'
import { allCommands } from './all'
import { codeCommands } from './codes'
import { runCommand } from './registry'
import { awaitsField, mayRun } from './turns'

const TEXT = '“春雨计划”首批拨付近2000万元，惠及8600余家企业。'
const codebook = defaultCodebook('en')
const commands = [...codeCommands(codebook.codes, 'en'), ...allCommands]
const t = messagesFor('en')
const command = (id: string) => {
  const found = commands.find((each) => each.id === id)
  if (!found) throw new Error(`no command ${id}`)
  return found
}
const press = (session: Session, ...ids: readonly string[]) => {
  for (const id of ids) runCommand(command(id), session, t)
}

const select = (session: Session, quote: string) => {
  const start = TEXT.indexOf(quote)
  session.dispatch({ type: 'select', span: { start, end: start + quote.length } })
}

const coded = (session: Session) => {
  const article = session.article()
  const marks = article?.marks()
  return Array.from({ length: marks?.size ?? 0 }, (_, i) => marks?.at(i)).map(
    (mark) => mark && `${mark.code} ${article?.text.slice(mark.start, mark.end)}`,
  )
}

/** A session whose commits take many turns of the event loop, with one initiative coded and current. */
async function slowSession(): Promise<Session> {
  const session = await openText(TEXT)
  select(session, '春雨计划')
  await codeSelection(session, codebook.codes[0]?.id ?? never())
  const project = session.project() ?? never()
  const slow: typeof project.commit = async (...args) => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    return project.commit(...args)
  }
  const live = session.project
  return Object.assign(session, { project: () => (live() ? { ...project, commit: slow } : null) })
}

function never(): never {
  throw new Error('missing')
}

async function allDone(session: Session): Promise<void> {
  while (mayRun({ ...command('link'), when: () => false }, session)) {
    await settled(session)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

describe('keys pressed while an edit is being stored', () => {
  it('move the edge of the annotation just made, not of the one before', async () => {
    const session = await slowSession()
    select(session, '8600余')
    press(session, 'code:figure', 'end-left')
    await allDone(session)
    expect(coded(session)).toEqual(['initiative 春雨计划', 'figure 8600'])
  })

  it('give it another code instead of coding the same text twice', async () => {
    const session = await slowSession()
    select(session, '8600')
    press(session, 'code:figure', 'code:initiative', 'code:figure')
    await allDone(session)
    expect(coded(session)).toEqual(['initiative 春雨计划', 'figure 8600'])
  })

  it('see what is current after each other: delete, then move the neighbour', async () => {
    const session = await slowSession()
    select(session, '8600')
    press(session, 'code:figure', 'remove-annotation', 'end-left')
    await allDone(session)
    expect(coded(session)).toEqual(['initiative 春雨计'])
  })

  it('open the list of links for the new annotation, though nothing could be linked when they were pressed', async () => {
    const session = await slowSession()
    session.dispatch({ type: 'pick', annotation: null })
    select(session, '8600')
    expect(mayRun(command('link'), session)).toBe(false)
    press(session, 'code:figure')
    expect(mayRun(command('link'), session)).toBe(true)
    press(session, 'link')
    await allDone(session)
    expect(session.workspace()).toMatchObject({ overlay: 'link' })
    expect(coded(session).at(-1)).toBe('figure 8600')
  })

  it('are not letters for commands once a field has been asked for', async () => {
    const session = await slowSession()
    select(session, '8600')
    press(session, 'code:figure')
    expect(awaitsField(session)).toBe(false)
    press(session, 'link')
    expect(awaitsField(session)).toBe(true)
    await allDone(session)
    expect(awaitsField(session)).toBe(false)
  })

  it('wait for what the mouse has begun', async () => {
    const session = await slowSession()
    const before = session.workspace().current ?? never()
    void setMemo(session, before, 'memo')
    press(session, 'remove-annotation')
    await allDone(session)
    expect(coded(session)).toEqual([])
  })
})

describe('the coder who has gone on to another annotation meanwhile', () => {
  it('stays there', async () => {
    const session = await slowSession()
    const before = session.workspace().current
    session.dispatch({ type: 'pick', annotation: null })
    select(session, '8600')
    press(session, 'code:figure')
    await new Promise((resolve) => setTimeout(resolve, 5))
    session.dispatch({ type: 'pick', annotation: before })
    await allDone(session)
    expect(coded(session)).toHaveLength(2)
    expect(session.workspace().current).toBe(before)
  })
})
