import { useEffect, useRef, useState } from 'react'
import type { ExchangeInput } from '#core/formats/exchange/files'
import type { Mapping } from '#core/formats/exchange/mapping'
import type { Problem } from '#core/model/problem'
import type { LookedInto } from '../../../storage/import-annotations'
import { annotationFilters, importAnnotations, lookInto, readInputs } from '../../../workspace/actions/import-annotations'
import type { Session } from '../../../workspace/session'

export interface Looking {
  /** Names of the files that were chosen; empty before. */
  readonly names: readonly string[]
  /** `null` before anything is chosen, and while it is being read. */
  readonly found: LookedInto | null
  readonly problem: Problem | null
  readonly busy: 'reading' | 'importing' | null
  readonly choose: () => void
  readonly map: (mapping: Mapping) => void
  readonly run: () => void
  readonly stop: () => void
}

interface Shown {
  readonly files: readonly ExchangeInput[]
  readonly found: LookedInto | null
  readonly problem: Problem | null
}

const NOTHING_CHOSEN: Shown = { files: [], found: null, problem: null }

/** Reads the files that are chosen, again for every mapping, and imports them once; `onDone` is called when that is done. */
export function useLooking(session: Session, onDone: () => void): Looking {
  const [shown, setShown] = useState<Shown>(NOTHING_CHOSEN)
  const [busy, setBusy] = useState<Looking['busy']>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const begin = (what: Looking['busy']): AbortSignal => {
    running.current?.abort()
    running.current = new AbortController()
    setBusy(what)
    return running.current.signal
  }
  const look = async (files: readonly ExchangeInput[], mapping: Mapping | null) => {
    const signal = begin('reading')
    const looked = await lookInto(session, files, mapping, signal)
    if (signal.aborted) return
    setBusy(null)
    if (looked) setShown({ files, found: looked.ok ? looked.value : null, problem: looked.ok ? null : looked.problem })
  }
  const choose = async () => {
    const chosen = await session.host.openFiles(annotationFilters)
    if (chosen.length === 0) return
    const inputs = await readInputs(chosen)
    if (inputs.ok) await look(inputs.value, null)
    else setShown({ ...NOTHING_CHOSEN, problem: inputs.problem })
  }
  const map = (mapping: Mapping) => {
    setShown(({ found, ...rest }) => ({ ...rest, found: found && { ...found, mapping } }))
    void look(shown.files, mapping)
  }
  const run = async () => {
    if (!shown.found) return
    const signal = begin('importing')
    const done = await importAnnotations(session, shown.files, shown.found.mapping, signal)
    if (signal.aborted) return
    setBusy(null)
    if (done) onDone()
  }
  const stop = () => {
    running.current?.abort()
    setBusy(null)
  }
  const { files, found, problem } = shown
  return { names: files.map(({ name }) => name), found, problem, busy, choose: () => void choose(), map, run: () => void run(), stop }
}
