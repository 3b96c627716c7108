/**
 * An article with its gold written into it: `⟦type#id@actor|words⟧` is an initiative (actor optional), `⟪id,id|words⟫` a figure and the
 * initiatives it measures (none: `⟪|words⟫`).
 */
const MARK = /⟦([^⟦⟧|]*)\||⟪([^⟪⟫|]*)\||[⟧⟫]/gu

/** @returns {{ text: string, initiatives: object[], figures: object[] }} Offsets count UTF-16 code units of the text without the marks. */
export function readMarked(source) {
  const open = []
  const found = { initiatives: [], figures: [] }
  let text = ''
  let from = 0
  for (const mark of source.matchAll(MARK)) {
    text += source.slice(from, mark.index)
    from = mark.index + mark[0].length
    if (mark[1] !== undefined) open.push({ list: 'initiatives', start: text.length, ...headOf(mark[1]) })
    else if (mark[2] !== undefined) open.push({ list: 'figures', start: text.length, measures: mark[2].split(',').filter(Boolean) })
    else close(open.pop(), text, found)
  }
  if (open.length > 0) throw new Error(`a mark is not closed: ${JSON.stringify(open)}`)
  return { text: text + source.slice(from), ...found }
}

function headOf(words) {
  const [, type, id, actor] = /^([^#]*)#([^@]*)(?:@(.*))?$/.exec(words) ?? []
  if (!type || !id) throw new Error(`not type#id: ${words}`)
  return { type, id, actor: actor ?? null }
}

function close(mark, text, found) {
  if (!mark) throw new Error('a mark is closed that was not opened')
  const { list, ...rest } = mark
  found[list].push({ ...rest, end: text.length, quote: text.slice(rest.start, text.length) })
}
