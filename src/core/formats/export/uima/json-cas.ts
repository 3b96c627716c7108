import { soundJson } from '#core/formats/export/characters'
import { type Cas, type FeatureStructure, SOFA_ID } from '#core/formats/export/uima/cas'
import { SPAN_SUPERTYPE, type TypeSystem, type UimaType } from '#core/formats/export/uima/types'

function typeJson({ name, says, features }: UimaType) {
  const told = features.map((feature) => [feature.name, { '%NAME': feature.name, '%RANGE': feature.range }])
  return { '%NAME': name, '%SUPER_TYPE': SPAN_SUPERTYPE, '%DESCRIPTION': says, ...Object.fromEntries(told) }
}

function structureJson({ id, type, features }: FeatureStructure) {
  const values = Object.entries(features).map(([name, value]) => (typeof value === 'object' ? [`@${name}`, value.to] : [name, value]))
  return { '%ID': id, '%TYPE': type, '@sofa': SOFA_ID, ...Object.fromEntries(values) }
}

/** JSON serialisation of a CAS (version 0.4.0), its types included. */
export function* jsonCasOf({ text, structures }: Cas, types: TypeSystem): Generator<string> {
  const sofa = { '%ID': SOFA_ID, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: '_InitialView', mimeType: 'text', sofaString: text }
  yield `{\n"%TYPES": ${soundJson(Object.fromEntries(types.all.map((type) => [type.name, typeJson(type)])))},\n"%FEATURE_STRUCTURES": [\n`
  yield soundJson(sofa)
  for (const structure of structures) yield `,\n${soundJson(structureJson(structure))}`
  const members = structures.map(({ id }) => id)
  yield `\n],\n"%VIEWS": ${soundJson({ _InitialView: { '%SOFA': SOFA_ID, '%MEMBERS': members } })}\n}\n`
}
