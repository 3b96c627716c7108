import type { Code } from '#core/model/codebook'

/** The pigments of the light theme (`--code-1` … `--code-8`), for formats that want a colour of their own. */
const PIGMENTS = ['#b5791d', '#2f63c8', '#366618', '#64249a', '#97497a', '#0b8fb5', '#592715', '#013053']

export const colourOf = ({ slot }: Pick<Code, 'slot'>): string => PIGMENTS[slot - 1] ?? '#000000'
