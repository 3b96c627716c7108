import { describe, expect, it, vi } from 'vitest'
import { MAX_FILE_BYTES } from '#core/formats/import/import-file'
import { sha256OfBytes, sha256OfText } from '#core/util/sha256'
import { answerTo } from './parse-answer'
import { type FileToParse, type ParseOptions, type ParseOutcome, parseFiles } from './parse-files'
import type { ParseAnswer, ParseRequest } from './parse-message'

/** What a stand-in for the parse worker does with a file; `null`: never answers. */
type Behaviour = (request: ParseRequest) => ParseAnswer | Error | null

function workshop(behave: Behaviour) {
  const counts = { started: 0, terminated: 0 }
  const spawn = (): Worker => {
    counts.started++
    const worker = {
      onmessage: (_: { data: ParseAnswer }) => {},
      onerror: (_: { message: string }) => {},
      postMessage: (request: ParseRequest) => {
        const answer = behave(request)
        if (answer instanceof Error) setTimeout(() => worker.onerror({ message: answer.message }))
        else if (answer) setTimeout(() => worker.onmessage({ data: answer }))
      },
      terminate: () => {
        counts.terminated++
      },
    }
    return worker as unknown as Worker
  }
  return { counts, spawn }
}

const file = (name: string, text: string): FileToParse => {
  const bytes = new TextEncoder().encode(text)
  return { name, path: `folder/${name}`, size: bytes.length, read: vi.fn(async () => bytes.slice()) }
}

async function collect(files: readonly FileToParse[], options: Partial<ParseOptions> & Pick<ParseOptions, 'spawn'>) {
  const outcomes: ParseOutcome[] = []
  const given = { onProgress: () => {}, signal: new AbortController().signal, ...options }
  for await (const outcome of parseFiles(files, given)) outcomes.push(outcome)
  return outcomes
}

const problems = (outcomes: readonly ParseOutcome[]) =>
  Object.fromEntries(outcomes.map((o) => [o.file.name, o.ok ? 'ok' : `${o.problem.code} ${o.problem.params['file']}`]))

describe('parsing files', () => {
  it('answers with article, bytes and hashes, and counts', async () => {
    const { spawn, counts } = workshop(answerTo)
    const onProgress = vi.fn()
    const files = [file('a.txt', '社区食堂\n每天供应午餐9000份。'), file('b.txt', '夜市\n摊位120个。'), file('c.txt', '')]
    const outcomes = await collect(files, { spawn, onProgress })
    const first = outcomes.find((o) => o.file === files[0])
    if (!first?.ok) throw new Error('not parsed')
    expect(first.parsed).toMatchObject({ title: '社区食堂', text: '社区食堂\n每天供应午餐9000份。' })
    expect(first.textHash).toBe(sha256OfText(first.parsed.text))
    expect(first.hash).toBe(sha256OfBytes(first.bytes))
    expect(problems(outcomes)).toEqual({ 'a.txt': 'ok', 'b.txt': 'ok', 'c.txt': 'empty-file folder/c.txt' })
    expect(onProgress.mock.calls.map(([done, total]) => [done, total])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ])
    expect(counts).toEqual({ started: 2, terminated: 2 })
  })

  it('answers nothing for no files', async () => {
    const { spawn, counts } = workshop(answerTo)
    expect(await collect([], { spawn })).toEqual([])
    expect(counts.started).toBe(0)
  })

  it('refuses what is too large without reading it', async () => {
    const { spawn } = workshop(answerTo)
    const large = { ...file('a.txt', 'x'), size: MAX_FILE_BYTES + 1 }
    expect(problems(await collect([large], { spawn }))).toEqual({ 'a.txt': 'file-too-large folder/a.txt' })
    expect(large.read).not.toHaveBeenCalled()
  })

  it('names a file that cannot be read, and goes on', async () => {
    const { spawn } = workshop(answerTo)
    const broken = { ...file('a.txt', 'x'), read: () => Promise.reject(new Error('gone')) }
    expect(problems(await collect([broken, file('b.txt', 'x\ny')], { spawn }))).toEqual({
      'a.txt': 'unreadable-file folder/a.txt',
      'b.txt': 'ok',
    })
  })

  it('replaces a worker that hangs or dies, and goes on', async () => {
    const { spawn, counts } = workshop((request) => {
      if (request.name.includes('hang')) return null
      return request.name.includes('die') ? new Error('out of memory') : answerTo(request)
    })
    const files = [file('hang.txt', 'x'), file('a.txt', 'x\ny'), file('die.txt', 'x'), file('b.txt', 'x\ny')]
    const outcomes = await collect(files, { spawn, wallClockMs: 30, lanes: 1 })
    expect(problems(outcomes)).toEqual({
      'hang.txt': 'parse-timeout folder/hang.txt',
      'a.txt': 'ok',
      'die.txt': 'parse-failed folder/die.txt',
      'b.txt': 'ok',
    })
    expect(counts).toEqual({ started: 3, terminated: 3 })
  })

  it('reads a file only when its turn has come', async () => {
    const { spawn } = workshop(answerTo)
    const files = Array.from({ length: 10 }, (_, i) => file(`${i}.txt`, 'x\ny'))
    const run = parseFiles(files, { onProgress: () => {}, signal: new AbortController().signal, spawn, lanes: 2 })
    await run.next()
    const read = files.filter((f) => vi.mocked(f.read).mock.calls.length > 0)
    expect(read).toHaveLength(2)
    await run.return()
  })

  it('stops when cancelled: no more reads, no more outcomes, no worker left', async () => {
    const { spawn, counts } = workshop((request) => (request.name.includes('0') ? answerTo(request) : null))
    const files = Array.from({ length: 10 }, (_, i) => file(`${i}.txt`, 'x\ny'))
    const cancel = new AbortController()
    const outcomes: ParseOutcome[] = []
    for await (const outcome of parseFiles(files, { onProgress: () => {}, signal: cancel.signal, spawn })) {
      outcomes.push(outcome)
      setTimeout(() => cancel.abort(), 5)
    }
    expect(outcomes).toHaveLength(1)
    expect(files.filter((f) => vi.mocked(f.read).mock.calls.length > 0)).toHaveLength(3)
    expect(counts.terminated).toBe(counts.started)
  })

  it('does nothing when cancelled beforehand', async () => {
    const { spawn, counts } = workshop(answerTo)
    expect(await collect([file('a.txt', 'x')], { spawn, signal: AbortSignal.abort() })).toEqual([])
    expect(counts.started).toBe(0)
  })

  it('takes bytes that are a part of a larger buffer', async () => {
    const { spawn } = workshop(answerTo)
    const whole = new TextEncoder().encode('xx食堂\n午餐xx')
    const part = { ...file('a.txt', ''), read: async () => whole.subarray(2, -2) }
    const [outcome] = await collect([part], { spawn })
    expect(outcome).toMatchObject({ ok: true, parsed: { text: '食堂\n午餐' } })
    expect(whole).toHaveLength(17)
  })
})
