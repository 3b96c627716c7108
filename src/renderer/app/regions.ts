const REGIONS = '[data-region]'
const INSIDE =
  '[role="document"], [role="listbox"], [role="grid"], [role="tree"], button:not(:disabled), input, select, textarea, [tabindex="0"]'

const isShown = (element: Element) => element.checkVisibility()

/** Moves focus to the next (or previous) region of the window: title bar, library, article, inspector, status. */
export function focusRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)].filter(isShown)
  if (regions.length === 0) return
  const at = regions.findIndex((region) => region.contains(document.activeElement))
  const start = at < 0 && step < 0 ? 0 : at
  const next = regions[(start + step + regions.length) % regions.length]
  if (next) focusInside(next)
}

/** The region's list or text if it has one, else its first control, else the region itself. */
export function focusInside(region: HTMLElement): void {
  const primary = region.querySelector<HTMLElement>('[role="document"], [role="listbox"], [role="grid"], [role="tree"]')
  const first = [...region.querySelectorAll<HTMLElement>(INSIDE)].find(isShown)
  ;(primary ?? first ?? region).focus({ preventScroll: true })
}

/** How many frames something asked for may take to appear. */
const MOST_FRAMES = 30

/** Focuses the first that matches, as soon as it is in the document: keys typed right after the command belong to it. */
export function focusWhenShown(selector: string, frames = MOST_FRAMES): void {
  queueMicrotask(() => {
    const found = document.querySelector<HTMLElement>(selector)
    if (found) found.focus()
    else if (frames > 0) requestAnimationFrame(() => focusWhenShown(selector, frames - 1))
  })
}

/** Leaves a field of a side panel for the text; whether there was one to leave. */
export function leaveField(toText: () => void): boolean {
  const at = document.activeElement
  if (!(at instanceof HTMLElement) || !at.matches('.region-side :is(input, textarea, select)')) return false
  at.blur()
  toText()
  return true
}

/** The filter of the list that has focus, else the first in the window. */
export function focusFilter(): void {
  const region = document.activeElement?.closest(REGIONS)
  const filters = [
    ...(region?.querySelectorAll<HTMLElement>('[data-filter]') ?? []),
    ...document.querySelectorAll<HTMLElement>('[data-filter]'),
  ]
  filters.find(isShown)?.focus()
}
