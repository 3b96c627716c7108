import { TextInput } from '../ui/text-input'
import { LiveProject } from '../storage/live-project' // forbidden
import { InspectorPanel } from '../panels/inspector/panel' // forbidden
