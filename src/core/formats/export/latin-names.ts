import type { Codebook } from '#core/model/codebook'
import type { LocalText } from '#core/model/language'

const latin = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^[^A-Za-z]+|_+$/g, '')

/** A name of ASCII letters, digits and `_` for each thing, unique whatever the case; its English label, its id, or a number. */
function latinNames(things: readonly { readonly id: string; readonly label: LocalText }[], fallback: string): ReadonlyMap<string, string> {
  const used = new Set<string>()
  const names = new Map<string, string>()
  for (const { id, label } of things) {
    const base = latin(label.en) || latin(id) || fallback
    let name = base
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${base}_${n}`
    used.add(name.toLowerCase())
    names.set(id, name)
  }
  return names
}

/** What codes and link types are called where only ASCII is safe. */
export interface LatinNames {
  readonly code: (id: string) => string
  readonly linkType: (id: string) => string
}

export function namesIn({ codes, linkTypes }: Codebook): LatinNames {
  const both = latinNames([...codes, ...linkTypes.map((type) => ({ ...type, id: `link ${type.id}` }))], 'Code')
  return { code: (id) => both.get(id) ?? 'Code', linkType: (id) => both.get(`link ${id}`) ?? 'Link' }
}
