import type { ChangeKind } from '#core/edits/change-kind'
import { CoderId } from '#core/model/ids'
import { problem } from '#core/model/problem'
import type { Project, SuggestionSwitch } from '#core/model/project'
import { z } from '#core/model/zod'

/** Switches suggestions off or on: for one coder, or with `null` for the project. */
export const SetSuggestions = z.object({ kind: z.literal('set-suggestions'), coder: CoderId.nullable(), off: z.boolean() })
export type SetSuggestions = z.infer<typeof SetSuggestions>

export const FOR_EVERYBODY: SuggestionSwitch = { off: false, offFor: [] }

const isOff = ({ suggestions = FOR_EVERYBODY }: Project, coder: CoderId | null): boolean =>
  coder === null ? suggestions.off : suggestions.offFor.includes(coder)

function switched({ off, offFor, ...rest }: SuggestionSwitch, change: SetSuggestions): SuggestionSwitch {
  if (change.coder === null) return { ...rest, off: change.off, offFor }
  const others = offFor.filter((id) => id !== change.coder)
  return { ...rest, off, offFor: change.off ? [...others, change.coder].sort() : others }
}

/** The project with this switch, or with none when everything is as it is at first. */
export function withSwitch({ suggestions: _before, ...project }: Project, suggestions: SuggestionSwitch): Project {
  return suggestions.off || suggestions.offFor.length > 0 || suggestions.without ? { ...project, suggestions } : project
}

export const setSuggestions: ChangeKind<SetSuggestions> = {
  check: ({ project }, { coder, off }) => {
    if (coder !== null && !project.coders.some((each) => each.id === coder)) return problem('not-there')
    return isOff(project, coder) === off ? problem('changed-elsewhere') : null
  },
  apply: (state, change) => {
    state.project = withSwitch(state.project, switched(state.project.suggestions ?? FOR_EVERYBODY, change))
  },
  invert: (change) => ({ ...change, off: !change.off }),
  touches: () => [{ row: 'project' }],
}
