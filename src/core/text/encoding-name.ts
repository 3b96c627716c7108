/** The spelling of labels that is more than capitals. */
const SPELT: Readonly<Record<string, string>> = { big5: 'Big5', shift_jis: 'Shift_JIS' }

/** An encoding as people write it: `UTF-16LE`, `Big5`, `Windows-1252`. `label`: WHATWG label, lower case. */
export const encodingName = (label: string): string => SPELT[label] ?? label.toUpperCase().replace(/^WINDOWS/, 'Windows')
