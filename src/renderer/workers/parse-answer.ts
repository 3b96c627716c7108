import { importFile } from '#core/formats/import/import-file'
import { ok } from '#core/util/result'
import { sha256OfBytes, sha256OfText } from '#core/util/sha256'
import type { ParseAnswer, ParseRequest } from './parse-message'
import { platformDecoder } from './platform-decoder'

/** Parses one file and hashes its bytes and its text. */
export function answerTo({ name, bytes }: ParseRequest): ParseAnswer {
  const parsed = importFile({ name, bytes, decode: platformDecoder })
  if (!parsed.ok) return { result: parsed, bytes }
  return { result: ok({ parsed: parsed.value, hash: sha256OfBytes(bytes), textHash: sha256OfText(parsed.value.text) }), bytes }
}
