import type { Finding } from '#core/formats/import/metadata/rank'
import type { ArticleId } from '#core/model/ids'
import type { Problem } from '#core/model/problem'

/** What became of one file. `file` is its path as the user chose it. */
export type ImportOutcome =
  | {
      readonly kind: 'imported'
      readonly file: string
      readonly article: ArticleId
      readonly title: string
      /** WHATWG label. */
      readonly encoding: string
      /** Blocks taken as site chrome. */
      readonly boilerplate: number
      /** What the file tells of its article, by field. */
      readonly findings: readonly Finding[]
      /** Things worth a look, in words of the catalogue: `problem.<code>`. */
      readonly doubts: readonly Problem[]
    }
  /** The same bytes are in the project already; `article` holds them, where it is still there. */
  | { readonly kind: 'duplicate'; readonly file: string; readonly article: ArticleId | null }
  /** A project of its own now. */
  | { readonly kind: 'project'; readonly file: string }
  /** `more`: what else is wrong with the file. */
  | { readonly kind: 'refused'; readonly file: string; readonly problem: Problem; readonly more?: readonly Problem[] }

/** Adds outcomes to a list, each where its file stands in `files`. */
export function inOrderOf(files: readonly { readonly path: string }[]) {
  const places = new Map(files.map(({ path }, index) => [path, index]))
  const placeOf = (outcome: ImportOutcome) => places.get(outcome.file) ?? files.length
  return (listed: readonly ImportOutcome[], added: readonly ImportOutcome[]): readonly ImportOutcome[] => {
    const all = [...listed]
    for (const outcome of added) {
      const place = placeOf(outcome)
      all.splice(all.findLastIndex((each) => placeOf(each) <= place) + 1, 0, outcome)
    }
    return all
  }
}

export interface ImportRun {
  readonly state: 'running' | 'finished' | 'cancelled'
  readonly total: number
  readonly done: number
  /** The file being read; empty when none is. */
  readonly current: string
  /** Milliseconds since the Unix epoch. */
  readonly startedAt: number
  /** In the order in which the files were given. */
  readonly outcomes: readonly ImportOutcome[]
}

/** The import that runs, or the last that ran in this window. */
export interface ImportLog {
  current(): ImportRun | null
  update(run: ImportRun | null): void
  /** Asks the running import to stop after the file it is reading. */
  cancel(): void
  readonly signal: () => AbortSignal
  subscribe(listener: () => void): () => void
}

export function createImportLog(): ImportLog {
  let run: ImportRun | null = null
  let controller = new AbortController()
  const listeners = new Set<() => void>()
  return {
    current: () => run,
    update: (next) => {
      if (next?.state === 'running' && run?.state !== 'running') controller = new AbortController()
      run = next
      for (const listener of [...listeners]) listener()
    },
    cancel: () => controller.abort(),
    signal: () => controller.signal,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
