import { decodeUtf8 } from '#core/formats/json/decode-utf8'
import { utf8Encode } from '#core/text/utf8'

/** UTF-8 both ways (RFC 3629), for whole files: a platform that has it natively is several times quicker. */
export interface Utf8Codec {
  /** A lone surrogate becomes U+FFFD. */
  readonly encode: (text: string) => Uint8Array
  /** Without a byte order mark at the start; `null` when a byte is wrong. */
  readonly decode: (bytes: Uint8Array) => string | null
}

/** The one that runs everywhere. */
export const plainUtf8: Utf8Codec = { encode: utf8Encode, decode: decodeUtf8 }
