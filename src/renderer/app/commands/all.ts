import { annotationCommands } from './annotation'
import { articleCommands } from './article'
import { codebookCommands } from './codebook'
import type { Command } from './command'
import { editCommands } from './edit'
import { fileCommands } from './file'
import { projectCommands } from './project'
import { reviewCommands } from './review'
import { searchCommands } from './search'
import { viewCommands } from './view'

/** Every command but those of the open project's codes. A new group of commands is a file of its own and one line here. */
export const allCommands: readonly Command[] = [
  ...annotationCommands,
  ...reviewCommands,
  ...editCommands,
  ...articleCommands,
  ...fileCommands,
  ...projectCommands,
  ...codebookCommands,
  ...searchCommands,
  ...viewCommands,
]
