import { problem } from '#core/model/problem'
import type { Session } from './session'

const MEGABYTE = 1_000_000

/** Free bytes below which nothing more is written: a browser engine on a full disk may lose what it has. */
const FLOOR = { desktop: 200 * MEGABYTE, browser: 50 * MEGABYTE } as const

/** Milliseconds between two looks. */
const EVERY = 5000

/**
 * Lets the open project only be read while the disk is nearly full, and be edited again once there is room.
 * @returns the function that stops it
 */
export function guardDisk(session: Session, every = EVERY): () => void {
  const floor = FLOOR[session.host.kind]

  async function look(): Promise<void> {
    const project = session.project()
    if (!project) return
    const { free } = await session.host.storage().catch(() => ({ free: null }))
    project.bar(free !== null && free < floor ? problem('disk-low', { free: Math.floor(free / MEGABYTE) }) : null)
  }

  let seen = session.project()
  const stopListening = session.subscribe(() => {
    if (session.project() === seen) return
    seen = session.project()
    void look()
  })
  const timer = setInterval(() => void look(), every)
  return () => {
    stopListening()
    clearInterval(timer)
  }
}
