import { CoderId, ProjectId, Timestamp } from '#core/model/ids'
import { z } from '#core/model/zod'

export const Coder = z.object({ id: CoderId, name: z.string() })
export type Coder = z.infer<typeof Coder>

/** Sources of suggestions that can be switched off by themselves. */
export const ProjectSource = z.enum(['memory'])
export type ProjectSource = z.infer<typeof ProjectSource>

/** For whom suggestions are switched off: part of how the annotations came about, so it is recorded. `offFor` is sorted. */
export const SuggestionSwitch = z.object({
  off: z.boolean(),
  offFor: z.array(CoderId),
  /** Sources that are switched off; sorted. */
  without: z.array(ProjectSource).min(1).optional(),
})
export type SuggestionSwitch = z.infer<typeof SuggestionSwitch>

export const Project = z.object({
  id: ProjectId,
  name: z.string(),
  memo: z.string(),
  coders: z.array(Coder),
  /** Absent while everybody has suggestions. */
  suggestions: SuggestionSwitch.optional(),
  createdAt: Timestamp,
})
export type Project = z.infer<typeof Project>

export const isSourceOn = ({ suggestions }: Pick<Project, 'suggestions'>, source: ProjectSource): boolean =>
  !suggestions?.without?.includes(source)

export const suggestsFor = ({ suggestions }: Pick<Project, 'suggestions'>, coder: CoderId): boolean =>
  !suggestions?.off && !suggestions?.offFor.includes(coder)
