import { type Problem, problem } from '#core/model/problem'

const codes: Readonly<Record<string, string>> = {
  EACCES: 'save-denied',
  EPERM: 'save-denied',
  EROFS: 'save-denied',
  ENOSPC: 'save-disk-full',
  EDQUOT: 'save-disk-full',
  EBUSY: 'save-busy',
  EXDEV: 'save-busy',
  ENAMETOOLONG: 'save-name-too-long',
  ENOENT: 'save-folder-gone',
  ENOTDIR: 'save-folder-gone',
}

/** What to tell the user when saving `file` failed with the system's error `code` (`ENOSPC`). */
export const saveProblem = (file: string, code: string): Problem => problem(codes[code] ?? 'save-failed', { file, reason: code })
