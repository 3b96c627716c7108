import { convert } from './convert'
import { suggest } from './suggest'
import { type Command, DONE, type ExitCode, type Terminal, WRONG_USAGE } from './terminal'
import { validate } from './validate'
import { say } from './words'

const COMMANDS: readonly Command[] = [validate, convert, suggest]

function printed({ print }: Terminal, line: string): ExitCode {
  print(line)
  return DONE
}

/** @param args the words after `zhupi` */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args
  const command = COMMANDS.find((c) => c.name === name)
  const help = say(terminal.language, 'help')
  if (name === '--version') return printed(terminal, terminal.version)
  if (command && rest.includes('--help')) return printed(terminal, say(terminal.language, command.help ?? 'help'))
  if (name === '--help') return printed(terminal, help)
  if (command) return command.run(rest, terminal)
  terminal.complain(name === undefined ? help : say(terminal.language, 'unknown-command', { name }))
  return WRONG_USAGE
}
