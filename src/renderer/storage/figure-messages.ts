import type { CopyFigures, FigureLook, FigureSight, SelectFigures } from './figure-port'
import type { ProjectKey } from './project-port'

/** What a window asks of the worker that holds the figures. `open` comes first, once. */
export type FigureRequest =
  | { readonly kind: 'open'; readonly key: ProjectKey }
  /** `null` while nobody looks. */
  | { readonly kind: 'look'; readonly look: FigureLook | null }
  | { readonly kind: 'select'; readonly asked: SelectFigures }
  | { readonly kind: 'copy'; readonly serial: number; readonly asked: CopyFigures }

/** `sight` is what the newest `look` sees, told again whenever it may have changed. */
export type FigureNews =
  | { readonly kind: 'sight'; readonly look: FigureLook; readonly sight: FigureSight }
  | { readonly kind: 'copied'; readonly serial: number; readonly text: string }
