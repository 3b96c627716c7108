/** Controls, what Windows gives a meaning, and characters that turn the reading direction. */
const REFUSED = /[\p{Cc}\\:*?"<>|\u202a-\u202e\u2066-\u2069]/u

/** Whether a path in an archive is relative, stays below where it is unpacked, and means the same everywhere. Folders have no entries. */
export const isSafePath = (path: string): boolean =>
  path.length <= 255 && !REFUSED.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
