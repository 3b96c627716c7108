import { AttributeId } from '#core/model/ids'

/** The attributes of an initiative that Zhupi itself fills in; a codebook may do without any of them. */
export const INITIATIVE_ATTRIBUTES = {
  name: AttributeId.parse('name'),
  type: AttributeId.parse('type'),
  actor: AttributeId.parse('actor'),
  place: AttributeId.parse('place'),
  period: AttributeId.parse('period'),
} as const

/** The types of the default codebook, the most general first within what belongs together. */
export const INITIATIVE_TYPES = [
  'strategy',
  'policy-document',
  'policy-package',
  'campaign',
  'mechanism',
  'model',
  'accountability-mechanism',
  'record-system',
  'self-governance',
  'organisational-change',
  'demonstration',
  'service-centre',
  'training-system',
  'training-format',
  'meeting',
  'publicity',
  'volunteering',
  'public-pledge',
  'coverage-target',
  'investment',
  'fund',
  'enterprise-alliance',
] as const

export type InitiativeType = (typeof INITIATIVE_TYPES)[number]
