import { describe, expect, it } from 'vitest'
import type { TransferNews, TransferRequest } from '../storage/transfer'
import { createTransfer } from './project-transfer'

/** A worker that a test plays. */
function actor() {
  const state = { asked: [] as TransferRequest[], ended: false }
  const worker = {
    onmessage: (_: { data: TransferNews }) => {},
    onerror: (_: { message: string }) => {},
    postMessage: (request: TransferRequest) => state.asked.push(request),
    terminate: () => {
      state.ended = true
    },
  }
  const stop = new AbortController()
  const request: TransferRequest = { task: 'import', bytes: new Uint8Array(3) }
  const outcome = createTransfer(() => worker as unknown as Worker)(request, stop.signal)
  return { state, stop, outcome, request, say: (data: TransferNews) => worker.onmessage({ data }), fail: worker }
}

const refused = { kind: 'refused', problems: [{ code: 'project-foreign', params: {} }] } as const

describe('transfer in a worker', () => {
  it('asks once, answers with the outcome and lets the worker go', async () => {
    const { state, outcome, request, say } = actor()
    expect(state.asked).toEqual([request])
    say({ kind: 'storing' })
    expect(state.ended).toBe(false)
    say(refused)
    expect(await outcome).toEqual(refused)
    expect(state.ended).toBe(true)
  })

  it('is cancelled while nothing is being stored', async () => {
    const { state, stop, outcome } = actor()
    stop.abort()
    expect(await outcome).toBeNull()
    expect(state.ended).toBe(true)
  })

  it('is not cancelled once storing has begun', async () => {
    const { state, stop, outcome, say } = actor()
    say({ kind: 'storing' })
    stop.abort()
    expect(state.ended).toBe(false)
    say(refused)
    expect(await outcome).toEqual(refused)
  })

  it('says why when the worker dies', async () => {
    const { state, outcome, fail } = actor()
    fail.onerror({ message: 'out of memory' })
    expect(await outcome).toEqual({ kind: 'refused', problems: [{ code: 'transfer-failed', params: { reason: 'out of memory' } }] })
    expect(state.ended).toBe(true)
  })
})
