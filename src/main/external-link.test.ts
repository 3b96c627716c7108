import type { MessageBoxOptions } from 'electron'
import { expect, test, vi } from 'vitest'
import { openExternal } from './external-link'

const words = { question: 'Open this address?', open: 'Open', cancel: 'Cancel' }

function asked(answer: number) {
  const ask = vi.fn(async (_options: MessageBoxOptions) => answer)
  const shell = { openExternal: vi.fn(async () => {}) }
  return { ask, shell }
}

test('a link opens after the user agreed; the question shows the host as it really is', async () => {
  const { ask, shell } = asked(0)
  await openExternal('https://аррӏе.com/login', words, ask, shell)
  expect(ask.mock.calls[0]?.[0]).toMatchObject({ message: words.question, buttons: ['Open', 'Cancel'], defaultId: 1, cancelId: 1 })
  expect(ask.mock.calls[0]?.[0].detail).toMatch(/^xn--80ak6aa92e\.com\n/)
  expect(shell.openExternal).toHaveBeenCalledWith('https://xn--80ak6aa92e.com/login')
})

test('it stays when the user declines', async () => {
  const { ask, shell } = asked(1)
  await openExternal('https://example.com', words, ask, shell)
  expect(shell.openExternal).not.toHaveBeenCalled()
})

test('what may not leave the app is not even asked about', async () => {
  const { ask, shell } = asked(0)
  await openExternal('file:///etc/passwd', words, ask, shell)
  expect(ask).not.toHaveBeenCalled()
  expect(shell.openExternal).not.toHaveBeenCalled()
})
