import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from 'recheck'
import { parseSync } from 'vite'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { root } from './lib/root.mjs'

/** How long one regular expression is attacked, in milliseconds. */
const TIME = Number(process.env['ZHUPI_REGEX_TIME'] ?? 500)

interface Found {
  readonly source: string
  readonly flags: string
  readonly file: string
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** The regular expressions in a piece of a syntax tree (ESTree: a `Literal` with `regex`). */
function* literalsIn(node: unknown, file: string): Generator<Found> {
  if (!isObject(node)) return
  const { regex } = node
  if (isObject(regex)) yield { source: String(regex['pattern']), flags: String(regex['flags']), file }
  for (const child of Object.values(node)) yield* literalsIn(child, file)
}

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.|[\\/]testing[\\/]/.test(file),
)

const all = sources.flatMap((file) => [...literalsIn(parseSync(file, readFileSync(join(root, 'src', file), 'utf8')).program, file)])

/** With fewer than two repeats without end, no regular expression takes more than quadratic time. */
const repeats = ({ source }: Found): number => source.replace(/\\./g, 'x').match(/[*+]|\{\d+,\}/g)?.length ?? 0

const risky = [...new Map(all.filter((found) => repeats(found) > 1).map((found) => [`/${found.source}/${found.flags}`, found])).entries()]

/** How long it takes at worst; `null` where no answer was found in time. */
async function attacked(source: string, flags: string, timeout: number) {
  const found = await check(source, flags, { timeout })
  return found.status === 'unknown' ? null : found.complexity
}

describe('our own regular expressions', () => {
  beforeAll(() => {
    vi.stubEnv('RECHECK_BACKEND', 'pure')
  })

  it('are found', () => {
    expect(all.length).toBeGreaterThan(400)
    expect(risky.length).toBeGreaterThan(50)
  })

  it('are none that an attack makes slow: neither exponential nor worse than quadratic', {
    timeout: 60_000 + risky.length * TIME * 2,
  }, async () => {
    const slow: string[] = []
    for (const [regex, { source, flags, file }] of risky) {
      const complexity = await attacked(source, flags, TIME)
      const isBad = complexity?.type === 'exponential' || (complexity?.type === 'polynomial' && complexity.degree > 2)
      if (isBad) slow.push(`${file}: ${regex} (${complexity.summary})`)
    }
    expect(slow).toEqual([])
  })

  it('would be told', async () => {
    expect((await attacked('^(?:ab|[ab])*$', '', 5000))?.type).toBe('exponential')
  })
})
