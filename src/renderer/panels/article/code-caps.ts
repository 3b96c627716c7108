import type { Code } from '#core/model/codebook'

/** Key caps of all codes, short: letters in the codebook's order, then digits, three or more in a row as `3–6`. */
export function codeCaps(codes: readonly Pick<Code, 'hotkey'>[]): readonly string[] {
  const keys = codes.flatMap(({ hotkey }) => (hotkey === '' ? [] : [hotkey]))
  const digits = keys
    .filter(isDigit)
    .map(Number)
    .sort((a, b) => a - b)
  return [...keys.filter((key) => !isDigit(key)).map((key) => key.toUpperCase()), ...runs(digits).flatMap(caps)]
}

const isDigit = (key: string): boolean => /^[0-9]$/.test(key)

function runs(digits: readonly number[]): readonly (readonly number[])[] {
  const found: number[][] = []
  for (const digit of digits) {
    const run = found.at(-1)
    if (run?.at(-1) === digit - 1) run.push(digit)
    else found.push([digit])
  }
  return found
}

const caps = (run: readonly number[]): readonly string[] => (run.length < 3 ? run.map(String) : [`${run[0]}–${run.at(-1)}`])
