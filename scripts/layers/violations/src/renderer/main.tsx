import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { LibraryPanel } from './panels/library/panel' // forbidden
import { Button } from './ui/button' // forbidden
