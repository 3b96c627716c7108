import type { Code, Codebook } from '#core/model/codebook'
import type { CodeId } from '#core/model/ids'

/** A code with how far it is below the top, from 0. */
export interface TreeCode {
  readonly code: Code
  readonly depth: number
}

/** Every code after its parent, children in the order of the codebook. One whose parents lead in a circle or nowhere comes last, at the top. */
export function treeOf(codes: readonly Code[]): readonly TreeCode[] {
  const children = new Map<CodeId | null, Code[]>()
  for (const code of codes) children.set(code.parent, [...(children.get(code.parent) ?? []), code])
  const placed = new Set<CodeId>()
  const below = (parent: CodeId | null, depth: number): TreeCode[] =>
    (children.get(parent) ?? []).flatMap((code) => {
      placed.add(code.id)
      return [{ code, depth }, ...below(code.id, depth + 1)]
    })
  const whole = below(null, 0)
  return [...whole, ...codes.filter(({ id }) => !placed.has(id)).map((code) => ({ code, depth: 0 }))]
}

/** The codes that lead from `id` to the top, the nearest first; `id` itself is not among them unless they lead in a circle. */
export function ancestorsOf(codes: readonly Code[], id: CodeId): readonly CodeId[] {
  const parents = new Map(codes.map((code) => [code.id, code.parent]))
  const found: CodeId[] = []
  for (let up = parents.get(id) ?? null; up !== null && !found.includes(up); up = parents.get(up) ?? null) found.push(up)
  return found
}

/** The same codebook with every code after its parent. */
export const inTreeOrder = (codebook: Codebook): Codebook => ({ ...codebook, codes: treeOf(codebook.codes).map(({ code }) => code) })
