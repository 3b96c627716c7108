/** Why a line is no part of an article. */
export const REASONS = [
  'navigation',
  'tools',
  'credits',
  'abstract',
  'related',
  'comments',
  'notice',
  'footer',
  'links',
  'layout',
  'outside',
] as const
export type BoilerplateReason = (typeof REASONS)[number]
