import { ACTION_VERBS, type ActionVerb } from '#core/initiatives/lexicon/verbs'
import { countLength } from '#core/initiatives/phrase/count'
import { LexiconIndex } from '#core/initiatives/phrase/lexicon-index'

const verbs = new LexiconIndex(ACTION_VERBS.map((verb) => [verb.word, verb] as const))
const ASPECT_AFTER = /^(?:起来|了|起|过|好|出)/
/** How far back a verb may stand before what it governs, in code units. */
const REACH = 24

/** The verb that begins at `at`. */
export const verbAt = (text: string, at: number, end: number): ActionVerb | null => verbs.startingAt(text, at, end)?.value ?? null

/** Where the object of a verb that ends at `at` begins: after 了, 起, 出. */
export const afterAspect = (text: string, at: number, end: number): number =>
  at + (ASPECT_AFTER.exec(text.slice(at, Math.min(end, at + 2)))?.[0].length ?? 0)

/** The verb right before `at`, with nothing but 了 and a count between: 建立了“…”, 组建26支“…”. */
export function verbBefore(text: string, at: number, start: number): { readonly verb: ActionVerb; readonly from: number } | null {
  for (let end = at; end > Math.max(start, at - REACH); end--) {
    const gap = text.slice(end, at)
    const aspect = ASPECT_AFTER.exec(gap)?.[0].length ?? 0
    if (gap !== '' && aspect + countLength(text, end + aspect, at) < gap.length) continue
    const found = verbs.endingAt(text, end, start)
    // “两新”组织 is no verb.
    if (found && text.charAt(end - found.word.length - 1) === '”') return null
    if (found) return { verb: found.value, from: end - found.word.length }
  }
  return null
}

/** Length of the verb that ends at `at`; 0 when none does. */
export const verbLengthBefore = (text: string, at: number, start: number): number => verbs.endingAt(text, at, start)?.word.length ?? 0
