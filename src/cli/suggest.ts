import { importFile } from '#core/formats/import/import-file'
import { decodeBytes } from './decode-bytes'
import { suggestLines } from './suggest-lines'
import { KINDS, type Kind, suggestionsOf } from './suggestions-of'
import { type Command, DONE, type ExitCode, OutputRefused, STANDARD_STREAM, type Terminal, WRONG_INPUT } from './terminal'
import { readArguments, refuseUsage, systemReason } from './usage'
import { say, sayProblem } from './words'

/** For one file of any format that can be imported; offsets are those of its text as `convert` writes it. */
async function suggestFile(file: string, only: Kind | null, { language, read, complain, emit }: Terminal): Promise<ExitCode> {
  const parsed = importFile({ name: file, bytes: await read(file), decode: decodeBytes })
  const problems = parsed.ok ? parsed.value.warnings : [parsed.problem]
  for (const problem of problems) complain(say(language, 'problem', { file, problem: sayProblem(language, problem) }))
  if (!parsed.ok) return WRONG_INPUT
  await emit(`${JSON.stringify(suggestionsOf(parsed.value.text, { only, numerals: false }))}\n`)
  return DONE
}

function stopped(error: unknown, file: string, { language, complain }: Terminal): ExitCode {
  if (!(error instanceof OutputRefused)) complain(say(language, 'cannot-read', { file, reason: systemReason(error) }))
  else if (error.nobodyReads) return DONE
  else complain(say(language, 'cannot-write', { file: STANDARD_STREAM, reason: error.reason }))
  return WRONG_INPUT
}

const isKind = (word: string): word is Kind => KINDS.some((kind) => kind === word)

/** Finds what a text suggests: a whole article, or with `--jsonl` a stream of texts. Writes JSON to standard output. */
export const suggest: Command = {
  name: 'suggest',
  run: async (args, terminal) => {
    const { language } = terminal
    const refuse = (reason: string) => refuseUsage(terminal, 'suggest', reason)
    const given = readArguments(args, { only: {} }, ['jsonl'])
    if (typeof given === 'string') return refuse(given)
    const [file = STANDARD_STREAM, ...more] = given.files
    if (more.length > 0) return refuse(say(language, 'one-file'))
    const { only = null } = given.values
    if (only !== null && !isKind(only)) return refuse(say(language, 'only-what', { kinds: KINDS.join(', ') }))
    const answer = given.flags.has('jsonl') ? suggestLines : suggestFile
    try {
      return await answer(file, only, terminal)
    } catch (error) {
      return stopped(error, file, terminal)
    }
  },
}
