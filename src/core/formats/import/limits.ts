import type { ZipLimits } from '#core/formats/package/read-zip'

/** What a document that is an archive may ask for at most. */
export const DOCUMENT_LIMITS: ZipLimits = {
  entries: 5000,
  entryBytes: 100_000_000,
  totalBytes: 300_000_000,
  ratio: 200,
}

/** Elements inside each other beyond which an XML document is refused. */
export const MOST_DEPTH = 1000
