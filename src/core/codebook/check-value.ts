import { numberOfAmount } from '#core/attributes/amount'
import { compareDecimals } from '#core/attributes/decimal-number'
import { fits } from '#core/attributes/fitting'
import { holds } from '#core/codebook/condition'
import { type Annotation, type AttributeValue, isInterval } from '#core/model/annotation'
import type { AttributeDefinition } from '#core/model/codebook'
import { type Problem, problem } from '#core/model/problem'
import type { ValueRule } from '#core/model/value-rule'

/** Least and greatest number, or day, that a value stands for; `null` where it has no end. */
type Ends = readonly [least: string | null, greatest: string | null]

const FIRST_DAY = '-01'
const LAST_DAY = '-99'

/** `2024` is every day of that year; a period is from its start to its end. */
function endsOfDate(value: string): Ends {
  const [from = '', to = from] = value.split('/')
  const isDay = (date: string) => /^\d{4}/.test(date)
  return [isDay(from) ? from.padEnd(10, FIRST_DAY) : null, isDay(to) ? to.padEnd(10, LAST_DAY) : null]
}

function endsOf(value: AttributeValue, { kind }: AttributeDefinition): Ends {
  if (isInterval(value)) return [value.lo, value.hi]
  if (typeof value !== 'string') return [null, null]
  if (kind === 'date') return endsOfDate(value)
  const number = numberOfAmount(value)
  return [number, number]
}

const order = (a: string, b: string, { kind }: AttributeDefinition): number =>
  kind === 'date' ? (a < b ? -1 : a > b ? 1 : 0) : compareDecimals(a, b)

/** `*` stands for any characters, `?` for one. Takes time in proportion to both lengths, whatever the pattern. */
export function isLike(text: string, pattern: string): boolean {
  const [characters, signs] = [[...text], [...pattern]]
  let [at, sign, star, retry] = [0, 0, -1, 0]
  while (at < characters.length) {
    if (signs[sign] === '*') {
      star = sign++
      retry = at
    } else if (signs[sign] === '?' || signs[sign] === characters[at]) {
      sign++
      at++
    } else if (star >= 0) {
      sign = star + 1
      at = ++retry
    } else return false
  }
  while (signs[sign] === '*') sign++
  return sign === signs.length
}

function broken(rule: ValueRule, value: AttributeValue, definition: AttributeDefinition, quote: string): Problem | null {
  const words = typeof value === 'string' ? value : ''
  switch (rule.kind) {
    case 'at-least': {
      const [least] = endsOf(value, definition)
      const [bound] = endsOf(rule.bound, definition)
      return least !== null && bound !== null && order(least, bound, definition) < 0
        ? problem('value-too-small', { bound: rule.bound })
        : null
    }
    case 'at-most': {
      const [, greatest] = endsOf(value, definition)
      const [, bound] = endsOf(rule.bound, definition)
      return greatest !== null && bound !== null && order(greatest, bound, definition) > 0
        ? problem('value-too-great', { bound: rule.bound })
        : null
    }
    case 'longest':
      return [...words].length > rule.characters ? problem('value-too-long', { count: rule.characters }) : null
    case 'like':
      return isLike(words, rule.pattern) ? null : problem('value-unlike', { pattern: rule.pattern })
    case 'in-quote':
      return quote.includes(words) ? null : problem('value-not-in-quote')
  }
}

const isRequired = ({ requiredIf }: AttributeDefinition, attributes: Annotation['attributes']): boolean =>
  requiredIf?.every((condition) => holds(condition, attributes)) ?? false

/** What there is to warn of in one attribute of an annotation: a value is missing, or it breaks a rule. A value of a wrong kind is told elsewhere. */
export function valueProblem(
  definition: AttributeDefinition,
  { attributes, anchor }: Pick<Annotation, 'attributes' | 'anchor'>,
): Problem | null {
  if (definition.retired) return null
  const value = Object.hasOwn(attributes, definition.id) ? attributes[definition.id] : undefined
  if (value === undefined) return isRequired(definition, attributes) ? problem('value-required') : null
  if (!fits(definition, value)) return null
  for (const rule of definition.rules ?? []) {
    const found = broken(rule, value, definition, anchor.quote)
    if (found) return found
  }
  return null
}
