import type { ValueRule } from '#core/model/value-rule'

/** A rule in signs, so that it reads in every language. */
function plainRule(rule: ValueRule): string {
  switch (rule.kind) {
    case 'at-least':
      return `≥ ${rule.bound}`
    case 'at-most':
      return `≤ ${rule.bound}`
    case 'longest':
      return `…${rule.characters}`
    case 'like':
      return `~ ${rule.pattern}`
    case 'in-quote':
      return '⊂ “…”'
  }
}

export const plainRules = (rules: readonly ValueRule[]): string => rules.map(plainRule).join(', ')
