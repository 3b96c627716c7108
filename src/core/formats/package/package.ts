import { z } from '#core/model/zod'

export const PACKAGE_FORMAT = 'zhupi-package'
/** Grows by one when a package that a reader of today would misread becomes possible. */
export const PACKAGE_VERSION = 1

export const CONTENTS = 'contents.json'
export const PROJECT = 'project.json'

/** What `contents.json` says: every other file of the package with its size in bytes and its SHA-256. */
export const PackageContents = z.strictObject({
  format: z.literal(PACKAGE_FORMAT),
  version: z.int().min(1),
  files: z.array(z.strictObject({ path: z.string(), bytes: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
})
export type PackageContents = z.infer<typeof PackageContents>

const EXTENSION = /\.[a-z0-9]{1,8}$/i

/** The file an article was made from, by the hash of its bytes; its ending is kept, so that it opens in other programs. */
export const sourcePath = (hash: string, fileName: string): string => `sources/${hash}${EXTENSION.exec(fileName)?.[0].toLowerCase() ?? ''}`
