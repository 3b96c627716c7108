import { type Problem, problem } from '#core/model/problem'

/** Names of the errors (DOMException and Dexie) that need their own words; everything else is told with its reason. */
const codes: Readonly<Record<string, string>> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'storage-newer-version',
  MissingAPIError: 'storage-unavailable',
  SecurityError: 'storage-unavailable',
  DatabaseClosedError: 'storage-closed',
}

/** What went wrong in the database, for the user. The cause is often inside: an abort that a full disk led to. */
export function storageProblem(error: unknown): Problem {
  const chain = causes(error)
  for (const { name } of chain) {
    const code = codes[name]
    if (code) return problem(code)
  }
  const last = chain.at(-1)
  return problem('storage-failed', { reason: last ? `${last.name}: ${last.message}` : String(error) })
}

/** Whether the system below the database failed in a way that may be over in a moment. */
export const isPassing = (error: unknown): boolean => causes(error).some(({ name }) => name === 'UnknownError')

function causes(error: unknown): NestedError[] {
  const chain: NestedError[] = []
  for (let cause: unknown = error; isError(cause) && chain.length < 8; cause = cause.inner) chain.push(cause)
  return chain
}

interface NestedError {
  readonly name: string
  readonly message: string
  readonly inner?: unknown
}

const isError = (value: unknown): value is NestedError =>
  typeof value === 'object' && value !== null && 'name' in value && 'message' in value
