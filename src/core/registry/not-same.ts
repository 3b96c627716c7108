import type { InitiativeId } from '#core/model/ids'

/** What the decision that two initiatives are not the same is known by: a rejection of that suggestion, whichever of the two it was made for. */
export const notSameKey = (a: InitiativeId, b: InitiativeId): string => `same-initiative ${[a, b].sort().join(' ')}`
