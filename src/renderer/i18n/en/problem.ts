import type { Message } from '../messages'

export const problem = {
  'problem.save-denied': 'Not saved: writing “{file}” was not allowed. Choose another folder or name.',
  'problem.save-disk-full': 'Not saved: no room on the disk for “{file}”. Free some space or choose another disk.',
  'problem.save-busy': 'Not saved: another program is using “{file}”. Close it there or choose another name.',
  'problem.save-name-too-long': 'Not saved: the name “{file}” is too long. Choose a shorter one.',
  'problem.save-folder-gone': 'Not saved: the folder of “{file}” no longer exists. Choose another folder.',
  'problem.save-failed': 'Not saved: the system could not write “{file}” ({reason}). Try again or choose another folder.',
} as const satisfies Record<string, Message>
