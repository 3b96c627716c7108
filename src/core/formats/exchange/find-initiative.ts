import type { ForeignCoder } from '#core/formats/exchange/exchange'
import type { CoderId, InitiativeId } from '#core/model/ids'
import type { Initiative } from '#core/model/initiative'
import { namedInCircle } from '#core/registry/check-names'
import { sameName } from '#core/registry/fold-name'

/** The initiatives of the project and those that the file brings: of those that annotations mention, the ones that have no namesake there. */
export function initiativeFinder(theirs: readonly Initiative[], ours: readonly Initiative[], coder: (coder: ForeignCoder) => CoderId) {
  const foreign = new Map(theirs.map((each) => [each.id, each]))
  const found = new Map<InitiativeId, InitiativeId>(ours.map(({ id }) => [id, id]))
  const added: Initiative[] = []
  const find = (id: InitiativeId | undefined): InitiativeId | undefined => {
    const known = id && found.get(id)
    const brought = id && foreign.get(id)
    if (known || !brought) return known
    const namesake = ours.find(({ name }) => sameName(name, brought.name))
    if (!namesake) added.push(fitting({ ...brought, coder: coder({ id: brought.coder, name: '' }) }, [...ours, ...added]))
    found.set(brought.id, namesake?.id ?? brought.id)
    return found.get(brought.id)
  }
  return { find, added: (): readonly Initiative[] => added }
}

/** Without its aliases, where they lead in a circle. */
function fitting(initiative: Initiative, others: readonly Initiative[]): Initiative {
  if (!namedInCircle(initiative, others)) return initiative
  const { aliases: _circular, ...rest } = initiative
  return rest
}
