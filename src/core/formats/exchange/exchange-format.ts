import type { Exchange } from '#core/formats/exchange/exchange'
import type { ExchangeFiles } from '#core/formats/exchange/files'
import type { Result } from '#core/util/result'

/** One format of annotations that others write: pure, files in, what they say out. */
export interface ExchangeFormat {
  /** Its name on the command line; that of the exporter, where there is one. */
  readonly id: string
  /** The format's proper name, the same in every language. */
  readonly label: string
  /** Whether the files look like this format. */
  readonly sniff: (files: ExchangeFiles) => boolean
  /** Problems: `exchange-damaged` with `path` and `reason`, and those of the format. */
  readonly read: (files: ExchangeFiles) => Result<Exchange>
}
