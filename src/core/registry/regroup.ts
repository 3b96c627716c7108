import type { Change } from '#core/edits/change'
import type { AnnotationId, ArticleId, InitiativeId } from '#core/model/ids'
import type { Initiative, Settlement } from '#core/model/initiative'
import { sameName } from '#core/registry/fold-name'

/** Where a mention is. */
export interface MentionPlace {
  readonly article: ArticleId
  readonly annotation: AnnotationId
}

const moved = (mentions: readonly MentionPlace[], before: InitiativeId | null, after: InitiativeId | null): Change[] =>
  mentions.map(({ article, annotation }) => ({ kind: 'set-mention', article, annotation, before, after }))

/** With these aliases, each once and none that is the name; without the member when none is left. */
export function withAliases({ aliases: _before, ...initiative }: Initiative, aliases: readonly string[]): Initiative {
  const kept = aliases.map((alias) => alias.trim()).filter(Boolean)
  const distinct = kept.filter((alias, i) => !sameName(alias, initiative.name) && kept.findIndex((other) => sameName(other, alias)) === i)
  return distinct.length > 0 ? { ...initiative, aliases: distinct } : initiative
}

/** The old name stays as an alias: the articles go on using it. */
export const renamed = (initiative: Initiative, name: string): Initiative =>
  withAliases({ ...initiative, name: name.trim() }, [...(initiative.aliases ?? []), initiative.name])

/** With a decision about figures of its own put in the place of one before it; `null` takes it back. */
export function settled({ settlements = [], ...initiative }: Initiative, key: string, settlement: Settlement | null): Initiative {
  const others = settlements.filter((each) => each.key !== key)
  const all = settlement ? [...others, settlement].sort((a, b) => (a.key < b.key ? -1 : 1)) : others
  return all.length > 0 ? { ...initiative, settlements: all } : initiative
}

const joined = (a: string, b: string): string => [a, b].filter(Boolean).join('\n')

/** What `into` becomes: it keeps its name and type, and takes over all names, the note and the decisions. */
function merged(into: Initiative, from: Initiative): Initiative {
  const type = into.type ?? from.type
  const named = withAliases(into, [...(into.aliases ?? []), from.name, ...(from.aliases ?? [])])
  const all = { ...named, ...(type !== undefined && { type }), note: joined(into.note, from.note) }
  return (from.settlements ?? []).reduce(
    (each, settlement) => (each.settlements?.some(({ key }) => key === settlement.key) ? each : settled(each, settlement.key, settlement)),
    all,
  )
}

/** Makes two initiatives one. @param mentions all those of `from` */
export const mergeChanges = (into: Initiative, from: Initiative, mentions: readonly MentionPlace[]): Change[] => [
  ...moved(mentions, from.id, into.id),
  { kind: 'remove-initiative', initiative: from },
  { kind: 'set-initiative', before: into, after: merged(into, from) },
]

/** Takes some mentions of an initiative out into a new one; a name that the new one has is no longer an alias of the old one. */
export function splitChanges(initiative: Initiative, part: Initiative, mentions: readonly MentionPlace[]): Change[] {
  const { aliases = [] } = initiative
  const kept = aliases.filter((alias) => ![part.name, ...(part.aliases ?? [])].some((name) => sameName(name, alias)))
  const renaming: Change[] =
    kept.length === aliases.length ? [] : [{ kind: 'set-initiative', before: initiative, after: withAliases(initiative, kept) }]
  return [...renaming, { kind: 'add-initiative', initiative: part }, ...moved(mentions, initiative.id, part.id)]
}

/** Nothing was ever written about it: it came with its mentions, and goes with the last of them. */
export const isBare = ({ aliases, type, note, settlements }: Initiative): boolean =>
  aliases === undefined && type === undefined && note === '' && settlements === undefined

/** Moves a mention to another initiative, or with `null` out of the registry. @param from where it is; `isLast` when it has no other mention */
export function moveChanges(
  mention: MentionPlace,
  from: { readonly initiative: Initiative; readonly isLast: boolean } | null,
  to: InitiativeId | null,
): Change[] {
  const leaving: Change[] = from?.isLast && isBare(from.initiative) ? [{ kind: 'remove-initiative', initiative: from.initiative }] : []
  return [...moved([mention], from?.initiative.id ?? null, to), ...leaving]
}
