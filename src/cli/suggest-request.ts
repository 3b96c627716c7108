import { MAX_FILE_BYTES } from '#core/formats/import/import-file'
import { parseJson } from '#core/formats/json/parse'
import { schemaProblems } from '#core/formats/json/schema-problems'
import { problem } from '#core/model/problem'
import { z } from '#core/model/zod'
import { fail, ok, type Result } from '#core/util/result'
import type { ByteLine } from './byte-lines'

/** Longest line that is read. Bytes. */
export const MAX_LINE_BYTES = MAX_FILE_BYTES

/** One line of `suggest --jsonl`. Other members are not looked at. */
const SuggestRequest = z.object({
  /** Any JSON value; given back as it is. */
  id: z.unknown().optional(),
  input: z.string(),
  /** Every numeral is asked for, also without a unit. */
  numerals: z.boolean().optional(),
})
type SuggestRequest = z.infer<typeof SuggestRequest>

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decode(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

/** What a line asks for, `null` on a blank one. Problems: `line-too-long`, `json-not-utf8`, `line-not-json` and those of a wrong member. */
export function readRequest({ bytes }: ByteLine): Result<SuggestRequest | null> {
  if (!bytes) return fail(problem('line-too-long', { limit: MAX_LINE_BYTES / 1024 / 1024 }))
  const text = decode(bytes)
  if (text === null) return fail(problem('json-not-utf8'))
  if (text.trim() === '') return ok(null)
  const json = parseJson(text)
  if (!json.ok) return fail(problem('line-not-json', { column: json.problem.params['column'] ?? 1 }))
  const request = SuggestRequest.safeParse(json.value.value)
  if (request.success) return ok(request.data)
  return fail(schemaProblems(json.value.value, request.error)[0] ?? problem('line-not-json', { column: 1 }))
}
