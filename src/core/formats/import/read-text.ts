import type { ImportInput } from '#core/formats/import/importer'
import { countControls, looksBinary } from '#core/formats/import/magic'
import { type Problem, problem } from '#core/model/problem'
import { type Decoded, decodeText, SURE_ENOUGH } from '#core/text/decode'
import { encodingName } from '#core/text/encoding-name'
import { canonicalText } from '#core/text/newlines'
import { fail, ok, type Result } from '#core/util/result'

/** The decoded characters of a file, line ends normalised, with what the user should look at. */
export interface ReadText {
  readonly text: string
  readonly encoding: string
  readonly warnings: readonly Problem[]
}

function warningsOf(file: string, decoded: Decoded): Problem[] {
  const { encoding, alternatives, confidence, replaced } = decoded
  const name = encodingName(encoding)
  const controls = countControls(decoded.text)
  const warnings: Problem[] = []
  if (confidence < SURE_ENOUGH)
    warnings.push(problem('encoding-unsure', { file, encoding: name, alternatives: alternatives.map(encodingName).join(', ') }))
  if (replaced > 0) warnings.push(problem('undecodable-bytes', { file, encoding: name, count: replaced }))
  if (controls > 0) warnings.push(problem('control-characters', { file, count: controls }))
  return warnings
}

/** Decodes by the ladder; `hint` is the encoding the file declares. Refuses what is empty or no text at all. */
export function readText({ name, bytes, decode }: ImportInput, hint: string): Result<ReadText> {
  const decoded = decodeText(bytes, decode, hint)
  const text = canonicalText(decoded.text)
  if (text.trim() === '') return fail(problem('empty-file', { file: name }))
  if (looksBinary(text)) return fail(problem('binary-file', { file: name }))
  return ok({ text, encoding: decoded.encoding, warnings: warningsOf(name, decoded) })
}
