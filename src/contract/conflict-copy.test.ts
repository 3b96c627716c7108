import { expect, test } from 'vitest'
import { isConflictCopy } from '#contract/conflict-copy'

test.each([
  'study (Lin Che’s conflicted copy 2026-11-23).zhupi',
  'study.sync-conflict-20261123-101500-ABCDEFG.zhupi',
  'study (conflict 2026-11-23-10-15-00).json',
  'study（林澈的冲突副本 2026-11-23）.zhupi',
  'study (Conflicted copy from LAPTOP).zhupi',
])('%s is one of two versions', (name) => {
  expect(isConflictCopy(name)).toBe(true)
})

test.each(['study.zhupi', 'conflict resolution.zhupi', 'study (2).zhupi', '乡村冲突调解.json'])('%s is not', (name) => {
  expect(isConflictCopy(name)).toBe(false)
})
