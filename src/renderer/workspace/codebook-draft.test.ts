import { expect, test } from 'vitest'
import { type Codebook, FIGURE, findCode } from '#core/model/codebook'
import { defaultCodebook } from '#core/model/default-codebook'
import { CodeId } from '#core/model/ids'
import type { LiveProject } from '../storage/project-port'
import { codebookDraft } from './codebook-draft'

const GOAL = CodeId.parse('goal')

function draftOf() {
  const state: { codebook: Codebook } = { codebook: defaultCodebook('en') }
  const draft = codebookDraft({ codebook: () => state.codebook } as LiveProject)
  return { draft, state }
}

test('writing over the same thing again is one operation, and writing it back is none', () => {
  const { draft, state } = draftOf()
  const before = findCode(state.codebook, GOAL)?.definition ?? ''
  expect(draft.add({ op: 'set-code', code: GOAL, set: { definition: 'A' } })).toBeNull()
  expect(draft.add({ op: 'set-code', code: GOAL, set: { definition: 'B', hotkey: '7' } })).toBeNull()
  expect(draft.operations()).toEqual([{ op: 'set-code', code: GOAL, set: { definition: 'B', hotkey: '7' } }])
  draft.add({ op: 'set-code', code: GOAL, set: { definition: before, hotkey: '5' } })
  expect(draft.operations()).toEqual([])
})

test('what cannot be done is refused and leaves the draft as it was', () => {
  const { draft } = draftOf()
  draft.add({ op: 'set-code', code: GOAL, set: { definition: 'A' } })
  expect(draft.add({ op: 'set-code', code: GOAL, set: { hotkey: 'i' } })?.code).toBe('codebook-hotkey-taken')
  expect(draft.add({ op: 'retire-code', code: FIGURE, retired: true })?.code).toBe('codebook-built-in')
  expect(draft.operations()).toHaveLength(1)
})

test('a draft follows the codebook that another window has changed, and tells what fits no more', () => {
  const { draft, state } = draftOf()
  draft.add({ op: 'set-code', code: GOAL, set: { hotkey: '7' } })
  const plan = draft.plan()
  expect(draft.plan()).toBe(plan)
  const codes = state.codebook.codes.map((code) => (code.id === FIGURE ? { ...code, hotkey: '7' } : code))
  state.codebook = { ...state.codebook, version: 2, codes }
  expect(draft.plan().refused.map(({ at, problem }) => [at, problem.code])).toEqual([[0, 'codebook-hotkey-taken']])
  draft.remove(0)
  expect(draft.plan().refused).toEqual([])
})
