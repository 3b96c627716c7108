import { expect, test } from 'vitest'
import { found } from '#core/initiatives/testing/found'

test.each([
  ['The council approved the Harbour Renewal Plan 2025-2030 on Monday.', ['policy-document: Harbour Renewal Plan 2025-2030']],
  ["The mayor appointed a citizens' panel.", ["self-governance: citizens' panel"]],
  ['The council adopted the Doors for All strategy.', ['strategy: Doors for All strategy']],
  ['She chairs the Fund for Rural Schools.', ['fund: Fund for Rural Schools']],
  ['The county set up a winter heating fund for pensioners.', ['fund: winter heating fund for pensioners']],
  ['A national training scheme for nurses will be rolled out in May.', ['training-system: national training scheme for nurses']],
  ['The town ran a “Leave the Car” campaign last year.', ['campaign: “Leave the Car” campaign']],
  ['Unions backed the "Safe Nights" scheme.', ['campaign: "Safe Nights" scheme']],
  ['It joined the Citizen to Citizen initiative.', ['campaign: Citizen to Citizen initiative']],
  ['Homes, Jobs Programme and Coast Care Fund were renewed.', ['campaign: Jobs Programme', 'fund: Coast Care Fund']],
  ["They joined the 'Places for People' initiative.", ["campaign: 'Places for People' initiative"]],
  ['Ministers launched a £6m fund for piers.', ['fund: £6m fund for piers']],
  ['The board approved a $12 million sewer upgrade on Monday.', ['investment: $12 million sewer upgrade']],
  ['The county opened two family hubs.', ['service-centre: family hubs']],
  ['A flood awareness campaign reached 900 homes.', ['publicity: flood awareness campaign']],
  ['The mayor pledged to plant 3,000 trees by 2031 and opened a park.', ['public-pledge: to plant 3,000 trees by 2031']],
])('names by capitals, verbs and marks: %s', (text, names) => {
  expect(found(text)).toEqual(names)
})

test.each([
  'The World Food Programme delivered rice.',
  '"We have a plan," she said.',
  'They met at the shopping centre near the station.',
  'The new scheme is popular with the public.',
  'The minister promised to be careful.',
  'The campaign helped.',
  "She is Ann Reed of the Parents' Forum.",
  'He works for the Environment Agency and the Northern Trust.',
])('organisations, speech and general words stay silent: %s', (text) => {
  expect(found(text)).toEqual([])
})
