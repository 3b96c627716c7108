const INDENT = '  '

/** JSON with the outer `levels` levels one member or item a line, everything inside them on one. Lone surrogates are escaped. */
export function layOut(value: unknown, levels: number, indent = ''): string {
  if (levels === 0 || typeof value !== 'object' || value === null || Object.keys(value).length === 0) return JSON.stringify(value)
  const inner = indent + INDENT
  const lines = Array.isArray(value)
    ? value.map((item) => inner + layOut(item, levels - 1, inner))
    : Object.entries(value).map(([name, member]) => `${inner}${JSON.stringify(name)}: ${layOut(member, levels - 1, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`
}
