import { Button } from '../../../ui/button'
import { order } from '../order'
import { InspectorPanel } from '../../inspector/panel' // forbidden
