import { ProjectFile } from '#core/formats/json/project-file'
import { schemaProblems, unknownMembers } from '#core/formats/json/schema-problems'
import { compileShape } from '#core/formats/json/shape'
import { sortKeys } from '#core/formats/json/sort-keys'
import { type Problem, problem } from '#core/model/problem'

/** The members are in the schema's order, those of records and unknown changes sorted by name: equal files are written alike. */
export type ParsedProjectFile =
  | {
      readonly ok: true
      readonly value: ProjectFile
      /** One for every member that the format does not have; `value` is without them. */
      readonly unknown: readonly Problem[]
    }
  /** `problem` is the first of `problems`. */
  | { readonly ok: false; readonly problem: Problem; readonly problems: readonly Problem[] }

const shape = compileShape(ProjectFile)

/** What the schema says of `value`. Only what does not fit goes the long way, which knows the places. */
export function parseProjectFile(value: unknown): ParsedProjectFile {
  const quick = shape(value)
  if (quick) return { ok: true, value: quick, unknown: [] }
  // The schema puts the members it names in its own order; sorting first leaves no choice for those it does not.
  const sorted = sortKeys(value)
  const parsed = ProjectFile.safeParse(sorted)
  if (parsed.success) return { ok: true, value: parsed.data, unknown: unknownMembers(sorted, parsed.data) }
  const problems = schemaProblems(sorted, parsed.error)
  return { ok: false, problem: problems[0] ?? problem('project-foreign'), problems }
}
