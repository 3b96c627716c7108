/** Each value once, told apart by `name`; in the order they first come. */
export const unique = <T>(values: readonly T[], name: (value: T) => string): T[] => [...new Map(values.map((v) => [name(v), v])).values()]
