import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { Sha256 } from '#core/model/ids'
import { utf8Encode } from '#core/text/utf8'

export const sha256OfBytes = (bytes: Uint8Array): Sha256 => Sha256.parse(bytesToHex(sha256(bytes)))

/** Of the text as UTF-8; lone surrogates count as U+FFFD. */
export const sha256OfText = (text: string): Sha256 => sha256OfBytes(utf8Encode(text))
