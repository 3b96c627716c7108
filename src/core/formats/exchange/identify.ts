import type { ForeignCoder } from '#core/formats/exchange/exchange'
import type { Annotation } from '#core/model/annotation'
import { CoderId } from '#core/model/ids'
import type { Link } from '#core/model/link'
import type { Coder } from '#core/model/project'
import { canonicalJson } from '#core/util/canonical-json'
import { uuid8 } from '#core/util/uuid8'

const LONGEST_ID = 128

/** Whether an id of a file can be one of ours. */
export const isId = (id: string | null): id is string => id !== null && id !== '' && id.length <= LONGEST_ID

/** What makes two annotations the same, whatever they are called: article, stretches, code, coder and values. */
export const sameness = ({ article, anchor, code, coder, attributes }: Omit<Annotation, 'id'>): string =>
  canonicalJson([article, anchor.spans, code, coder, attributes])

export const linkSameness = ({ type, from, to, coder }: Omit<Link, 'id'>): string => canonicalJson([type, from, to, coder])

/** Ids for things that have none, made of what they are: the same import gives them again. Equal things in one file are numbered. */
export function idMaker(): (sameness: string) => string {
  const seen = new Map<string, number>()
  return (key) => {
    const n = seen.get(key) ?? 0
    seen.set(key, n + 1)
    return uuid8(`${n} ${key}`)
  }
}

/** The coders of the project and those that the file brings, each once. */
export function coderFinder(coders: readonly Coder[], own: CoderId) {
  const added: Coder[] = []
  const find = (coder: ForeignCoder | null): CoderId => {
    const all = [...coders, ...added]
    if (!coder || (coder.name === '' && coder.id === null)) return own
    const known = all.find(({ id }) => id === coder.id) ?? (coder.id === null ? all.find(({ name }) => name === coder.name) : undefined)
    if (known) return known.id
    const id = CoderId.parse(isId(coder.id) ? coder.id : uuid8(`coder ${coder.name}`))
    if (all.every((each) => each.id !== id)) added.push({ id, name: coder.name })
    return id
  }
  return { find, added: (): readonly Coder[] => added }
}
