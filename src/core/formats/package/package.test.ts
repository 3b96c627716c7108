import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { torture } from '#core/formats/export/testing/torture'
import { exportJson } from '#core/formats/json/export-json'
import { CONTENTS, PROJECT } from '#core/formats/package/package'
import { importPackage, isArchive } from '#core/formats/package/read-package'
import { makeZip, type ZipPart } from '#core/formats/package/testing/make-zip'
import { writePackage } from '#core/formats/package/write-package'
import { utf8Encode } from '#core/text/utf8'
import type { Result } from '#core/util/result'
import { sha256OfBytes } from '#core/util/sha256'

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

const snapshot = torture()
const packed = must(writePackage(snapshot))
const files = unzipSync(packed)
const parts: readonly ZipPart[] = Object.entries(files).map(([name, bytes]) => ({ name, bytes }))

/** A package whose list names the parts as they are. */
const listed = (others: readonly ZipPart[]): readonly ZipPart[] => {
  const named = others.filter(({ name }) => name !== CONTENTS)
  const list = named.map(({ name, bytes }) => ({ path: String(name), bytes: bytes.length, sha256: sha256OfBytes(bytes) }))
  return [{ name: CONTENTS, bytes: utf8Encode(JSON.stringify({ format: 'zhupi-package', version: 1, files: list })) }, ...named]
}
const refusal = (bytes: Uint8Array) => {
  const read = importPackage(bytes)
  return read.ok ? 'opened' : read.problem.code
}

test('what was packed is opened again, with every file as it was', () => {
  expect(isArchive(packed)).toBe(true)
  const again = importPackage(packed)
  if (!again.ok) throw new Error(JSON.stringify(again.problems))
  expect(must(exportJson(again.value, { history: true }))).toEqual(must(exportJson(snapshot, { history: true })))
  for (const { hash, bytes } of snapshot.sources) expect(Object.entries(files).find(([path]) => path.includes(hash))?.[1]).toEqual(bytes)
  expect(refusal(makeZip(listed(parts)))).toBe('opened')
})

const one = (changes: Partial<ZipPart>): Uint8Array => makeZip(listed(parts).map((part, i) => (i === 1 ? { ...part, ...changes } : part)))
const adding = (extra: ZipPart): Uint8Array => makeZip([...listed([...parts, extra])])
const zeros = new Uint8Array(40_000_000)
const NOTHING = new Uint8Array()
/** Some of them take long to make. Milliseconds. */
const LIMIT = 60_000

const hostile: readonly (readonly [string, string, () => Uint8Array])[] = [
  ['nothing', 'package-damaged', () => new Uint8Array()],
  ['another archive', 'project-foreign', () => makeZip([{ name: 'a.txt', bytes: utf8Encode('a') }])],
  ['a path that climbs', 'package-unsafe', () => adding({ name: '../../evil.txt', bytes: utf8Encode('x') })],
  ['a path that climbs, for Windows', 'package-unsafe', () => adding({ name: '..\\evil.txt', bytes: utf8Encode('x') })],
  ['an absolute path', 'package-unsafe', () => adding({ name: '/etc/passwd', bytes: utf8Encode('x') })],
  ['a drive', 'package-unsafe', () => adding({ name: 'C:evil.txt', bytes: utf8Encode('x') })],
  ['a name with NUL', 'package-unsafe', () => adding({ name: 'a\0.txt', bytes: utf8Encode('x') })],
  ['a name that turns around', 'package-unsafe', () => adding({ name: 'a\u202etxt.exe', bytes: utf8Encode('x') })],
  [
    'a name that is not UTF-8',
    'package-damaged',
    () => makeZip([...listed(parts), { name: Uint8Array.of(0xff, 0xfe), bytes: utf8Encode('x') }]),
  ],
  ['a folder', 'package-unsafe', () => adding({ name: 'sources/', bytes: new Uint8Array() })],
  ['a link', 'package-unsafe', () => adding({ name: 'link', bytes: utf8Encode('/etc/passwd'), mode: 0o120777 })],
  ['the same name twice', 'package-unsafe', () => makeZip([...listed(parts), parts[0] ?? fail()])],
  ['the same name in capitals', 'package-unsafe', () => adding({ name: PROJECT.toUpperCase(), bytes: utf8Encode('{}') })],
  ['a bomb', 'package-unsafe-size', () => adding({ name: 'bomb', bytes: zeros })],
  ['a bomb that claims to be small', 'package-changed', () => one({ bytes: zeros, size: 10 })],
  ['a size that is too large', 'package-changed', () => one({ size: 7_000 })],
  ['two gigabytes, as it says', 'package-unsafe-size', () => one({ size: 2_000_000_000 })],
  ['a checksum that is wrong', 'package-changed', () => one({ crc: 1 })],
  ['a name of its own in the local header', 'package-damaged', () => one({ localName: 'other.json' })],
  ['encryption', 'package-encrypted', () => one({ flags: 0x0801 })],
  ['a method nobody knows', 'package-damaged', () => one({ method: 99 })],
  ['overlapping files', 'package-damaged', () => one({ at: 0 })],
  ['a length that reaches beyond', 'package-damaged', () => one({ packedLength: 100_000_000 })],
  ['zip64', 'package-damaged', () => one({ packedLength: 0xffffffff })],
  ['more entries than it has', 'package-damaged', () => makeZip(listed(parts), { count: 60 })],
  ['bytes after its end', 'package-damaged', () => Uint8Array.of(...makeZip(listed(parts)), 0)],
  [
    '60,000 entries',
    'package-too-large',
    () => makeZip(Array.from({ length: 60_000 }, (_, i) => ({ name: `${i}`, bytes: NOTHING, packed: NOTHING, method: 0 }))),
  ],
  ['a file that the list does not name', 'package-changed', () => makeZip([...listed(parts), { name: 'x', bytes: utf8Encode('x') }])],
  ['a file too few', 'package-changed', () => makeZip(listed(parts).slice(0, -1))],
  [
    'a file that the list knows otherwise',
    'package-changed',
    () => makeZip(listed(parts).map((p, i) => (i === 1 ? { ...p, bytes: utf8Encode('{}') } : p))),
  ],
  [
    'a package in the place of the project',
    'json-not-utf8',
    () => makeZip(listed(parts.map((p) => (p.name === PROJECT ? { ...p, bytes: packed } : p)))),
  ],
  [
    'an article’s file that is another',
    'project-hash',
    () => makeZip(listed(parts.map((p) => (String(p.name).startsWith('sources/') ? { ...p, bytes: utf8Encode('x') } : p)))),
  ],
  [
    'a newer format',
    'project-newer',
    () => makeZip([{ name: CONTENTS, bytes: utf8Encode('{"format":"zhupi-package","version":2,"files":[]}') }]),
  ],
  [
    'a list with __proto__',
    'package-changed',
    () => makeZip([{ name: CONTENTS, bytes: utf8Encode('{"format":"zhupi-package","version":1,"files":[],"__proto__":{}}') }]),
  ],
]

function fail(): never {
  throw new Error('no part')
}

test.each(hostile)(
  '%s: refused as %s',
  (_name, code, make) => {
    const bytes = make()
    const started = performance.now()
    expect(refusal(bytes)).toBe(code)
    expect(performance.now() - started).toBeLessThan(2000)
  },
  LIMIT,
)

test(
  'cut off anywhere, or with any byte changed, it is refused or opens as it was',
  () => {
    const whole = JSON.stringify(must(importPackage(packed)).history)
    fc.assert(
      fc.property(fc.nat({ max: packed.length - 1 }), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, flip, cut) => {
        const bytes = cut ? packed.slice(0, at) : packed.slice()
        if (!cut) bytes[at] = (bytes[at] ?? 0) ^ flip
        const read = importPackage(bytes)
        if (read.ok) expect(JSON.stringify(read.value.history)).toBe(whole)
      }),
      { seed: 5, numRuns: 300 },
    )
  },
  LIMIT,
)
