/** Verbs and nouns of change in the forms news uses. */
const UP =
  'rise rises rose risen rising grow grows grew grown growing increase increases increased increasing climb climbs climbed climbing jump jumps jumped soar soars soared soaring surge surges surged gain gains gained gaining expand expands expanded advance advanced edge edged raise raised raising boost boosted boosting lift lifts lifted lifting improve improved improving swell swelled swelling widen widened extend extended doubled tripled quadrupled up add added growth'
const DOWN =
  'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing shrink shrinks shrank shrunk cut cuts cutting reduce reduces reduced reducing reduction lower lowered lowering slide slid slip slips slipped plunge plunged plunging tumble tumbled contract contracted ease eased dip dipped narrow narrowed shorten shortened trim trimmed slash slashed sink sank sunk dwindle dwindled retreat retreated halved lose lost shed down'

const alternatives = (words: string): string => words.split(' ').join('|')

export const CHANGE_UP: ReadonlySet<string> = new Set(UP.split(' '))

/** Source of a pattern with one group: the verb. */
export const CHANGE_VERB = `\\b(${alternatives(UP)}|${alternatives(DOWN)})\\b`
