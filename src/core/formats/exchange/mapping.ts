import type { Exchange, ForeignAnnotation } from '#core/formats/exchange/exchange'
import { namesIn } from '#core/formats/export/latin-names'
import { guid } from '#core/formats/export/refi/guid'
import { type AttributeValue, isInterval } from '#core/model/annotation'
import type { AttributeDefinition, Code, Codebook } from '#core/model/codebook'
import type { LocalText } from '#core/model/language'

/** In the place of an id: make a new one, or leave it out. */
export const NEW = '+'
export const LEFT_OUT = '-'

/** What becomes of the codes and attributes of a file: an id of the codebook, `NEW` or `LEFT_OUT`, by foreign key and name. */
export interface Mapping {
  readonly codes: Readonly<Record<string, string>>
  readonly attributes: Readonly<Record<string, string>>
}

/** A foreign code or attribute that annotations use. */
export interface Used {
  readonly key: string
  readonly name: string
  readonly count: number
  /** Some words that have the code, or a value of the attribute. */
  readonly example: string
}

export interface Uses {
  readonly codes: readonly Used[]
  /** Without those of our own exports, which keep their names. */
  readonly attributes: readonly Used[]
}

/** Code points of an example. */
const LONGEST_EXAMPLE = 40

const shortened = (text: string): string => {
  const points = [...text.replace(/\s+/g, ' ')]
  return points.length > LONGEST_EXAMPLE ? `${points.slice(0, LONGEST_EXAMPLE).join('')}…` : points.join('')
}

const shown = (value: AttributeValue): string => (isInterval(value) ? `${value.lo ?? ''}–${value.hi ?? ''}` : String(value))

const wordsOf = ({ stretches }: ForeignAnnotation): string => stretches.map(({ quote, begins }) => quote ?? begins ?? '').join('…')

/** Counts what has one key; the first that has something to show is the example. */
function counter(nameOf: (key: string) => string) {
  const found = new Map<string, { count: number; example: string }>()
  return {
    add: (key: string, example: string) => {
      const known = found.get(key) ?? { count: 0, example: '' }
      found.set(key, { count: known.count + 1, example: known.example || shortened(example) })
    },
    all: (): readonly Used[] => [...found].map(([key, used]) => ({ key, name: nameOf(key), ...used })),
  }
}

/** Which codes and attributes the file uses, in the order they come. */
export function usesOf({ documents, codes }: Exchange): Uses {
  const names = new Map(codes.map(({ key, name }) => [key, name]))
  const ofCodes = counter((key) => names.get(key) || key)
  const ofAttributes = counter((name) => name)
  for (const annotation of documents.flatMap((document) => document.annotations)) {
    ofCodes.add(annotation.code, wordsOf(annotation))
    if (annotation.isExact) continue
    for (const [name, value] of Object.entries(annotation.attributes)) ofAttributes.add(name, shown(value))
  }
  return { codes: ofCodes.all(), attributes: ofAttributes.all() }
}

const alike = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

const isCalled = (label: LocalText, names: readonly string[]): boolean =>
  [label['zh-CN'], label.en].some((own) => own !== '' && names.some((name) => alike(own, name)))

function codeFor({ key, name }: Used, codebook: Codebook): string {
  const latin = namesIn(codebook)
  const tests: readonly ((code: Code) => boolean)[] = [
    ({ id }) => id === key,
    ({ id }) => guid('code', id) === key.toLowerCase(),
    ({ label }) => isCalled(label, [key, name]),
    ({ id }) => alike(id, name) || alike(latin.code(id), name),
  ]
  for (const test of tests) {
    const found = codebook.codes.find(test)
    if (found) return found.id
  }
  return NEW
}

function attributeFor({ name }: Used, definitions: readonly AttributeDefinition[]): string {
  const found = definitions.find(({ id }) => alike(id, name)) ?? definitions.find(({ label }) => isCalled(label, [name]))
  return found?.id ?? NEW
}

/** What is most likely meant: the same id, then the same name in either language; what is not there becomes new. */
export function suggestedMapping(uses: Uses, codebook: Codebook): Mapping {
  const definitions = codebook.codes.flatMap(({ attributes }) => attributes)
  return {
    codes: Object.fromEntries(uses.codes.map((used) => [used.key, codeFor(used, codebook)])),
    attributes: Object.fromEntries(uses.attributes.map((used) => [used.key, attributeFor(used, definitions)])),
  }
}
