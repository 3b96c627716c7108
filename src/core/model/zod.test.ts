import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

test('making and using the schemas never asks whether code may be compiled from strings', async () => {
  const probe = vi.fn()
  vi.stubGlobal('Function', probe)
  vi.resetModules()
  const { Edit } = await import('#core/edits/edit')
  expect(Edit.safeParse({}).success).toBe(false)
  expect(probe).not.toHaveBeenCalled()
})
