/**
 * Something a user must be told: what happened, to which file, and what to do. `code` is the key `problem.<code>` of the message
 * catalogue, which turns it into words; `params` fill its placeholders (`file`, `path`, `limit`, …).
 */
export interface Problem {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

export const problem = (code: string, params: Problem['params'] = {}): Problem => ({ code, params })
