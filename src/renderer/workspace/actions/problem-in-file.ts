import type { Problem } from '#core/model/problem'

/** The same problem, with the name of the file it was found in. */
export const inFile = (found: Problem, file: string): Problem => ({ ...found, params: { ...found.params, file } })
