import { arch, freemem, release, totalmem } from 'node:os'
import type { Log } from './log'

export interface DiagnosticsParts {
  readonly version: string
  readonly locale: string
  /** Free bytes on the disk of the projects; `null` when the system does not say. */
  readonly freeSpace: () => Promise<number | null>
  readonly projects: () => Promise<number>
  readonly log: Pick<Log, 'newest'>
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`

/** What helps whoever looks into a fault. No names, no paths, no text. */
export async function diagnostics({ version, locale, freeSpace, projects, log }: DiagnosticsParts): Promise<string> {
  const { electron = '', chrome = '', node } = process.versions
  const free = await freeSpace()
  return [
    `zhupi ${version}`,
    `electron ${electron}, chromium ${chrome}, node ${node}`,
    `${process.platform} ${release()} ${arch()}, ${locale}`,
    `memory ${megabytes(freemem())} free of ${megabytes(totalmem())}`,
    `disk ${free === null ? 'unknown' : `${megabytes(free)} free`}`,
    `${await projects()} projects with a journal`,
    ...(await log.newest()),
    '',
  ].join('\n')
}
