import { MIN_WINDOW } from '#contract/limits'
import { z } from '#core/model/zod'

/** Device-independent pixels of the whole desktop. */
const Place = z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() })
const Remembered = z.object({ bounds: Place, maximized: z.boolean() })
export type Place = z.infer<typeof Place>

/** Where a window opens; without `x` and `y` the system chooses. */
export interface Bounds {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
}

export interface WindowState {
  readonly bounds: Bounds
  readonly maximized: boolean
}

export const firstWindow: WindowState = { bounds: { width: 1440, height: 900 }, maximized: false }

/** Pixels of the title bar that must lie on a display, so that the window can be grabbed. */
const GRAB = { width: 120, height: 40 } as const

const overlap = (from: number, length: number, low: number, size: number) => Math.min(from + length, low + size) - Math.max(from, low)

/** The display's work area that shows enough of the window's title bar to grab it. */
const holding = (place: Place, areas: readonly Place[]) =>
  areas.find(
    (area) =>
      overlap(place.x, place.width, area.x, area.width) >= GRAB.width && overlap(place.y, GRAB.height, area.y, area.height) >= GRAB.height,
  )

const within = (length: number, min: number, max: number) => Math.max(min, Math.min(length, max))

function parse(text: string): z.infer<typeof Remembered> | null {
  try {
    return Remembered.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** The remembered state, made to fit the displays there are now; `firstWindow` when nothing usable is remembered. */
export function restoreWindow(text: string | null, workAreas: readonly Place[]): WindowState {
  const remembered = text === null ? null : parse(text)
  const largest = workAreas.toSorted((a, b) => b.width * b.height - a.width * a.height)[0]
  const { bounds, maximized } = remembered ?? firstWindow
  const home = remembered ? holding(remembered.bounds, workAreas) : undefined
  const area = home ?? largest
  const size = area
    ? { width: within(bounds.width, MIN_WINDOW.width, area.width), height: within(bounds.height, MIN_WINDOW.height, area.height) }
    : { width: bounds.width, height: bounds.height }
  return { bounds: remembered && home ? { x: remembered.bounds.x, y: remembered.bounds.y, ...size } : size, maximized }
}

export const rememberWindow = (bounds: Place, maximized: boolean): string => JSON.stringify({ bounds: Place.parse(bounds), maximized })
