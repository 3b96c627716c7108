/** What XML 1.0 cannot hold (section 2.2, Char): control characters but tab, line feed and carriage return, and U+FFFE and U+FFFF. */
const FORBIDDEN = /(?![\t\n\r\u007f-\u009f])[\p{Cc}\ufffe\uffff]/gu
const LONE_SURROGATE = /\p{Cs}/gu

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0

export const countForbidden = (text: string): number => count(text, FORBIDDEN)

export const countLoneSurrogates = (text: string): number => count(text, LONE_SURROGATE)

const REPLACEMENT = '\ufffd'

/** Each halved pair becomes U+FFFD, as UTF-8 writes it; offsets stay true in every unit. */
export const wellFormed = (text: string): string => text.toWellFormed()

/** Without characters that XML and spreadsheets refuse: each becomes U+FFFD, so that offsets stay true. */
export const printable = (text: string): string => wellFormed(text).replace(FORBIDDEN, REPLACEMENT)

/** JSON whose strings are well-formed, as the texts beside it are: a quote is found in its text. */
export const soundJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, (_name, member: unknown) => (typeof member === 'string' ? wellFormed(member) : member), indent)
