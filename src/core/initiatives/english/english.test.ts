import { expect, test } from 'vitest'
import { found } from '#core/initiatives/testing/found'

test.each([
  ['The council approved the Harbour Renewal Plan 2025-2030 on Monday.', ['policy-document: Harbour Renewal Plan 2025-2030']],
  ['She chairs the Fund for Rural Schools.', ['fund: Fund for Rural Schools']],
  ['The county set up a winter heating fund for pensioners.', ['fund: winter heating fund for pensioners']],
  ['A national training scheme for nurses will be rolled out in May.', ['training-system: national training scheme for nurses']],
  ['The town ran a “Leave the Car” campaign last year.', ['campaign: “Leave the Car” campaign']],
  ['Unions backed the "Safe Nights" scheme.', ['campaign: "Safe Nights" scheme']],
  ['It joined the Citizen to Citizen initiative.', ['campaign: Citizen to Citizen initiative']],
  ['Homes, Jobs Programme and Coast Care Fund were renewed.', ['campaign: Jobs Programme', 'fund: Coast Care Fund']],
])('names by capitals, verbs and marks: %s', (text, names) => {
  expect(found(text)).toEqual(names)
})

test.each([
  'The World Food Programme delivered rice.',
  '"We have a plan," she said.',
  'They met at the shopping centre near the station.',
  'The new scheme is popular with the public.',
  'He works for the Environment Agency and the Northern Trust.',
])('organisations, speech and general words stay silent: %s', (text) => {
  expect(found(text)).toEqual([])
})
