import { foldCode } from '#core/figures/fold'

const HAN_FIRST = 0x3400
const HAN_LAST = 0x9fff

/** Simplified for traditional characters. */
function folded(line: string): string {
  let read = ''
  let from = 0
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (code < HAN_FIRST || code > HAN_LAST || foldCode(code) === code) continue
    read += line.slice(from, at) + String.fromCharCode(foldCode(code))
    from = at + 1
  }
  return from === 0 ? line : read + line.slice(from)
}

/** Straight marks as “ and ” by turns; as they are where one has no partner in the line. */
function paired(line: string): string {
  const parts = line.split('"')
  return parts.length % 2 === 0 ? line : parts.reduce((read, part, index) => `${read}${index % 2 === 1 ? '“' : '”'}${part}`)
}

/** 'Partnerships for Places' initiative: straight single marks around a name; the apostrophe of a word is none. */
const SINGLE = /(?<=^|[\s(])'(?=\p{Lu})([^'\n]{2,60})'(?=[\s,.;:)]|$)/gu

/**
 * The text as the rules read it: simplified characters, and quotation marks that open and close. One code unit for one, so that offsets
 * hold; fullwidth marks stay as they are.
 */
export const asRead = (text: string): string =>
  text
    .split('\n')
    .map((line) => paired(folded(line)).replace(SINGLE, '‘$1’'))
    .join('\n')
