import type { Message } from '../messages'

export const problem = {
  'problem.save-denied': 'Not saved: writing “{file}” was not allowed. Choose another folder or name.',
  'problem.save-disk-full': 'Not saved: no room on the disk for “{file}”. Free some space or choose another disk.',
  'problem.save-busy': 'Not saved: another program is using “{file}”. Close it there or choose another name.',
  'problem.save-name-too-long': 'Not saved: the name “{file}” is too long. Choose a shorter one.',
  'problem.save-folder-gone': 'Not saved: the folder of “{file}” no longer exists. Choose another folder.',
  'problem.save-failed': 'Not saved: the system could not write “{file}” ({reason}). Try again or choose another folder.',
  'problem.empty-file': '“{file}” holds no text. Nothing was imported from it.',
  'problem.no-text': '“{file}” is a web page without any text to read. Save the page again once it has loaded, or paste its text.',
  'problem.binary-file': '“{file}” is not a text file, whatever its name says. Open a TXT or HTML version of it.',
  'problem.known-binary-file': '“{file}” is a {format} file, not text. Open a TXT or HTML version of it.',
  'problem.file-too-large': '“{file}” is larger than {limit} MB and was not read. Split it into smaller files.',
  'problem.unreadable-file': '“{file}” could not be read ({reason}). Check that it still exists and may be opened.',
  'problem.parse-timeout': '“{file}” took longer than {seconds} seconds and was given up. Paste its text instead.',
  'problem.parse-failed': '“{file}” could not be parsed ({reason}). Paste its text instead.',
  'problem.encoding-unsure': 'The encoding of “{file}” is a guess: {encoding}. It could also be {alternatives}. Check the text.',
  'problem.undecodable-bytes': {
    one: '{count} place in “{file}” means nothing in {encoding} and is shown as �. The file itself is kept unchanged.',
    other: '{count} places in “{file}” mean nothing in {encoding} and are shown as �. The file itself is kept unchanged.',
  },
  'problem.control-characters': {
    one: '“{file}” holds {count} control character. It was kept.',
    other: '“{file}” holds {count} control characters. They were kept.',
  },
} as const satisfies Record<string, Message>
