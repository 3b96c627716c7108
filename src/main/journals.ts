import { createHash } from 'node:crypto'
import type * as NodeFs from 'node:fs/promises'
import { join } from 'node:path'
import type { Journals } from '#core/journal/journals'
import { readJournalLines } from '#core/journal/lines'
import { type JournalTail, tailAfter } from '#core/journal/record'
import { problem } from '#core/model/problem'
import { ok, type Result } from '#core/util/result'
import { errorCode, ifThere } from './error-code'
import { appendToJournalFile, type JournalFileParts, prepareJournalFile } from './journal-file'
import { worthKeeping } from './retention'
import { syncFolder } from './sync-folder'

export interface JournalParts extends JournalFileParts {
  readonly fs: JournalFileParts['fs'] & Pick<typeof NodeFs, 'mkdir' | 'readdir' | 'rm'>
  /** The folder that holds one folder for each project. */
  readonly folder: () => string
  /** Whole or not at all, and on the disk when it resolves. */
  readonly save: (target: string, bytes: Uint8Array) => Promise<void>
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number
}

/** What a project's folder is called; everything else is not ours. */
const KEY = /^[0-9a-f-]{36}$/
/** Positions are padded so that names sort as the log does. */
const padded = (n: number): string => String(n).padStart(12, '0')
/** A stretch of the journal, by the position of the snapshot it began with. */
const SEGMENT = /^(\d{12})\.jsonl$/
/** Position in the log, time in milliseconds, and how the SHA-256 of the bytes begins. */
const SNAPSHOT = /^(\d{12})-(\d{13})-([0-9a-f]{16})\.json$/

interface SnapshotFile {
  readonly name: string
  readonly n: number
  readonly at: number
  readonly hash: string
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16)

const segmentsIn = (names: readonly string[]): string[] => names.filter((name) => SEGMENT.test(name))

/** The newest first. */
const snapshotsIn = (names: readonly string[]): SnapshotFile[] =>
  names
    .flatMap((name) => {
      const [, n, at, hash] = SNAPSHOT.exec(name) ?? []
      return n && at && hash ? [{ name, n: Number(n), at: Number(at), hash }] : []
    })
    .reverse()

/** A segment may hold edits from before the snapshot that the next one begins with, so one more is kept than its name asks for. */
const spentSegments = (segments: readonly string[], oldest: number): string[] =>
  segments.filter((_, i) => Number(SEGMENT.exec(segments[i + 2] ?? '')?.[1] ?? Number.POSITIVE_INFINITY) <= oldest)

/**
 * The journals on the disk: for each project a folder with segments of its journal and snapshots, which are project files that any copy of
 * the app opens. What one project is asked for happens in the order it was asked.
 */
export function createJournals({ fs, platform, folder, save, now }: JournalParts): Journals {
  /** By project: the segment that is ready for more. */
  const ready = new Map<string, string>()
  const turns = new Map<string, Promise<unknown>>()

  function inTurn<T>(key: string, job: () => Promise<T>): Promise<T> {
    const turn = (turns.get(key) ?? Promise.resolve()).then(job)
    turns.set(
      key,
      turn.catch(() => {}),
    )
    return turn
  }

  /** What the disk refuses becomes its problem. */
  const attempt = (key: string, job: () => Promise<void>): Promise<Result<void>> =>
    inTurn(key, job).then(
      () => ok(undefined),
      (error: unknown) => ({ ok: false, problem: problem('journal-failed', { reason: errorCode(error) }) }),
    )

  const pathOf = (key: string, name: string): string => join(folder(), key, name)
  const namesIn = async (key: string): Promise<string[]> => ((await ifThere(fs.readdir(join(folder(), key)))) ?? []).toSorted()
  const linesOf = async (key: string, name: string) => readJournalLines((await ifThere(fs.readFile(pathOf(key, name)))) ?? new Uint8Array())

  async function tailIn(key: string, names: readonly string[]): Promise<JournalTail | null> {
    for (const name of segmentsIn(names).reverse()) {
      const newest = (await linesOf(key, name)).sound.at(-1)
      if (newest !== undefined) return tailAfter(newest)
    }
    return null
  }

  async function makeFolder(key: string): Promise<void> {
    const made = await fs.mkdir(join(folder(), key), { recursive: true })
    if (made !== undefined) await syncFolder(fs, platform, folder())
  }

  async function prepare(key: string, segment: string): Promise<string> {
    const path = pathOf(key, segment)
    await prepareJournalFile({ fs, platform }, path)
    ready.set(key, path)
    return path
  }

  async function segmentFor(key: string): Promise<string> {
    const known = ready.get(key)
    if (known !== undefined) return known
    await makeFolder(key)
    return prepare(key, segmentsIn(await namesIn(key)).at(-1) ?? `${padded(0)}.jsonl`)
  }

  async function readSnapshot(key: string, { name, hash }: SnapshotFile): Promise<Uint8Array | null> {
    const bytes = await ifThere(fs.readFile(pathOf(key, name)))
    return bytes && hashOf(bytes) === hash ? bytes : null
  }

  /** Nothing goes before the newest snapshot was read again and proved to be what was written. */
  async function tidy(key: string): Promise<void> {
    const names = await namesIn(key)
    const snapshots = snapshotsIn(names)
    const [newest] = snapshots
    if (!newest || (await readSnapshot(key, newest)) === null) throw new Error('EIO')
    const kept = worthKeeping(snapshots)
    const oldest = Math.min(...[...kept].map(({ n }) => n))
    const spent = [
      ...snapshots.filter((snapshot) => !kept.has(snapshot)).map(({ name }) => name),
      ...spentSegments(segmentsIn(names), oldest),
    ]
    for (const name of spent) await fs.rm(pathOf(key, name))
  }

  return {
    keys: async () => ((await ifThere(fs.readdir(folder()))) ?? []).filter((name) => KEY.test(name)),
    state: (key) =>
      inTurn(key, async () => {
        const names = await namesIn(key)
        return { tail: await tailIn(key, names), snapshots: snapshotsIn(names).map(({ n }) => n) }
      }),
    append: (key, records) =>
      attempt(key, async () => {
        const path = await segmentFor(key)
        ready.delete(key)
        await appendToJournalFile({ fs, platform }, path, records)
        ready.set(key, path)
      }),
    keepSnapshot: (key, n, bytes) =>
      attempt(key, async () => {
        await makeFolder(key)
        await save(pathOf(key, `${padded(n)}-${now()}-${hashOf(bytes)}.json`), bytes)
        await prepare(key, `${padded(n)}.jsonl`)
        await tidy(key)
      }),
    snapshot: (key, n) =>
      inTurn(key, async () => {
        const file = snapshotsIn(await namesIn(key)).find((snapshot) => snapshot.n === n)
        return file ? readSnapshot(key, file) : null
      }),
    records: (key) =>
      inTurn(key, async () => {
        const read = await Promise.all(segmentsIn(await namesIn(key)).map((name) => linesOf(key, name)))
        return { records: read.flatMap(({ sound }) => sound), damaged: read.reduce((sum, { damaged }) => sum + damaged.length, 0) }
      }),
    remove: (key) =>
      inTurn(key, async () => {
        ready.delete(key)
        await fs.rm(join(folder(), key), { recursive: true, force: true })
      }),
  }
}
