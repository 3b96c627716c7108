import { useSyncExternalStore } from 'react'
import type { FigureColumn } from '#core/analysis/figure-order'

type Room = 'wide' | 'narrow' | 'slim' | 'tiny'

interface Track {
  /** Pixels; columns with `grow` share what is left. */
  readonly least: number
  readonly grow: number
  /** The narrowest window in which it is shown unless the user says otherwise; `null` only then. */
  readonly from: Room | null
}

/** In the order shown. */
export const tracks: Readonly<Record<FigureColumn, Track>> = {
  quote: { least: 200, grow: 3, from: 'tiny' },
  value: { least: 140, grow: 0, from: 'tiny' },
  bounds: { least: 150, grow: 0, from: null },
  unit: { least: 72, grow: 0, from: 'tiny' },
  approx: { least: 84, grow: 0, from: null },
  kind: { least: 132, grow: 0, from: 'wide' },
  change: { least: 96, grow: 0, from: 'wide' },
  entity: { least: 120, grow: 2, from: 'narrow' },
  initiative: { least: 132, grow: 2, from: 'slim' },
  article: { least: 132, grow: 2, from: 'narrow' },
  date: { least: 98, grow: 0, from: 'narrow' },
  outlet: { least: 104, grow: 0, from: null },
  coder: { least: 92, grow: 0, from: null },
  certainty: { least: 92, grow: 0, from: null },
  origin: { least: 92, grow: 0, from: null },
}

export const columnIds = Object.keys(tracks) as FigureColumn[]

const rooms: readonly { readonly room: Room; readonly query: string }[] = [
  { room: 'tiny', query: '(max-width: 480px)' },
  { room: 'slim', query: '(max-width: 800px)' },
  { room: 'narrow', query: '(max-width: 1180px)' },
]
const order: readonly Room[] = ['tiny', 'slim', 'narrow', 'wide']

function subscribe(listener: () => void): () => void {
  const queries = rooms.map(({ query }) => matchMedia(query))
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    for (const query of queries) query.removeEventListener('change', listener)
  }
}

const roomNow = (): Room => rooms.find(({ query }) => matchMedia(query).matches)?.room ?? 'wide'

export type Shown = Readonly<Record<string, boolean>>

/** Which columns are shown: those chosen by hand, else those that fit the window. */
export function useShownColumns(chosen: Shown): Shown {
  const room = useSyncExternalStore(subscribe, roomNow)
  const fits = ({ from }: Track) => from !== null && order.indexOf(from) <= order.indexOf(room)
  return Object.fromEntries(columnIds.map((id) => [id, chosen[id] ?? fits(tracks[id])]))
}
