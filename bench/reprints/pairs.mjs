import { random } from '../lib/random.mjs'
import { changes, DISCLAIMER, otherNumbers } from './changes.mjs'
import { FORM_COUNT, fromForm } from './forms.mjs'
import { TEXTS } from './texts.mjs'

const hasNumbers = (lines) => (lines.join('').match(/\d/g) ?? []).length >= 20

/**
 * Labelled pairs of articles given by their lines: `{ kind, a, b, same }`.
 * @param table traditional characters, each followed by its simplified one
 */
export function labelledPairs(table, seed = 7) {
  const next = random(seed)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const reprints = Object.entries(changes(table)).flatMap(([kind, change]) =>
    TEXTS.map((a) => ({ kind, a, b: change(a, pick), same: true })),
  )
  const others = TEXTS.flatMap((a, at) =>
    [1, 2, 3, 4].map((step) => ({ kind: 'another article', a, b: TEXTS[(at + step) % TEXTS.length], same: false })),
  )
  const disclaimed = TEXTS.map((a, at) => ({
    kind: 'same disclaimer',
    a: [...a, DISCLAIMER],
    b: [...TEXTS[(at + 5) % TEXTS.length], DISCLAIMER],
    same: false,
  }))
  const renumbered = TEXTS.filter(hasNumbers).map((a) => ({ kind: 'other numbers', a, b: otherNumbers(a, next), same: false }))
  const forms = Array.from({ length: FORM_COUNT * 6 }, (_, at) => ({
    kind: 'one form',
    a: fromForm(at % FORM_COUNT, next),
    b: fromForm(at % FORM_COUNT, next),
    same: false,
  }))
  return [...reprints, ...others, ...disclaimed, ...renumbered, ...forms]
}
