import type { Figure } from '#core/figures/figure'
import { graphemeAt, neverCombines } from '#core/text/graphemes'

/** Nothing below combines with what stands before it. */
const FIRST_COMBINING = 0x300

const mayCombine = (code: number): boolean => code >= FIRST_COMBINING && !neverCombines(code)

const isBorder = (text: string, at: number): boolean =>
  !(mayCombine(text.charCodeAt(at)) || mayCombine(text.charCodeAt(at - 1))) || graphemeAt(text, at)?.start === at || at === text.length

/** Whether the figure begins and ends between characters as readers see them: 1️⃣ is no figure. */
export const isOfWholeCharacters = (text: string, { start, end }: Figure): boolean => isBorder(text, start) && isBorder(text, end)
