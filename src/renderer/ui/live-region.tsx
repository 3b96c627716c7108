import { useEffect, useState } from 'react'

export type Politeness = 'polite' | 'assertive'

type Listener = (text: string, politeness: Politeness) => void
const listeners = new Set<Listener>()

/** Says something to screen readers. `assertive` is for changes that could not be saved, and for nothing else. */
export function announce(text: string, politeness: Politeness = 'polite'): void {
  for (const listener of listeners) listener(text, politeness)
}

interface Spoken {
  readonly text: string
  readonly serial: number
}

const nothing: Spoken = { text: '', serial: 0 }

/** The two live regions of the window; mounted once. A text said twice is read twice: the no-break space makes it new. */
export function LiveRegion() {
  const [spoken, setSpoken] = useState<Readonly<Record<Politeness, Spoken>>>({ polite: nothing, assertive: nothing })
  useEffect(() => {
    const listener: Listener = (text, politeness) =>
      setSpoken((before) => ({ ...before, [politeness]: { text, serial: before[politeness].serial + 1 } }))
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }, [])
  const words = ({ text, serial }: Spoken) => (serial % 2 === 0 || text === '' ? text : `${text}\u00a0`)
  return (
    <>
      <div className="ui-hidden" aria-live="polite" aria-atomic="true">
        {words(spoken.polite)}
      </div>
      <div className="ui-hidden" aria-live="assertive" aria-atomic="true">
        {words(spoken.assertive)}
      </div>
    </>
  )
}
