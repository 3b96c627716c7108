import { initial } from './0001-initial'
import type { SchemaVersion } from './schema-version'

/** All versions of a project's database, oldest first. */
export const versions: readonly SchemaVersion[] = [initial]
