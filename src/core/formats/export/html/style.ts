import { colourOf } from '#core/formats/export/code-colours'

const SLOTS = [1, 2, 3, 4, 5, 6, 7, 8]

/** A colour and, for those who do not see it, a line of its own for each slot. */
const LINES = ['solid', 'double', 'dashed', 'dotted', 'solid', 'double', 'dashed', 'dotted']

const slotRules = SLOTS.map(
  (slot) =>
    `.c${slot} { text-decoration-color: ${colourOf({ slot })}; text-decoration-style: ${LINES[slot - 1]}; } .cards > .k${slot} { border-left-color: ${colourOf({ slot })}; border-left-style: ${LINES[slot - 1]}; }`,
).join('\n')

/** Of the report: no file beside it, light on screen and on paper. */
export const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 46rem; background: #fdfcfa; color: #1c1a17;
  font: 1rem/1.8 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
h1, h2, h3 { line-height: 1.4; }
h2 { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid #b9b2a6; }
nav ol, .cards { padding-left: 1.5rem; }
a { color: #8a1f11; }
a:focus-visible { outline: 2px solid #8a1f11; outline-offset: 2px; }
.details { color: #57524a; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: #f6eeda; color: inherit; text-decoration-line: underline; text-decoration-thickness: 2px; text-underline-offset: 4px; }
.ref { margin-right: .3em; font-size: .7em; line-height: 0; vertical-align: super; }
.cards > li { margin: .75rem 0; padding-left: .75rem; border-left: 4px solid; break-inside: avoid; }
.cards p, .cards dl { margin: 0; }
q { quotes: none; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; }
dt { color: #57524a; }
dd { margin: 0; }
${slotRules}
@media print { body { max-width: none; padding: 0; background: none; } a { color: inherit; text-decoration: none; } nav { break-after: page; } h2, h3 { break-after: avoid; } }
`
