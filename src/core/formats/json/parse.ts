import { parseQuickly } from '#core/formats/json/parse-quickly'
import { formatPath } from '#core/formats/json/path'
import { type Problem, problem } from '#core/model/problem'
import { fail, ok, type Result } from '#core/util/result'

/** Far more levels than a project file needs, far fewer than the stack bears. */
const MAX_DEPTH = 100

const QUOTE = 0x22
const BACKSLASH = 0x5c
const SPACES = new Set([0x20, 0x09, 0x0a, 0x0d])
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])
const WORDS: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
]

/** Stops the parser; never leaves this file. */
class Refusal extends Error {
  readonly problem: Problem

  constructor(refused: Problem) {
    super(refused.code)
    this.problem = refused
  }
}

class Parser {
  readonly problems: Problem[] = []
  private at = 0
  private readonly path: PropertyKey[] = []
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  document(): unknown {
    const value = this.value()
    if (this.at < this.text.length) this.refuse()
    return value
  }

  private refuse(): never {
    const before = this.text.slice(0, this.at)
    const line = before.split('\n').length
    const column = this.at - before.lastIndexOf('\n')
    throw new Refusal(problem('json-syntax', { path: formatPath(this.path), line, column }))
  }

  private report(code: string): void {
    this.problems.push(problem(code, { path: formatPath(this.path) }))
  }

  private skipSpace(): void {
    while (SPACES.has(this.text.charCodeAt(this.at))) this.at++
  }

  /** Steps over `char` if it is next. */
  private take(char: string): boolean {
    if (this.text[this.at] !== char) return false
    this.at++
    this.skipSpace()
    return true
  }

  private expect(char: string): void {
    if (!this.take(char)) this.refuse()
  }

  private value(): unknown {
    this.skipSpace()
    const value = this.bare()
    this.skipSpace()
    return value
  }

  private bare(): unknown {
    if (this.path.length > MAX_DEPTH) throw new Refusal(problem('json-too-deep', { limit: MAX_DEPTH }))
    const first = this.text[this.at]
    if (first === '{') return this.object()
    if (first === '[') return this.array()
    if (first === '"') return this.string()
    const word = WORDS.find(([name]) => this.text.startsWith(name, this.at))
    if (!word) return this.number()
    this.at += word[0].length
    return word[1]
  }

  private number(): number {
    NUMBER.lastIndex = this.at
    const match = NUMBER.exec(this.text)
    if (!match) this.refuse()
    this.at += match[0].length
    const number = Number(match[0])
    if (!Number.isFinite(number)) this.report('json-number-range')
    return number
  }

  private string(): string {
    let out = ''
    let from = ++this.at
    for (;;) {
      const unit = this.text.charCodeAt(this.at)
      if (unit === QUOTE) return out + this.text.slice(from, this.at++)
      if (!(unit >= 0x20)) this.refuse()
      if (unit === BACKSLASH) {
        out += this.text.slice(from, this.at) + this.escape()
        from = this.at
      } else this.at++
    }
  }

  private escape(): string {
    const letter = this.text.charAt(this.at + 1)
    const plain = ESCAPES.get(letter)
    if (plain !== undefined) {
      this.at += 2
      return plain
    }
    const hex = this.text.slice(this.at + 2, this.at + 6)
    if (letter !== 'u' || !/^[0-9a-fA-F]{4}$/.test(hex)) this.refuse()
    this.at += 6
    return String.fromCharCode(Number.parseInt(hex, 16))
  }

  private array(): unknown[] {
    const items: unknown[] = []
    this.expect('[')
    if (this.take(']')) return items
    do {
      this.path.push(items.length)
      items.push(this.value())
      this.path.pop()
    } while (this.take(','))
    this.expect(']')
    return items
  }

  private object(): Record<string, unknown> {
    const members: Record<string, unknown> = {}
    this.expect('{')
    if (this.take('}')) return members
    do this.member(members)
    while (this.take(','))
    this.expect('}')
    return members
  }

  private member(members: Record<string, unknown>): void {
    if (this.text[this.at] !== '"') this.refuse()
    const name = this.string()
    this.path.push(name)
    this.skipSpace()
    this.expect(':')
    if (Object.hasOwn(members, name)) this.report('json-duplicate-name')
    if (name === '__proto__') this.report('json-reserved-name')
    const value = this.value()
    if (name !== '__proto__') members[name] = value
    this.path.pop()
  }
}

export interface ParsedJson {
  readonly value: unknown
  readonly problems: readonly Problem[]
}

/**
 * Strict JSON (RFC 8259), and stricter: no name twice in one object, no member `__proto__`, no number beyond the range of a double, at most
 * 100 levels. Fails where nothing can be read on; otherwise gives the value with what else is wrong. Lone surrogates are kept.
 */
export function parseJson(text: string): Result<ParsedJson> {
  const quick = parseQuickly(text, MAX_DEPTH)
  return quick ? ok({ ...quick, problems: [] }) : parseStrictly(text)
}

/** Slower, and knows what is wrong and where. */
function parseStrictly(text: string): Result<ParsedJson> {
  const parser = new Parser(text)
  try {
    const value = parser.document()
    return ok({ value, problems: parser.problems })
  } catch (refusal) {
    if (refusal instanceof Refusal) return fail(refusal.problem)
    throw refusal
  }
}
