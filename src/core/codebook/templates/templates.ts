import { eventCoding } from '#core/codebook/templates/event-coding'
import { policyInstruments } from '#core/codebook/templates/policy-instruments'
import { both, type Template } from '#core/codebook/templates/template'
import { defaultCodebook } from '#core/model/default-codebook'

const initiatives: Template = {
  id: 'initiatives',
  label: both('举措和数字', 'Initiatives and figures'),
  purpose: both('举措、数字、地点、机构', 'Initiatives, figures, places, agencies'),
  codebook: defaultCodebook,
}

/** Codebooks to begin with; the first is that of a new project. */
export const TEMPLATES: readonly Template[] = [initiatives, policyInstruments, eventCoding]
