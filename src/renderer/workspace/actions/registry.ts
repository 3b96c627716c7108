import { InitiativeId } from '#core/model/ids'
import type { Initiative, Settlement } from '#core/model/initiative'
import { notSameKey } from '#core/registry/not-same'
import { type MentionPlace, mergeChanges, renamed, settled, splitChanges, withAliases } from '#core/registry/regroup'
import { inOrder } from '../in-order'
import { initiativesOf } from '../initiative-table'
import { registerChanges } from '../mention-changes'
import type { Session } from '../session'
import { commit } from './commit'
import { shortQuote } from './open-annotation'

const nowOf = (session: Session): string => new Date(session.now()).toISOString()

/** Makes `from` part of `into`, with all its mentions and names. */
export async function mergeInitiatives(session: Session, into: InitiativeId, from: InitiativeId): Promise<void> {
  await inOrder(session, async () => {
    const project = session.project()
    const [kept, gone] = [project?.initiatives().get(into), project?.initiatives().get(from)]
    if (!project || !kept || !gone) return
    const mentions = await initiativesOf(session, project).mentions(from)
    const params = { from: shortQuote(gone.name), into: shortQuote(kept.name) }
    await commit(session, { name: 'merge-initiatives', params }, mergeChanges(kept, gone, mentions))
  })
}

/** Records that two initiatives are not the same: they are not proposed for each other again. */
export async function keepApart(session: Session, one: InitiativeId, other: InitiativeId): Promise<void> {
  await inOrder(session, async () => {
    const project = session.project()
    const [a, b] = [project?.initiatives().get(one), project?.initiatives().get(other)]
    if (!project || !a || !b) return
    const params = { one: shortQuote(a.name), other: shortQuote(b.name) }
    const rejection = { key: notSameKey(one, other), quote: `${a.name} · ${b.name}`, coder: project.coder(), createdAt: nowOf(session) }
    await commit(session, { name: 'keep-apart', params }, [{ kind: 'add-rejection', rejection }])
  })
}

async function change(session: Session, id: InitiativeId, name: string, changed: (before: Initiative) => Initiative): Promise<void> {
  await inOrder(session, async () => {
    const before = session.project()?.initiatives().get(id)
    if (!before) return
    const after = changed(before)
    if (JSON.stringify(after) === JSON.stringify(before)) return
    await commit(session, { name, params: { name: shortQuote(after.name) } }, [{ kind: 'set-initiative', before, after }])
  })
}

export const renameInitiative = (session: Session, id: InitiativeId, name: string): Promise<void> =>
  change(session, id, 'rename-initiative', (before) => (name.trim() === '' || name.trim() === before.name ? before : renamed(before, name)))

export const setAliases = (session: Session, id: InitiativeId, aliases: readonly string[]): Promise<void> =>
  change(session, id, 'set-aliases', (before) => withAliases(before, aliases))

/** Its type and its note; the empty type leaves it to what the mentions say. */
export const describeInitiative = (
  session: Session,
  id: InitiativeId,
  said: { readonly type?: string; readonly note?: string },
): Promise<void> =>
  change(session, id, 'describe-initiative', ({ type: before, ...initiative }) => {
    const type = said.type ?? before ?? ''
    return { ...initiative, ...(type !== '' && { type }), note: (said.note ?? initiative.note).trim() }
  })

/** Decides on figures that conflict or repeat each other; `null` takes the decision back. */
export const settleFigures = (
  session: Session,
  id: InitiativeId,
  key: string,
  verdict: Pick<Settlement, 'verdict' | 'holds'> | null,
): Promise<void> => {
  const coder = session.project()?.coder()
  return change(session, id, 'settle-figures', (before) =>
    settled(before, key, verdict && coder ? { key, ...verdict, coder, createdAt: nowOf(session) } : null),
  )
}

/** Takes mentions out of an initiative into a new one called `name`. */
export async function splitInitiative(session: Session, id: InitiativeId, name: string, mentions: readonly MentionPlace[]): Promise<void> {
  await inOrder(session, async () => {
    const project = session.project()
    const initiative = project?.initiatives().get(id)
    if (!project || !initiative || mentions.length === 0) return
    const part = { id: InitiativeId.parse(session.newId()), name, note: '', coder: project.coder(), createdAt: nowOf(session) }
    const params = { name: shortQuote(name), from: shortQuote(initiative.name) }
    await commit(session, { name: 'split-initiative', params }, splitChanges(initiative, part, mentions))
  })
}

/** Gives every mention that is in no initiative the one of its name, in one edit. */
export async function registerMentions(session: Session): Promise<void> {
  await inOrder(session, async () => {
    const project = session.project()
    if (!project) return
    const mentions = await initiativesOf(session, project).mentions(null)
    const action = { name: 'register-mentions', params: { count: mentions.length } }
    await commit(session, action, registerChanges(session, project, mentions))
  })
}
