/** Bytes a host hands to the renderer in one piece; a larger file is refused by name. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024

/** Files taken from one folder; what lies beyond is not listed. */
export const MAX_FOLDER_FILES = 50_000

/** Smallest window, CSS pixels. */
export const MIN_WINDOW = { width: 720, height: 520 } as const
