/** The system's name for an error (`ENOSPC`); `unknown` when it has none. */
export const errorCode = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown')

/** A value, or `null` when there is nothing at that path; any other failure goes on. */
export const ifThere = <T>(promise: Promise<T>): Promise<T | null> =>
  promise.catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  })
