/** What a project knows of an initiative that is coded in it. Words are empty where nobody gave any. */
export interface Remembered {
  /** Its name, then its aliases, as they are written. */
  readonly names: readonly string[]
  /** A choice of the attribute `type`. */
  readonly type: string
  readonly actor: string
  readonly place: string
}

/** What sources may know besides the text of an article. */
export interface Knowledge {
  /** In the order of the registry; of two with one name the first is meant. */
  readonly remembered: readonly Remembered[]
}

export const NO_KNOWLEDGE: Knowledge = { remembered: [] }
