import type { JournalFiles } from '#core/journal/journal-files'
import type { Journals } from '#core/journal/journals'
import { journalLine, readJournalLines } from '#core/journal/lines'
import { type JournalTail, tailAfter } from '#core/journal/record'
import { worthKeeping } from '#core/journal/retention'
import { problem } from '#core/model/problem'
import { utf8Encode } from '#core/text/utf8'
import { joinBytes } from '#core/util/join-bytes'
import { ok, type Result } from '#core/util/result'

export interface JournalParts {
  readonly files: JournalFiles
  /** SHA-256 in hexadecimal. */
  readonly hash: (bytes: Uint8Array) => string
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number
}

/** What a project's folder is called; everything else is not ours. */
const KEY = /^[0-9a-f-]{36}$/
/** Positions are padded so that names sort as the log does. */
const padded = (n: number): string => String(n).padStart(12, '0')
/** A stretch of the journal, by the position of the snapshot it began with. */
const SEGMENT = /^(\d{12})\.jsonl$/
const segmentName = (n: number): string => `${padded(n)}.jsonl`
/** Position in the log, time in milliseconds, and how the SHA-256 of the bytes begins. */
const SNAPSHOT = /^(\d{12})-(\d{13})-([0-9a-f]{16})\.json$/

/** Beside the journal of a project that another one has taken the place of; names that one. */
const REPLACED = 'replaced'

interface SnapshotFile {
  readonly name: string
  readonly n: number
  readonly at: number
  readonly hash: string
}

const segmentsIn = (names: readonly string[]): string[] => names.filter((name) => SEGMENT.test(name)).sort()

/** The newest first. */
const snapshotsIn = (names: readonly string[]): SnapshotFile[] =>
  names
    .toSorted()
    .flatMap((name) => {
      const [, n, at, hash] = SNAPSHOT.exec(name) ?? []
      return n && at && hash ? [{ name, n: Number(n), at: Number(at), hash }] : []
    })
    .reverse()

/** A segment may hold edits from before the snapshot that the next one begins with, so one more is kept than its name asks for. */
const spentSegments = (segments: readonly string[], oldest: number): string[] =>
  segments.filter((_, i) => Number(SEGMENT.exec(segments[i + 2] ?? '')?.[1] ?? Number.POSITIVE_INFINITY) <= oldest)

/**
 * Journals in files: for each project a folder with segments of its journal and snapshots, which are project files that any copy of the app
 * opens. What one project is asked for happens in the order it was asked.
 */
export function createJournals({ files, hash, now }: JournalParts): Journals {
  /** By project: the segment that ends with a whole line. */
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
      (error: unknown) => ({ ok: false, problem: problem('journal-failed', { reason: files.reasonOf(error) }) }),
    )

  const hashOf = (bytes: Uint8Array): string => hash(bytes).slice(0, 16)
  const linesOf = async (key: string, name: string) => readJournalLines((await files.read(key, name)) ?? new Uint8Array())

  async function tailIn(key: string, names: readonly string[]): Promise<JournalTail | null> {
    for (const name of segmentsIn(names).reverse()) {
      const newest = (await linesOf(key, name)).sound.at(-1)
      if (newest !== undefined) return tailAfter(newest)
    }
    return null
  }

  /** The segment to append to, without a last line that was torn off when the machine stopped. */
  async function segmentFor(key: string): Promise<string> {
    const name = segmentsIn(await files.names(key)).at(-1) ?? segmentName(0)
    if (ready.get(key) === name) return name
    const bytes = await files.read(key, name)
    const whole = bytes ? readJournalLines(bytes).whole : 0
    if (bytes && whole < bytes.length) await files.cut(key, name, whole)
    return name
  }

  async function readSnapshot(key: string, { name, hash: written }: SnapshotFile): Promise<Uint8Array | null> {
    const bytes = await files.read(key, name)
    return bytes && hashOf(bytes) === written ? bytes : null
  }

  /** Nothing goes before the newest snapshot was read again and proved to be what was written. */
  async function tidy(key: string): Promise<void> {
    const names = await files.names(key)
    const snapshots = snapshotsIn(names)
    const [newest] = snapshots
    if (!newest || (await readSnapshot(key, newest)) === null) throw new Error('the snapshot cannot be read again')
    const kept = worthKeeping(snapshots)
    const oldest = Math.min(...[...kept].map(({ n }) => n))
    const spent = snapshots.filter((snapshot) => !kept.has(snapshot)).map(({ name }) => name)
    for (const name of [...spent, ...spentSegments(segmentsIn(names), oldest)]) await files.remove(key, name)
  }

  return {
    keys: async () => {
      const folders = (await files.folders()).filter((name) => KEY.test(name))
      const names = await Promise.all(folders.map((folder) => files.names(folder)))
      return folders.filter((_, i) => !names[i]?.includes(REPLACED))
    },
    state: (key) =>
      inTurn(key, async () => {
        const names = await files.names(key)
        return { tail: await tailIn(key, names), snapshots: snapshotsIn(names).map(({ n, at }) => ({ n, at })) }
      }),
    append: (key, records) =>
      attempt(key, async () => {
        const name = await segmentFor(key)
        ready.delete(key)
        await files.append(key, name, joinBytes(records.map(journalLine)))
        ready.set(key, name)
      }),
    keepSnapshot: (key, n, bytes) =>
      attempt(key, async () => {
        await files.save(key, `${padded(n)}-${now()}-${hashOf(bytes)}.json`, bytes)
        await files.append(key, segmentName(n), new Uint8Array())
        await tidy(key)
      }),
    keepOld: (key, version, bytes) => attempt(key, () => files.save(key, `version-${version}-${now()}.rows`, bytes)),
    snapshot: (key, n) =>
      inTurn(key, async () => {
        const file = snapshotsIn(await files.names(key)).find((snapshot) => snapshot.n === n)
        return file ? readSnapshot(key, file) : null
      }),
    damagedSnapshot: (key, n) =>
      inTurn(key, async () => {
        const file = snapshotsIn(await files.names(key)).find((snapshot) => snapshot.n === n)
        return file ? files.read(key, file.name) : null
      }),
    records: (key) =>
      inTurn(key, async () => {
        const read = await Promise.all(segmentsIn(await files.names(key)).map((name) => linesOf(key, name)))
        return { records: read.flatMap(({ sound }) => sound), damaged: read.reduce((sum, { damaged }) => sum + damaged.length, 0) }
      }),
    replace: (key, by) => attempt(key, () => files.save(key, REPLACED, utf8Encode(by))),
    remove: (key) =>
      inTurn(key, async () => {
        ready.delete(key)
        await files.removeFolder(key)
      }),
  }
}
