import { codebookFaults } from '#core/codebook/check'
import { layOut } from '#core/formats/json/layout'
import { parseJson } from '#core/formats/json/parse'
import { schemaProblems, unknownMembers } from '#core/formats/json/schema-problems'
import { sortKeys } from '#core/formats/json/sort-keys'
import { AttributeDefinition, AttributeKind, Code, Codebook } from '#core/model/codebook'
import { type Problem, problem } from '#core/model/problem'
import { z } from '#core/model/zod'

const FORMAT = 'zhupi-codebook'
/** Grows by one when a file that a reader of today would misread becomes possible. */
const VERSION = 1
/** A project file has its codebook under the same name. */
const PROJECT_FORMAT = 'zhupi-project'

/** Longest file, in UTF-16 code units. */
const LONGEST = 20_000_000

export type CodebookRead =
  /** `readOnly`: a later version wrote it, so it may say more than is seen here; it can be looked at, not taken. */
  | { readonly ok: true; readonly codebook: Codebook; readonly readOnly: boolean }
  /** Each with its place in `params.path`. Never empty. */
  | { readonly ok: false; readonly problems: readonly Problem[] }

const File = z.object({ codebook: Codebook })

/** Kinds that came later show as text. */
const LaterFile = z.object({
  codebook: Codebook.extend({
    codes: z.array(
      Code.extend({
        attributes: z.array(
          AttributeDefinition.extend({
            kind: AttributeKind.catch('text'),
            rules: z
              .unknown()
              .optional()
              .transform(() => undefined),
          }),
        ),
      }),
    ),
  }),
})

const refuse = (...problems: readonly Problem[]): CodebookRead => ({ ok: false, problems })

interface Head {
  readonly format?: unknown
  readonly version?: unknown
  readonly codebook?: unknown
}

const isObject = (value: unknown): value is Head => typeof value === 'object' && value !== null

function readLater(value: unknown, version: number): CodebookRead {
  const read = LaterFile.safeParse(value)
  if (!read.success) return refuse(problem('codebook-newer', { version, known: VERSION }), ...schemaProblems(value, read.error))
  return { ok: true, codebook: read.data.codebook as Codebook, readOnly: true }
}

/** Reads a codebook from a file of its own, or out of a project file. Strict: anything unknown, dangling or repeated refuses the whole. */
export function readCodebookFile(text: string): CodebookRead {
  if (text.length > LONGEST) return refuse(problem('json-too-large', { limit: LONGEST / 1_000_000 }))
  const parsed = parseJson(text)
  if (!parsed.ok) return refuse(parsed.problem)
  const value = sortKeys(parsed.value.value)
  if (!isObject(value) || (value.format !== FORMAT && value.format !== PROJECT_FORMAT)) return refuse(problem('codebook-foreign'))
  if (typeof value.version === 'number' && value.version > VERSION) return readLater({ codebook: value.codebook }, value.version)
  const inside = { codebook: value.codebook }
  const read = File.safeParse(inside)
  if (!read.success) return refuse(...schemaProblems(inside, read.error))
  const faults = [...parsed.value.problems, ...unknownMembers(inside, read.data), ...codebookFaults(read.data.codebook)]
  return faults.length > 0 ? refuse(...faults) : { ok: true, codebook: read.data.codebook, readOnly: false }
}

/** The codebook as a file: JSON, a member a line, so that two versions can be compared line by line. Inverse of `readCodebookFile`. */
export const writeCodebookFile = (codebook: Codebook): string => `${layOut({ format: FORMAT, version: VERSION, codebook }, 6)}\n`
