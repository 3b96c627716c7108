/** What programs that keep a folder in several places put into the name of a file which was changed in two of them. */
const MARKS = [/conflict(ed)? copy/i, /\.sync-conflict-\d{8}-\d{6}/i, /\(conflict\b[^)]*\)/i, /冲突(的)?(副本|文件|版本)/]

/** Whether a file's name says that it is one of two versions of the same file. */
export const isConflictCopy = (name: string): boolean => MARKS.some((mark) => mark.test(name))
