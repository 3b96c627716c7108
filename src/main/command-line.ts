import { resolve } from 'node:path'

/** The paths on a command line, made absolute; not the executable, not options, and unless `packaged` not the folder of the app itself. */
export function pathArguments(argv: readonly string[], packaged: boolean, folder: string): string[] {
  const words = argv.slice(1).filter((word) => word !== '' && !word.startsWith('-'))
  return (packaged ? words : words.slice(1)).map((word) => resolve(folder, word))
}
