import type { InitiativeId } from '#core/model/ids'
import { foldName } from '#core/registry/fold-name'
import { NameIndex } from '#core/registry/name-index'

/** What is known of an initiative when it is asked which others may be the same. Texts of `actors` and `places` are folded. */
export interface KnownInitiative {
  readonly id: InitiativeId
  /** The name first, then the aliases. */
  readonly names: readonly string[]
  readonly actors: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  /** What its figures come to, as words that are equal for equal amounts of the same thing. */
  readonly figures: ReadonlySet<string>
}

/** Why two initiatives may be one. `words`: the names, actors, places or figures that they share. */
export interface SameReason {
  readonly kind: 'same-name' | 'name-inside' | 'similar-name' | 'same-actor' | 'same-place' | 'same-figures'
  readonly words: readonly string[]
}

export interface SameCandidate {
  readonly id: InitiativeId
  /** 0 to 1. */
  readonly score: number
  /** Strongest first. */
  readonly reasons: readonly SameReason[]
}

/** What is shared besides the name adds this much. */
const WEIGHTS = { 'same-actor': 0.1, 'same-place': 0.05, 'same-figures': 0.2 } as const
/** Names that share less are not alike; with figures in common they need less. */
const ALIKE = 0.4
const ALIKE_WITH_FIGURES = 0.2
/** What a name gives to the score: the same one, and one that is merely alike. */
const SAME = 0.8
const ALIKE_AT_MOST = 0.65
/** Names looked at more closely, the likeliest of all. */
const CLOSELY = 60
const MOST = 20

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((word) => b.has(word))

function besides(a: KnownInitiative, b: KnownInitiative): SameReason[] {
  const reasons: SameReason[] = [
    { kind: 'same-figures', words: shared(a.figures, b.figures) },
    { kind: 'same-actor', words: shared(a.actors, b.actors) },
    { kind: 'same-place', words: shared(a.places, b.places) },
  ]
  return reasons.filter(({ words }) => words.length > 0)
}

function nameReason(name: string, other: string): SameReason {
  const [a, b] = [foldName(name), foldName(other)]
  if (a === b) return { kind: 'same-name', words: [other] }
  return { kind: a.includes(b) || b.includes(a) ? 'name-inside' : 'similar-name', words: [other] }
}

const weightOf = ({ kind }: SameReason): number => WEIGHTS[kind as keyof typeof WEIGHTS] ?? 0

/** Which initiatives of a registry may be the same as another. Made once for a registry; asking does not look at all of it. */
export class SameFinder {
  private readonly all: ReadonlyMap<InitiativeId, KnownInitiative>
  private readonly names: NameIndex<InitiativeId>
  private readonly byFigure = new Map<string, InitiativeId[]>()

  constructor(all: readonly KnownInitiative[]) {
    this.all = new Map(all.map((known) => [known.id, known]))
    this.names = new NameIndex(all.flatMap(({ id, names }) => names.map((name) => [name, id] as const)))
    for (const { id, figures } of all) for (const figure of figures) this.byFigure.set(figure, [...(this.byFigure.get(figure) ?? []), id])
  }

  /** Likeliest first, at most 20. @param isApart whether somebody said that the other one is not the same */
  candidatesOf(id: InitiativeId, isApart: (other: InitiativeId) => boolean): readonly SameCandidate[] {
    const known = this.all.get(id)
    if (!known) return []
    const likeness = this.likeness(known)
    for (const figure of known.figures)
      for (const other of this.byFigure.get(figure) ?? []) if (!likeness.has(other)) likeness.set(other, { score: 0, name: '', own: '' })
    return [...likeness]
      .flatMap(([other, like]) => (other === id || isApart(other) ? [] : (this.judge(known, other, like) ?? [])))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, MOST)
  }

  /** The best of all pairs of names, for each other initiative. */
  private likeness({ names }: KnownInitiative): Map<InitiativeId, Likeness> {
    const best = new Map<InitiativeId, Likeness>()
    for (const own of names) {
      for (const { owner, name, score } of this.names.like(own, CLOSELY)) {
        if (score > (best.get(owner)?.score ?? 0)) best.set(owner, { score, name, own })
      }
    }
    return best
  }

  private judge(known: KnownInitiative, id: InitiativeId, { score, name, own }: Likeness): SameCandidate | null {
    const other = this.all.get(id)
    if (!other) return null
    const more = besides(known, other)
    const least = more.some(({ kind }) => kind === 'same-figures') ? ALIKE_WITH_FIGURES : ALIKE
    if (score < least) return null
    const sum = more.reduce((total, reason) => total + weightOf(reason), score === 1 ? SAME : ALIKE_AT_MOST * score)
    return { id, score: Math.min(1, sum), reasons: [nameReason(own, name), ...more] }
  }
}

interface Likeness {
  readonly score: number
  /** The other’s name, and the one of its own that is like it. */
  readonly name: string
  readonly own: string
}
