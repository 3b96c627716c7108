import type { Annotation } from '#core/model/annotation'
import { type Code, type Codebook, findCode } from '#core/model/codebook'
import type { CodeId } from '#core/model/ids'
import { type Problem, problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'

/** What a change of the codebook may change in an annotation. Its place, its coder and its words it never touches. */
export interface Coded {
  readonly code: CodeId
  readonly attributes: Annotation['attributes']
}

/** What an operation comes to: the codebook after it, and what becomes of the annotations of the codes it concerns. */
export interface Step {
  readonly codebook: Codebook
  readonly concerns: ReadonlySet<CodeId>
  /** Gives the same object back where nothing changes. `quote`: what the annotation marks. */
  readonly rewrite: (coded: Coded, quote: string) => Coded
}

const NOBODY: ReadonlySet<CodeId> = new Set()

const asItWas = (coded: Coded): Coded => coded

/** Annotations stay as they are; those of `concerns` are counted. */
export const stepOf = (codebook: Codebook, concerns: readonly CodeId[] = []): Step => ({
  codebook,
  concerns: concerns.length === 0 ? NOBODY : new Set(concerns),
  rewrite: asItWas,
})

export function needCode(codebook: Codebook, id: CodeId): Result<Code> {
  const code = findCode(codebook, id)
  return code ? ok(code) : fail(problem('unknown-code', { code: id }))
}

export const refuse = (code: string, params: Problem['params'] = {}): Result<never> => fail(problem(code, params))

export const withCode = (codebook: Codebook, after: Code): Codebook => ({
  ...codebook,
  codes: codebook.codes.map((code) => (code.id === after.id ? after : code)),
})

/** `value` with some of its members written over; `undefined` takes an optional one away, so that what is absent stays absent. */
export function withFields<T extends object>(value: T, set: { readonly [Field in keyof T]?: T[Field] | undefined }): T {
  const entries = Object.entries({ ...value, ...set }).filter(([, member]) => member !== undefined)
  return Object.fromEntries(entries) as T
}
