import { type CoderPart, coderFolders, partOf } from '#core/formats/export/by-coder'
import { wellFormed } from '#core/formats/export/characters'
import { companions, detailsOf, textFile } from '#core/formats/export/companions'
import { type Document, documentsOf } from '#core/formats/export/documents'
import type { Exporter, ExportOptions, OutputFile } from '#core/formats/export/exporter'
import { type LatinNames, namesIn } from '#core/formats/export/latin-names'
import { countLosses } from '#core/formats/export/losses'
import type { Annotation } from '#core/model/annotation'
import type { Codebook } from '#core/model/codebook'
import type { Snapshot } from '#core/model/snapshot'
import type { Span } from '#core/model/span'
import { ok } from '#core/util/result'

/** A fragment may not run over these: the file is a table of lines. */
const BREAKS = /[\n\r\t]+/g

/** Only such names and values can be declared in annotation.conf. */
const PLAIN = /^[\w-]+$/

/** The stretches of an annotation, split at breaks. */
function fragmentsOf(text: string, { anchor }: Annotation): readonly Span[] {
  return anchor.spans.flatMap(({ start, end }) => {
    const fragments: Span[] = []
    let from = start
    for (const { 0: found, index } of text.slice(start, end).matchAll(BREAKS)) {
      fragments.push({ start: from, end: start + index })
      from = start + index + found.length
    }
    return [...fragments, { start: from, end }].filter((fragment) => fragment.end > fragment.start)
  })
}

type Count = (unit: number) => number

function textLine(number: number, label: string, annotation: Annotation, { text }: Document, count: Count): string {
  const fragments = fragmentsOf(text, annotation)
  const places = fragments.map(({ start, end }) => `${count(start)} ${count(end)}`).join(';')
  const words = fragments.map(({ start, end }) => text.slice(start, end)).join(' ')
  return `T${number}\t${label} ${places}\t${words}\n`
}

/** Choices and flags, which brat can declare and show. Everything is in the note as well. */
function declaredValues({ attributes }: Annotation): readonly string[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (!PLAIN.test(name) || typeof value === 'object') return []
    if (typeof value === 'boolean') return value ? [name] : []
    return PLAIN.test(value) ? [`${name} ${value}`] : []
  })
}

function* annotationLines(document: Document, part: CoderPart, codebook: Codebook, names: LatinNames, count: Count): Generator<string> {
  const declared = new Set(declaredAttributes(codebook).map(({ name }) => name))
  const numbers = new Map(part.annotations.map(({ id }, i) => [id, i + 1]))
  let attributes = 0
  for (const [i, annotation] of part.annotations.entries()) {
    const number = i + 1
    yield wellFormed(textLine(number, names.code(annotation.code), annotation, document, count))
    for (const value of declaredValues(annotation)) {
      const [name = '', choice = ''] = value.split(' ')
      if (!declared.has(name)) continue
      attributes += 1
      yield `A${attributes}\t${name} T${number}${choice && ` ${choice}`}\n`
    }
    yield `#${number}\tAnnotatorNotes T${number}\t${JSON.stringify(detailsOf(annotation))}\n`
  }
  for (const [i, { type, from, to }] of part.links.entries())
    yield `R${i + 1}\t${names.linkType(type)} Arg1:T${numbers.get(from)} Arg2:T${numbers.get(to)}\t\n`
}

interface Declared {
  readonly name: string
  /** Empty for a flag. */
  readonly values: readonly string[]
}

/** Attributes of the same id in several codes are one, with the values of all. */
function declaredAttributes({ codes }: Codebook): readonly Declared[] {
  const declared = new Map<string, Set<string>>()
  for (const { id, kind, choices } of codes.flatMap(({ attributes }) => attributes)) {
    if (!PLAIN.test(id) || (kind !== 'choice' && kind !== 'flag')) continue
    const values = declared.get(id) ?? new Set()
    for (const choice of choices) if (PLAIN.test(choice.id)) values.add(choice.id)
    declared.set(id, values)
  }
  return [...declared].map(([name, values]) => ({ name, values: [...values] }))
}

function configuration(codebook: Codebook, names: LatinNames): string {
  const ends = (ids: readonly string[]) => ids.map(names.code).join('|') || '<ENTITY>'
  const relations = codebook.linkTypes.map(({ id, from, to }) => `${names.linkType(id)}\tArg1:${ends(from)}, Arg2:${ends(to)}`)
  const attributes = declaredAttributes(codebook).map(
    ({ name, values }) => `${name}\tArg:<ENTITY>${values.length > 0 ? `, Value:${values.join('|')}` : ''}`,
  )
  return [
    ['[entities]', ...codebook.codes.map(({ id }) => names.code(id))],
    ['[relations]', '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>', ...relations],
    ['[events]'],
    ['[attributes]', ...attributes],
  ]
    .map((section) => `${section.join('\n')}\n`)
    .join('\n')
}

function* files(snapshot: Snapshot, { utf16Offsets }: ExportOptions): Generator<OutputFile> {
  const documents = [...documentsOf(snapshot)]
  const names = namesIn(snapshot.codebook)
  yield { path: 'annotation.conf', chunks: [configuration(snapshot.codebook, names)] }
  for (const [coder, folder] of coderFolders(snapshot))
    for (const document of documents) {
      const count: Count = utf16Offsets ? (unit) => unit : document.offsets.toCodePoint
      const lines = annotationLines(document, partOf(document, coder), snapshot.codebook, names, count)
      yield textFile(document, `${folder}/${document.name}.txt`)
      yield { path: `${folder}/${document.name}.ann`, chunks: lines }
    }
  yield* companions(snapshot, documents)
}

/** brat standoff: a folder for each coder; values that brat cannot declare stand in the notes as JSON. */
export const brat: Exporter = {
  id: 'brat',
  label: { 'zh-CN': 'brat', en: 'brat standoff' },
  purpose: { 'zh-CN': 'brat，及读取其格式的工具', en: 'brat and tools that read its files' },
  extension: 'zip',
  mime: 'application/zip',
  packing: 'zip',
  options: ['utf16Offsets'],
  losses: (snapshot) =>
    countLosses(snapshot, [
      'history',
      'rejections',
      'sources',
      'links-across-coders',
      'link-coders',
      'link-times',
      'link-roles',
      'lone-surrogates',
    ]),
  files: (snapshot, options) => ok(files(snapshot, options)),
}
