import { readFile } from 'node:fs/promises'
import { same } from '#core/edits/same'
import type { HostApi } from '#contract/host' // forbidden
import { toRows } from '../renderer/storage/rows' // forbidden
import { saveAtomically } from '../main/atomic-save' // forbidden
