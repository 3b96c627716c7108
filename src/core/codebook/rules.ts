import { type Codebook, findCode } from '#core/model/codebook'
import type { CodeId } from '#core/model/ids'
import { canonicalJson } from '#core/util/canonical-json'

/**
 * What a coder goes by when giving a code: its guidance and its attributes, but not its name, colour, key, place or examples. Two versions of a
 * codebook have the same rule for a code where this is equal; empty where there is no such code.
 */
export function ruleOf(codebook: Codebook, id: CodeId): string {
  const code = findCode(codebook, id)
  if (!code) return ''
  const { definition, include, exclude } = code
  const attributes = code.attributes
    .filter((attribute) => !attribute.retired)
    .map(({ id: name, kind, choices, help, requiredIf, rules }) => ({
      ...{ name, kind, choices: choices.map((choice) => choice.id), help: help ?? '' },
      ...{ requiredIf: requiredIf ?? null, rules: rules ?? [] },
    }))
  return canonicalJson({ definition, include, exclude, attributes })
}

/** Tells which annotations were coded under another rule than the present one. */
export interface OlderRules {
  /** @param version that the annotation records; without one, the oldest version that is known */
  readonly isOlder: (code: CodeId, version: number | undefined) => boolean
}

/** @param versions every codebook that was ever in force, by its number */
export function olderRules(current: Codebook, versions: ReadonlyMap<number, Codebook>): OlderRules {
  const oldest = Math.min(...versions.keys(), current.version)
  const known = new Map<string, boolean>()
  return {
    isOlder: (code, version = oldest) => {
      const key = `${version} ${code}`
      const answered = known.get(key)
      if (answered !== undefined) return answered
      const then = version === current.version ? current : versions.get(version)
      const answer = then !== undefined && ruleOf(then, code) !== ruleOf(current, code)
      known.set(key, answer)
      return answer
    },
  }
}
