import { useSyncExternalStore } from 'react'
import { READ_MEASURE, READ_SIZE } from './settings'
import { useSettingsStore } from './settings-store'

/** Pixels and em. */
export interface ReadingSizes {
  readonly size: number
  readonly measure: number
}

const limits = { '--read-size': READ_SIZE, '--read-measure': READ_MEASURE } as const

function inForce(style: Pick<CSSStyleDeclaration, 'getPropertyValue'>, name: keyof typeof limits): number {
  const { min, max, initial } = limits[name]
  const value = Number.parseFloat(style.getPropertyValue(name))
  return Number.isNaN(value) ? initial : Math.min(max, Math.max(min, value))
}

export const readingSizes = (style: Pick<CSSStyleDeclaration, 'getPropertyValue'>): ReadingSizes => ({
  size: inForce(style, '--read-size'),
  measure: inForce(style, '--read-measure'),
})

const here = () => readingSizes(getComputedStyle(document.documentElement))

/** The sizes the text is set in now: the user's, else those that suit the width of the window. */
export function useReadingInForce(): ReadingSizes {
  const store = useSettingsStore()
  const subscribe = (listener: () => void) => {
    const stop = store.subscribe(listener)
    window.addEventListener('resize', listener)
    return () => {
      stop()
      window.removeEventListener('resize', listener)
    }
  }
  const size = useSyncExternalStore(subscribe, () => here().size)
  const measure = useSyncExternalStore(subscribe, () => here().measure)
  return { size, measure }
}
