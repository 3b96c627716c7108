/** Plurals without an s, and words that are counted in the singular. */
export const PLURALS: ReadonlySet<string> = new Set(
  'people men women children staff personnel police cattle sheep fish deer feet teeth mice geese livestock policemen policewomen firemen fishermen craftsmen businessmen businesswomen spokesmen countrymen workmen townsfolk folk aircraft spacecraft vehicles species data media criteria phenomena alumni youth crew'.split(
    ' ',
  ),
)

/** Words that end in s and are no plurals. */
export const NOT_PLURALS: ReadonlySet<string> = new Set(
  'is was has does his its us this thus plus minus versus as yes less across various previous serious famous religious dangerous numerous indigenous politics economics news business status campus virus bus gas class process access'.split(
    ' ',
  ),
)

/** Words that end a noun phrase, or show that none began. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those some any no of in on at by for to from with without within into onto over under after before during
  since until till between among against about above below across along around through throughout and or but nor so yet if when while where
  who whom whose which what why how than then as like per each every both either neither is are was were be been being am has have had do
  does did will would shall should can could may might must not it its they them their he him his she her we us our you your i my
  also only just even still already now here there said says told reported according last ago later earlier next yesterday today
  tomorrow more less fewer most least such out off up down again`
    .split(/\s+/)
    .filter(Boolean),
)
