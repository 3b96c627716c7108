import { expect, test } from 'vitest'
import { WHOLE_PROJECT } from '#core/formats/export/scope'
import { FIGURE } from '#core/model/codebook'
import { ArticleId, CoderId } from '#core/model/ids'
import { EVERYTHING, scopeOf } from './export-scope'

const open = ArticleId.parse('a1')
const lin = CoderId.parse('c1')

test('what the fields say is the scope of the export', () => {
  expect(scopeOf(EVERYTHING, open)).toEqual(WHOLE_PROJECT)
  expect(scopeOf({ articles: 'open', code: FIGURE, coder: lin }, open)).toEqual({
    ...{ articles: [open], statuses: null, codes: [FIGURE], coders: [lin] },
  })
  expect(scopeOf({ ...EVERYTHING, articles: 'done' }, null)).toEqual({ ...WHOLE_PROJECT, statuses: ['done'] })
})
