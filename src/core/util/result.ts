import type { Problem } from '#core/model/problem'

/** The outcome of anything that can fail on user input. Nothing in core throws for bad input. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

export const fail = <T = never>(problem: Problem): Result<T> => ({ ok: false, problem })
