import { articleOfPage } from '#core/formats/import/html'
import { extensionOf, type Importer, type ImportInput, type ParsedArticle } from '#core/formats/import/importer'
import { isWebAddress } from '#core/formats/import/metadata/addresses'
import { evidence } from '#core/formats/import/metadata/evidence'
import { byteCharacters, bytesOfPart, type MimePart, parameterOf, partsOf, readPart } from '#core/formats/import/mime-parts'
import { readText } from '#core/formats/import/read-text'
import { problem } from '#core/model/problem'
import { fail, type Result } from '#core/util/result'

const EXTENSIONS = ['mhtml', 'mht']

/** Bytes in which the headers of a saved page are looked for. */
const HEAD = 2048
const SAVED_PAGE = /^[\w-]+:[^\n]*\n(?:[\w-]+:[^\n]*\n|[ \t][^\n]*\n)*?content-type:\s*multipart\/related/i

const typeOf = ({ headers }: MimePart): string => headers.get('content-type') ?? ''

/** When the page was saved, `YYYY-MM-DD` in UTC; empty when the message does not say. */
function savedOn({ headers }: MimePart): string {
  const time = Date.parse(headers.get('date') ?? '')
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10)
}

function parse(input: ImportInput): Result<ParsedArticle> {
  const { name } = input
  const message = readPart(byteCharacters(input.bytes))
  const page = partsOf(message).find((part) => /^text\/html/i.test(typeOf(part)))
  if (!page) return fail(problem('damaged-document', { file: name, format: 'MHTML', reason: 'text/html' }))
  const read = readText({ ...input, bytes: bytesOfPart(page) }, parameterOf(typeOf(page), 'charset'))
  if (!read.ok) return read
  const { text, encoding, warnings } = read.value
  const address = message.headers.get('snapshot-content-location') ?? page.headers.get('content-location') ?? ''
  const told = isWebAddress(address) ? evidence('url', address, address, 'saved-from', 0.85) : []
  return articleOfPage(text, { fileName: name, encoding, mime: 'multipart/related', warnings, savedOn: savedOn(message), told })
}

/** Pages saved in one file (RFC 2557): only the page itself is read, nothing that it refers to. */
export const mhtml: Importer = {
  id: 'mhtml',
  label: 'MHTML',
  extensions: EXTENSIONS,
  sniff: (bytes, name) => {
    if (SAVED_PAGE.test(byteCharacters(bytes.subarray(0, HEAD)))) return 'content'
    return EXTENSIONS.includes(extensionOf(name)) ? 'name' : null
  },
  parse,
}
