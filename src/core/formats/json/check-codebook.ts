import { formatPath, type JsonPath } from '#core/formats/json/path'
import { repeatedIds } from '#core/formats/json/repeated-ids'
import { type Code, type Codebook, FIGURE, INITIATIVE, MEASURES } from '#core/model/codebook'
import type { CodeId } from '#core/model/ids'
import { type Problem, problem } from '#core/model/problem'

const at = (code: string, path: JsonPath, params: Problem['params'] = {}): Problem =>
  problem(code, { path: formatPath(['codebook', ...path]), ...params })

/** Whether following `parent` from `code` comes back to it. */
function isOwnAncestor(code: Code, byId: ReadonlyMap<CodeId, Code>): boolean {
  const seen = new Set<CodeId>()
  for (let up = code.parent; up !== null && !seen.has(up); up = byId.get(up)?.parent ?? null) {
    if (up === code.id) return true
    seen.add(up)
  }
  return false
}

function attributeProblems({ attributes }: Code, path: JsonPath): Problem[] {
  const reserved = attributes.flatMap(({ id }, i) => (id === '__proto__' ? [at('project-reserved-id', [...path, i, 'id'])] : []))
  const choices = attributes.flatMap((a, i) => repeatedIds(a.choices, ['codebook', ...path, i, 'choices']))
  return [...reserved, ...repeatedIds(attributes, ['codebook', ...path]), ...choices]
}

function hotkeyProblems(codes: readonly Code[]): Problem[] {
  const taken = new Set<string>()
  return codes.flatMap(({ hotkey }, i) => {
    const repeated = hotkey !== '' && taken.has(hotkey)
    taken.add(hotkey)
    return repeated ? [at('project-hotkey', ['codes', i, 'hotkey'], { key: hotkey })] : []
  })
}

/** Ids that repeat or lead nowhere, codes that contain themselves, hotkeys given twice, and the parts every codebook must keep. */
export function codebookProblems({ codes, linkTypes }: Codebook): Problem[] {
  const byId = new Map(codes.map((code) => [code.id, code]))
  const inCodes = codes.flatMap((code, i) => {
    const parent = ['codes', i, 'parent']
    const dangling = code.parent !== null && !byId.has(code.parent) ? [at('project-dangling', parent, { id: code.parent })] : []
    const cycle = isOwnAncestor(code, byId) ? [at('project-code-cycle', parent)] : []
    return [...dangling, ...cycle, ...attributeProblems(code, ['codes', i, 'attributes'])]
  })
  const inLinkTypes = linkTypes.flatMap((type, i) =>
    (['from', 'to'] as const).flatMap((end) =>
      type[end].flatMap((id, j) => (byId.has(id) ? [] : [at('project-dangling', ['linkTypes', i, end, j], { id })])),
    ),
  )
  const missing = [INITIATIVE, FIGURE].filter((id) => !byId.has(id)).map((id) => at('project-missing-code', ['codes'], { id }))
  const measures = linkTypes.some((type) => type.id === MEASURES) ? [] : [at('project-missing-code', ['linkTypes'], { id: MEASURES })]
  const repeated = [...repeatedIds(codes, ['codebook', 'codes']), ...repeatedIds(linkTypes, ['codebook', 'linkTypes'])]
  return [...repeated, ...inCodes, ...hotkeyProblems(codes), ...inLinkTypes, ...missing, ...measures]
}
