import { importJson } from '#core/formats/json/import-json'
import { projectWarnings } from '#core/formats/json/project-warnings'
import { type Command, DONE, type ExitCode, type Terminal, WRONG_INPUT } from './terminal'
import { readArguments, refuseUsage, systemReason } from './usage'
import { say, sayProblem } from './words'

function report(file: string, bytes: Uint8Array, { language, print, complain }: Terminal): ExitCode {
  const read = importJson(bytes)
  if (read.ok) {
    const { articles, annotations, links, history } = read.value
    const counts = { articles: articles.length, annotations: annotations.length, links: links.length, edits: history.length }
    const warnings = projectWarnings(read.value)
    for (const warning of warnings) print(say(language, 'warning', { file, problem: sayProblem(language, warning) }))
    print(say(language, 'valid', { file, ...counts }))
    if (warnings.length > 0) complain(say(language, 'warned', { file, count: warnings.length }))
    return DONE
  }
  for (const problem of read.problems) print(say(language, 'problem', { file, problem: sayProblem(language, problem) }))
  complain(say(language, 'found', { file, count: read.problems.length }))
  return WRONG_INPUT
}

/** Checks a project file against its schema, its references, its hashes and its own text; prints a line for every problem, and for every warning, which makes no file wrong. */
export const validate: Command = {
  name: 'validate',
  run: async (args, terminal) => {
    const given = readArguments(args, {})
    if (typeof given === 'string') return refuseUsage(terminal, 'validate', given)
    const [file, ...more] = given.files
    if (file === undefined || more.length > 0) return refuseUsage(terminal, 'validate', say(terminal.language, 'one-file'))
    try {
      return report(file, await terminal.read(file), terminal)
    } catch (error) {
      terminal.complain(say(terminal.language, 'cannot-read', { file, reason: systemReason(error) }))
      return WRONG_INPUT
    }
  },
}
