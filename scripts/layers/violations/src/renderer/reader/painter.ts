import { Button } from '../ui/button'
import type { Span } from '#core/model/span'
import { LiveProject } from '../storage/live-project' // forbidden
import { Workspace } from '../workspace/workspace' // forbidden
import { LibraryPanel } from '../panels/library/panel' // forbidden
import Dexie from 'dexie' // forbidden
