import type { LiveProject } from '../storage/live-project'
import type { HostApi } from '#contract/host'
import { Button } from '../ui/button' // forbidden
import { LibraryPanel } from '../panels/library/panel' // forbidden
import { liveQuery } from 'dexie' // forbidden
