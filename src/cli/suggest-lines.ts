import { byteLines } from './byte-lines'
import { MAX_LINE_BYTES, readRequest } from './suggest-request'
import { type Kind, suggestionsOf } from './suggestions-of'
import { DONE, type ExitCode, type Terminal, WRONG_INPUT } from './terminal'
import { say, sayProblem } from './words'

/**
 * Answers `{id, input, numerals?}` lines with `{id, figures, initiatives, links}` lines, in order. A line that cannot be read is told with its number
 * and has no answer; the others go on, and in the end the input was wrong.
 */
export async function suggestLines(
  file: string,
  only: Kind | null,
  { language, complain, chunks, emit }: Pick<Terminal, 'language' | 'complain' | 'chunks' | 'emit'>,
): Promise<ExitCode> {
  let code: ExitCode = DONE
  for await (const lines of byteLines(chunks(file), MAX_LINE_BYTES)) {
    let answers = ''
    for (const line of lines) {
      const request = readRequest(line)
      if (!request.ok) {
        complain(say(language, 'problem-in-line', { file, line: line.number, problem: sayProblem(language, request.problem) }))
        code = WRONG_INPUT
      } else if (request.value) {
        const { id = null, input, numerals = false } = request.value
        answers += `${JSON.stringify({ id, ...suggestionsOf(input, { only, numerals }) })}\n`
      }
    }
    if (answers) await emit(answers)
  }
  return code
}
