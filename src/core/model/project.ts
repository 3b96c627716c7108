import { CoderId, ProjectId, Timestamp } from '#core/model/ids'
import { z } from '#core/model/zod'

export const Coder = z.object({ id: CoderId, name: z.string() })
export type Coder = z.infer<typeof Coder>

export const Project = z.object({ id: ProjectId, name: z.string(), memo: z.string(), coders: z.array(Coder), createdAt: Timestamp })
export type Project = z.infer<typeof Project>
