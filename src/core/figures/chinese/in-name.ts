/** Longest quotation that is taken for a name, in code units. */
const LONGEST_NAME = 16
const OPENERS = '“《「『〈‘'
const CLOSERS = '”》」』〉’'
const SENTENCE_MARKS = '，。！？；\n'

const NO_MARK = 0
/** Openers are 1 to 6, their closers the same negative, whatever ends a sentence is 7. */
const SENTENCE_MARK = 7

const marks = new Int8Array(0x10000)
for (let kind = 0; kind < OPENERS.length; kind++) {
  marks[OPENERS.charCodeAt(kind)] = kind + 1
  marks[CLOSERS.charCodeAt(kind)] = -kind - 1
}
for (const mark of SENTENCE_MARKS) marks[mark.charCodeAt(0)] = SENTENCE_MARK

const markAt = (text: string, at: number): number => marks[text.charCodeAt(at)] ?? NO_MARK

/** The first mark before `start`, or -1 when none stands nearby. */
function markBefore(text: string, start: number): number {
  let at = start - 1
  while (at >= 0 && start - at <= LONGEST_NAME && markAt(text, at) === NO_MARK) at--
  return at >= 0 && start - at <= LONGEST_NAME ? at : -1
}

/** Whether a short quoted name encloses the figure: “班前一刻钟”. */
export function isInName(text: string, start: number, end: number): boolean {
  const opener = markBefore(text, start)
  const kind = opener === -1 ? NO_MARK : markAt(text, opener)
  if (kind <= NO_MARK || kind === SENTENCE_MARK) return false
  let at = end
  while (at < text.length && at - opener <= LONGEST_NAME && markAt(text, at) === NO_MARK) at++
  return at - opener <= LONGEST_NAME && markAt(text, at) === -kind
}
