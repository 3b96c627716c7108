import { initial } from './0001-initial'
import { quickCommit } from './0002-quick-commit'
import { rejections } from './0003-rejections'
import { initiatives } from './0004-initiatives'
import { codebookEdits } from './0005-codebook-edits'
import type { SchemaVersion } from './schema-version'

/** All versions of a project's database, oldest first. */
export const versions: readonly SchemaVersion[] = [initial, quickCommit, rejections, initiatives, codebookEdits]
