import { formatPath, type JsonPath } from '#core/formats/json/path'
import { type Problem, problem } from '#core/model/problem'
import type { z } from '#core/model/zod'

type Issue = z.core.$ZodIssue
type UnionIssue = z.core.$ZodIssueInvalidUnion

const quoted = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(' | ')

/** What would have been right, in signs rather than words, so that it reads in every language. */
function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected
    case 'invalid_value':
      return quoted(issue.values)
    case 'too_small':
      return `≥ ${issue.minimum}`
    case 'too_big':
      return `≤ ${issue.maximum}`
    case 'invalid_format':
      return issue.pattern ?? issue.format
    default:
      return issue.message
  }
}

function valueAt(root: unknown, path: JsonPath): unknown {
  let value = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = value[step as never]
  }
  return value
}

/** Whether an issue says that the value was meant for another branch: a wrong whole, a kind that is not the branch's. */
const isElsewhere = (issue: Issue): boolean =>
  issue.path.length === 0 || issue.code === 'custom' || (issue.code === 'invalid_union' && issue.errors.length === 0)

/** The branch of a union that the value was meant for: the one that found fault with the value's parts only. */
function meantBranch(issue: UnionIssue): readonly Issue[] | null {
  const branches = issue.errors.filter((errors) => !errors.some(isElsewhere))
  return branches.length === 1 ? (branches[0] ?? null) : null
}

const alternatives = (issue: UnionIssue): string => [...new Set(issue.errors.flat().map((e) => expected(e)))].join(' | ')

function toProblems(root: unknown, issue: Issue, base: JsonPath): Problem[] {
  const path = [...base, ...issue.path]
  const where = formatPath(path)
  if (valueAt(root, path) === undefined) return [problem('project-missing', { path: where })]
  if (issue.code !== 'invalid_union') return [problem('project-wrong-value', { path: where, expected: expected(issue) })]
  const meant = meantBranch(issue)
  if (meant) return meant.flatMap((inner) => toProblems(root, inner, path))
  return [problem('project-wrong-value', { path: where, expected: alternatives(issue) })]
}

/** What zod found wrong with `root`, each with the place. */
export const schemaProblems = (root: unknown, error: z.ZodError): Problem[] => error.issues.flatMap((issue) => toProblems(root, issue, []))

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Members of `read` that the schema knows nothing of and therefore left out of `kept`. */
export function unknownMembers(read: unknown, kept: unknown): Problem[] {
  const problems: Problem[] = []
  const path: PropertyKey[] = []
  const compare = (a: unknown, b: unknown): void => {
    if (!isObject(a) || !isObject(b)) return
    for (const key of Object.keys(a)) {
      path.push(Array.isArray(a) ? Number(key) : key)
      if (Object.hasOwn(b, key)) compare(a[key as never], b[key as never])
      else problems.push(problem('project-unknown-member', { path: formatPath(path) }))
      path.pop()
    }
  }
  compare(read, kept)
  return problems
}
