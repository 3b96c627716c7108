import { Language } from '#core/model/language'
import { z } from '#core/model/zod'

const pixels = (min: number, max: number, initial: number) => z.int().min(min).max(max).catch(initial)

export const LIBRARY_WIDTH = { min: 184, max: 400, initial: 232 } as const
export const INSPECTOR_WIDTH = { min: 240, max: 480, initial: 288 } as const
/** Pixels, em and lines: the limits of the reading settings. */
export const READ_SIZE = { min: 15, max: 22, initial: 17 } as const
export const READ_MEASURE = { min: 34, max: 42, initial: 38 } as const
export const READ_LEADING = { min: 1.7, max: 2.1, initial: 1.9, step: 0.1 } as const

/**
 * How this machine shows the interface; never part of a project. A field that is missing or out of bounds falls back alone.
 * `null` leaves the choice to the system.
 */
export const Settings = z.object({
  language: Language.nullable().catch(null),
  theme: z.enum(['light', 'dark', 'contrast']).nullable().catch(null),
  face: z.enum(['song', 'hei']).nullable().catch(null),
  size: z.int().min(READ_SIZE.min).max(READ_SIZE.max).nullable().catch(null),
  measure: z.int().min(READ_MEASURE.min).max(READ_MEASURE.max).nullable().catch(null),
  leading: z.number().min(READ_LEADING.min).max(READ_LEADING.max).catch(READ_LEADING.initial),
  indent: z.boolean().catch(false),
  plainKeys: z.boolean().catch(true),
  libraryWidth: pixels(LIBRARY_WIDTH.min, LIBRARY_WIDTH.max, LIBRARY_WIDTH.initial),
  inspectorWidth: pixels(INSPECTOR_WIDTH.min, INSPECTOR_WIDTH.max, INSPECTOR_WIDTH.initial),
  /** What is opened at the next start. */
  project: z.string().nullable().catch(null),
  article: z.string().nullable().catch(null),
})
export type Settings = z.infer<typeof Settings>

export const defaultSettings: Settings = Settings.parse({})

/** Reads what was saved; anything that is not settings counts as none. */
export function parseSettings(json: string | null): Settings {
  try {
    const saved: unknown = JSON.parse(json ?? '{}')
    return Settings.safeParse(saved).data ?? defaultSettings
  } catch {
    return defaultSettings
  }
}
