import type { Loss } from '#core/formats/export/losses'
import type { Language, LocalText } from '#core/model/language'
import type { Snapshot } from '#core/model/snapshot'
import type { Result } from '#core/util/result'

/** What a format leaves to whoever exports. */
export interface ExportOptions {
  /** The language of headings, explanations and the labels of codes. */
  readonly language: Language
  /** CSV only: begin every table with a byte order mark, which Excel needs to see UTF-8 and nothing else does. */
  readonly byteOrderMark: boolean
  /** brat only: count in UTF-16 code units, as INCEpTION's reader of brat files does; brat itself counts code points. */
  readonly utf16Offsets: boolean
}

export const defaultOptions = (language: Language): ExportOptions => ({ language, byteOrderMark: false, utf16Offsets: false })

export type OptionalOption = 'byteOrderMark' | 'utf16Offsets'

/** One file of an export. Chunks come one after another, so that a large export is never one string. */
export interface OutputFile {
  /** With `/`, relative, made of safe names. */
  readonly path: string
  readonly chunks: Iterable<string | Uint8Array>
}

/** One format: pure, a snapshot in, files out. Whoever saves them packs them (`pack.ts`). */
export interface Exporter {
  /** Its name on the command line. */
  readonly id: string
  readonly label: LocalText
  /** For whom it is, in a few words. */
  readonly purpose: LocalText
  /** Of the file that is saved; lower case, without dot. */
  readonly extension: string
  readonly mime: string
  /**
   * `file`: one file, which tells its own losses where the format has room for words. `package`: one file that is an archive of parts, as the
   * format has it. `zip`: many files, with `LOSSES.txt` among them.
   */
  readonly packing: 'file' | 'package' | 'zip'
  /** Which of the options mean something here. */
  readonly options: readonly OptionalOption[]
  /** Everything of `snapshot` that is not in the files, or is there in another form. */
  readonly losses: (snapshot: Snapshot) => readonly Loss[]
  /** Fails only when the snapshot contradicts itself. */
  readonly files: (snapshot: Snapshot, options: ExportOptions, losses: readonly Loss[]) => Result<Iterable<OutputFile>>
}
