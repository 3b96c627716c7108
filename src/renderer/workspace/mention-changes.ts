import type { Change } from '#core/edits/change'
import type { Annotation } from '#core/model/annotation'
import type { CodeId, InitiativeId } from '#core/model/ids'
import type { Initiative } from '#core/model/initiative'
import { assignByName, initiativesOfNames, mentionsInitiatives, type NewInitiatives } from '#core/registry/assign'
import { initiativesByName, mentionName } from '#core/registry/by-name'
import { foldName } from '#core/registry/fold-name'
import { isBare, moveChanges } from '#core/registry/regroup'
import type { NamedMention } from '../storage/initiative-port'
import type { LiveProject } from '../storage/project-port'
import type { Session } from './session'

type Registry = ReadonlyMap<InitiativeId, Initiative>

const newInitiatives = (session: Session, project: LiveProject): NewInitiatives => ({
  newId: session.newId,
  coder: project.coder(),
  createdAt: new Date(session.now()).toISOString(),
})

const indexes = new WeakMap<Registry, ReadonlyMap<string, InitiativeId>>()

/** Made once for each state of the registry. */
function byNameIn(registry: Registry): ReadonlyMap<string, InitiativeId> {
  const known = indexes.get(registry) ?? initiativesByName(registry.values())
  indexes.set(registry, known)
  return known
}

/** Adds annotations; those that mention initiatives go into the initiative of their name, which is made where there is none. */
export function addAnnotationChanges(session: Session, project: LiveProject, annotations: readonly Annotation[]): Change[] {
  const isMention = ({ code }: Annotation) => mentionsInitiatives(project.codebook(), code)
  const { mentions, changes } = assignByName(
    annotations.filter(isMention),
    byNameIn(project.initiatives()),
    newInitiatives(session, project),
  )
  const assigned = new Map(mentions.map((mention) => [mention.id, mention]))
  const added = annotations.map((annotation): Change => ({ kind: 'add-annotation', annotation: assigned.get(annotation.id) ?? annotation }))
  return [...changes, ...added]
}

/** Initiatives that lose their last mention with these annotations, and of which nobody wrote anything. To be removed after them. */
export function emptiedInitiatives(project: LiveProject, removed: readonly Annotation[]): Change[] {
  const lost = new Map<InitiativeId, number>()
  for (const { initiative } of removed) if (initiative) lost.set(initiative, (lost.get(initiative) ?? 0) + 1)
  return [...lost].flatMap(([id, count]): Change[] => {
    const initiative = project.initiatives().get(id)
    return initiative && isBare(initiative) && project.mentionsOf(id) === count ? [{ kind: 'remove-initiative', initiative }] : []
  })
}

const placeOf = ({ article, id }: Annotation) => ({ article, annotation: id })

function whereabouts(project: LiveProject, { initiative: id }: Annotation) {
  const initiative = id && project.initiatives().get(id)
  return initiative ? { initiative, isLast: project.mentionsOf(initiative.id) === 1 } : null
}

/** Puts a mention where `to` says; what it leaves empty and bare goes. */
const moveMentionChanges = (project: LiveProject, mention: Annotation, to: InitiativeId | null): Change[] =>
  moveChanges(placeOf(mention), whereabouts(project, mention), to)

/** Gives mentions that are in no initiative the one of their name. */
export function registerChanges(session: Session, project: LiveProject, mentions: readonly NamedMention[]): Change[] {
  const names = mentions.map(({ name }) => name)
  const { ids, changes } = initiativesOfNames(names, byNameIn(project.initiatives()), newInitiatives(session, project))
  return [
    ...changes,
    ...mentions.flatMap(({ article, annotation }, i): Change[] => {
      const after = ids[i]
      return after ? [{ kind: 'set-mention', article, annotation, before: null, after }] : []
    }),
  ]
}

/** A new code makes an annotation a mention of an initiative, or ends that. */
export function recodedMention(session: Session, project: LiveProject, annotation: Annotation, code: CodeId): Change[] {
  const isMention = mentionsInitiatives(project.codebook(), code)
  if (isMention === (annotation.initiative !== undefined)) return []
  if (!isMention) return moveMentionChanges(project, annotation, null)
  const { mentions, changes } = assignByName([annotation], byNameIn(project.initiatives()), newInitiatives(session, project))
  const initiative = mentions[0]?.initiative ?? null
  return [...changes, ...moveMentionChanges(project, annotation, initiative)]
}

/**
 * The name of a mention was written otherwise. An initiative that has only this mention, and of which nobody wrote anything else, goes along: it
 * is renamed, or the mention goes to the initiative that has the new name. @param after the mention with its new name
 */
export function renamedMention(project: LiveProject, after: Annotation): Change[] {
  const from = whereabouts(project, after)
  if (!from?.isLast || !isBare(from.initiative)) return []
  const name = mentionName(after)
  const known = byNameIn(project.initiatives()).get(foldName(name))
  if (known && known !== from.initiative.id) return moveMentionChanges(project, after, known)
  return name === from.initiative.name ? [] : [{ kind: 'set-initiative', before: from.initiative, after: { ...from.initiative, name } }]
}
