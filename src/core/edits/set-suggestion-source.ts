import type { ChangeKind } from '#core/edits/change-kind'
import { FOR_EVERYBODY, withSwitch } from '#core/edits/set-suggestions'
import { problem } from '#core/model/problem'
import { isSourceOn, ProjectSource, type SuggestionSwitch } from '#core/model/project'
import { z } from '#core/model/zod'

/** Switches one source of suggestions on or off for the project. */
export const SetSuggestionSource = z.object({ kind: z.literal('set-suggestion-source'), source: ProjectSource, on: z.boolean() })
export type SetSuggestionSource = z.infer<typeof SetSuggestionSource>

function turned({ without = [], ...rest }: SuggestionSwitch, { source, on }: SetSuggestionSource): SuggestionSwitch {
  const others = without.filter((each) => each !== source)
  const next = on ? others : [...others, source].sort()
  return next.length > 0 ? { ...rest, without: next } : rest
}

export const setSuggestionSource: ChangeKind<SetSuggestionSource> = {
  check: ({ project }, { source, on }) => (isSourceOn(project, source) === on ? problem('changed-elsewhere') : null),
  apply: (state, change) => {
    state.project = withSwitch(state.project, turned(state.project.suggestions ?? FOR_EVERYBODY, change))
  },
  invert: (change) => ({ ...change, on: !change.on }),
  touches: () => [{ row: 'project' }],
}
