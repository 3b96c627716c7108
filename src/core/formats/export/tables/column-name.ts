/** Words that R, Stata, SPSS or SQL would not take for the name of a column. */
const RESERVED = new Set([
  ...[
    'all',
    'and',
    'as',
    'by',
    'byte',
    'case',
    'double',
    'else',
    'eq',
    'false',
    'float',
    'for',
    'from',
    'function',
    'ge',
    'group',
    'gt',
    'if',
  ],
  ...[
    'in',
    'int',
    'le',
    'long',
    'lt',
    'na',
    'nan',
    'ne',
    'next',
    'not',
    'null',
    'or',
    'order',
    'repeat',
    'select',
    'str',
    'strl',
    'table',
    'to',
  ],
  ...['true', 'using', 'where', 'while', 'with'],
])

const LONGEST = 32

const snake = (id: string): string =>
  id
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')

/** Gives out names for columns made of ids, each once; an id without Latin letters becomes `fallback`. Neither may be among `taken`. */
export function columnNames(taken: readonly string[], fallback: string): (id: string) => string {
  const used = new Set(taken)
  return (id) => {
    const plain = snake(id).slice(0, LONGEST - 4) || fallback
    const base = RESERVED.has(plain) ? `${plain}_` : plain
    let name = base
    for (let n = 2; used.has(name); n++) name = `${base}_${n}`
    used.add(name)
    return name
  }
}
