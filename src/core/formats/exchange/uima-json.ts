import { isObject, type JsonObject, objectsIn, stringOrNull } from '#core/formats/exchange/json'

/** One feature structure, its features as text; references are ids. */
export interface Structure {
  readonly id: string
  /** `webanno.custom.Figure` */
  readonly type: string
  readonly features: Readonly<Record<string, string>>
}

export interface CasText {
  readonly text: string
  readonly structures: readonly Structure[]
}

const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)

/** Features by name; those that point to others begin with `@`, which is taken off. */
const featuresOf = (structure: JsonObject): Record<string, string> =>
  Object.fromEntries(
    Object.entries(structure)
      .filter(([name, value]) => !/^[%^]/.test(name) && isScalar(value))
      .map(([name, value]) => [name.replace(/^@/, ''), String(value)]),
  )

/** A CAS in JSON (UIMA JSON CAS 0.4.0); `null` when there is none. Older writers have an object of structures in the place of the list. */
export function casInJson(value: unknown): CasText | null {
  if (!isObject(value)) return null
  const listed = value['%FEATURE_STRUCTURES']
  const structures = isObject(listed) ? Object.values(listed).filter(isObject) : objectsIn(listed)
  const sofa = structures.find((each) => each['%TYPE'] === 'uima.cas.Sofa')
  const text = stringOrNull(sofa?.['sofaString'])
  if (!sofa || text === null) return null
  const id = String(sofa['%ID'])
  const found = structures.map((each): Structure => ({ id: String(each['%ID']), type: String(each['%TYPE']), features: featuresOf(each) }))
  return { text, structures: found.filter(({ features }) => features['sofa'] === id) }
}
