import { sortKeys } from '#core/formats/json/sort-keys'
import type { z } from '#core/model/zod'

type Schema = z.core.$ZodTypes
type Checks = readonly { readonly _zod: Pick<z.core.$ZodCheck['_zod'], 'check'> }[]

/** What a value becomes that does not fit. */
const MISFIT = Symbol('misfit')

/** The value with its members in order, or MISFIT. */
type Fit = (value: unknown) => unknown

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The schema's own rules beyond its type; a schema with a format is itself one of them. */
function checksOf(schema: Schema): Checks {
  const own = schema._zod.traits.has('$ZodCheck') ? [schema as unknown as Checks[number]] : []
  return [...own, ...(schema._zod.def.checks ?? [])]
}

function withChecks(take: Fit, checks: Checks): Fit {
  if (checks.length === 0) return take
  return (value) => {
    const fitted = take(value)
    if (fitted === MISFIT) return MISFIT
    const payload: z.core.ParsePayload<never> = { value: fitted as never, issues: [] }
    for (const check of checks) check._zod.check(payload)
    return payload.issues.length === 0 ? fitted : MISFIT
  }
}

/** What an optional member holds when it is there; `null` for a schema that is not optional. */
function optionalOf(schema: z.core.$ZodType): z.core.$ZodType | null {
  const { def } = (schema as Schema)._zod
  return def.type === 'optional' ? def.innerType : null
}

const ofObject =
  (take: (value: Readonly<Record<string, unknown>>) => unknown): Fit =>
  (value) =>
    isObject(value) ? take(value) : MISFIT

interface Member {
  readonly name: string
  readonly take: Fit
  readonly optional: boolean
}

/** Exactly the members named, in the schema's order; optional ones may be absent. What is so already is given as it is. */
function objectFit(shape: Readonly<Record<string, z.core.$ZodType>>): Fit {
  const members = Object.entries(shape).map(([name, schema]): Member => {
    const inner = optionalOf(schema)
    return { name, take: fitOf(inner ?? schema), optional: inner !== null }
  })
  return ofObject((value) => {
    const names = Object.keys(value)
    const copy: Record<string, unknown> = {}
    let taken = 0
    let isSame = true
    for (const { name, take, optional } of members) {
      if (optional && !Object.hasOwn(value, name)) continue
      const member = take(value[name])
      if (member === MISFIT) return MISFIT
      isSame &&= member === value[name] && names[taken] === name
      copy[name] = member
      taken++
    }
    if (names.length !== taken) return MISFIT
    return isSame ? value : copy
  })
}

function arrayFit(element: z.core.$ZodType): Fit {
  const take = fitOf(element)
  return (value) => {
    if (!Array.isArray(value)) return MISFIT
    let copy: unknown[] | null = null
    for (let i = 0; i < value.length; i++) {
      const item: unknown = value[i]
      const fitted = take(item)
      if (fitted === MISFIT) return MISFIT
      if (fitted !== item) copy ??= value.slice(0, i)
      copy?.push(fitted)
    }
    return copy ?? value
  }
}

const areSorted = (names: readonly string[]): boolean => {
  for (let i = 1; i < names.length; i++) if ((names[i - 1] ?? '') > (names[i] ?? '')) return false
  return true
}

/** Any names, sorted by UTF-16 code units. */
function recordFit(element: z.core.$ZodType): Fit {
  const take = fitOf(element)
  return (value) => {
    if (!isObject(value) || Object.hasOwn(value, '__proto__')) return MISFIT
    const names = Object.keys(value)
    const isSorted = areSorted(names)
    let isSame = isSorted
    const copy: Record<string, unknown> = {}
    for (const name of isSorted ? names : names.sort()) {
      const member = take(value[name])
      if (member === MISFIT) return MISFIT
      isSame &&= member === value[name]
      copy[name] = member
    }
    return isSame ? value : copy
  }
}

/** The first option that the value fits. */
function unionFit(options: readonly z.core.$ZodType[]): Fit {
  const fits = options.map(fitOf)
  return (value) => {
    for (const take of fits) {
      const fitted = take(value)
      if (fitted !== MISFIT) return fitted
    }
    return MISFIT
  }
}

/** The option whose `member` has the value's. */
function taggedFit(member: string, options: readonly z.core.$ZodType[]): Fit {
  const fits = new Map(
    options.flatMap((option) => [...(option._zod.propValues?.[member] ?? [])].map((tag) => [tag, fitOf(option)] as const)),
  )
  return (value) => {
    const take = isObject(value) ? fits.get(value[member] as z.core.util.Primitive) : undefined
    return take ? take(value) : MISFIT
  }
}

const typeFit =
  (type: 'string' | 'boolean'): Fit =>
  (value) =>
    typeof value === type ? value : MISFIT

/** Whatever has no quicker way. */
function zodFit(schema: z.core.$ZodType): Fit {
  return (value) => {
    const payload = schema._zod.run({ value: sortKeys(value), issues: [] }, { async: false })
    return payload instanceof Promise || payload.issues.length > 0 ? MISFIT : payload.value
  }
}

const isAnyString = (schema: z.core.$ZodType): boolean =>
  (schema as Schema)._zod.def.type === 'string' && checksOf(schema as Schema).length === 0

function bareFit(schema: Schema): Fit | null {
  const { def } = schema._zod
  switch (def.type) {
    case 'object':
      return def.catchall ? null : objectFit(def.shape)
    case 'array':
      return arrayFit(def.element)
    case 'record':
      return isAnyString(def.keyType) ? recordFit(def.valueType) : null
    case 'union':
      return 'discriminator' in def ? taggedFit(String(def.discriminator), def.options) : unionFit(def.options)
    case 'nullable': {
      const take = fitOf(def.innerType)
      return (value) => (value === null ? null : take(value))
    }
    case 'string':
    case 'boolean':
      return typeFit(def.type)
    default:
      return null
  }
}

function fitOf(schema: z.core.$ZodType): Fit {
  const known = schema as Schema
  const bare = bareFit(known)
  return bare ? withChecks(bare, checksOf(known)) : zodFit(schema)
}

/**
 * Compiles a schema of plain JSON to a function that gives the value as the schema parses it, with the members of records and unknown
 * objects sorted by name; `null` when it does not fit or has a member that the schema does not name. It says nothing of the reasons, and is
 * several times quicker than `safeParse`, which makes objects for each value it looks at. What is in order already is given as it is, not copied.
 */
export function compileShape<T>(schema: z.ZodType<T>): (value: unknown) => T | null {
  const take = fitOf(schema)
  return (value) => {
    const fitted = take(value)
    return fitted === MISFIT ? null : (fitted as T)
  }
}
