import { LiveProject } from '../../storage/live-project'
import { Button } from '../../ui/button'
import { Row } from './rows/row'
import { InspectorPanel } from '../inspector/panel' // forbidden
import { HistoryPanel } from '../../panels/history/panel' // forbidden
import { Shell } from '../../app/shell' // forbidden
import { liveQuery } from 'dexie' // forbidden
