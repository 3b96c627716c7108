/** Letters that are keys of Zhupi itself while one reads: those of codes must be others. */
export const RESERVED_HOTKEYS = 'abcegjklmnopqrsuvx'

/** Whether a code may have this key: one lower-case letter or digit that nothing else uses. */
export const isHotkey = (key: string): boolean => /^[a-z\d]$/.test(key) && !RESERVED_HOTKEYS.includes(key)
