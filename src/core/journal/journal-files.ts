/**
 * What journals need of a file system, with one folder for each project. What resolves is on the disk; what fails rejects, and then nothing
 * or, for `append`, a part of a line may have been written.
 */
export interface JournalFiles {
  /** Names of the projects' folders. */
  folders(): Promise<readonly string[]>
  /** Names of the files in a folder; none when it is not there. */
  names(folder: string): Promise<readonly string[]>
  /** `null` when the file is not there. */
  read(folder: string, name: string): Promise<Uint8Array | null>
  /** Makes the folder and the file when they are not there. */
  append(folder: string, name: string, bytes: Uint8Array): Promise<void>
  /** Shortens a file to `length` bytes. */
  cut(folder: string, name: string, length: number): Promise<void>
  /** Writes a file whole or not at all; makes the folder when it is not there. */
  save(folder: string, name: string, bytes: Uint8Array): Promise<void>
  remove(folder: string, name: string): Promise<void>
  removeFolder(folder: string): Promise<void>
  /** The system's name for an error (`ENOSPC`). */
  reasonOf(error: unknown): string
}
