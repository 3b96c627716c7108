import { initial } from './0001-initial'
import { quickCommit } from './0002-quick-commit'
import { rejections } from './0003-rejections'
import { initiatives } from './0004-initiatives'
import type { SchemaVersion } from './schema-version'

/** All versions of a project's database, oldest first. */
export const versions: readonly SchemaVersion[] = [initial, quickCommit, rejections, initiatives]
