import { X } from 'lucide-react'
import { type CSSProperties, type ReactNode, useId } from 'react'
import { useMessages } from '../../i18n/use-messages'
import { IconButton } from '../../ui/button'
import { Separator } from '../../ui/separator'
import { useSelected, useSession } from '../../workspace/session'
import { type Panel, panelIn } from '../panels'
import { INSPECTOR_WIDTH, LIBRARY_WIDTH } from '../settings/settings'
import { useSettings, useSettingsStore } from '../settings/settings-store'
import { useFaultNotices } from '../use-fault-notices'
import { BarredBanner } from './barred-banner'
import { DropTarget } from './drop-target'
import { LibraryHeader } from './library-header'
import { NoticeStrip } from './notice-strip'
import { Overlays } from './overlays'
import { StatusBar } from './status-bar'
import { TitleBar } from './title-bar'
import { useDrawers } from './use-drawers'
import { useSpoken } from './use-spoken'
import { useFocusHome, useViewFocus } from './use-view-focus'
import { useWindowTitle } from './use-window-title'
import './shell.css'

const selectRail = (s: Parameters<typeof panelIn>[0]) => (s.workspace().libraryShown ? panelIn(s, 'rail') : null)
const selectMain = (s: Parameters<typeof panelIn>[0]) => panelIn(s, 'main')
const selectSide = (s: Parameters<typeof panelIn>[0]) => (s.workspace().inspectorShown ? panelIn(s, 'side') : null)

/** The frame of the window: title bar, library, main, inspector, status bar, and what floats above them. */
export function Shell() {
  const t = useMessages()
  const session = useSession()
  const rail = useSelected(selectRail)
  const main = useSelected(selectMain)
  const side = useSelected(selectSide)
  useFaultNotices(session)
  useDrawers(session)
  useSpoken(session)
  useViewFocus(session)
  useFocusHome(session)
  useWindowTitle(session)
  return (
    <DropTarget>
      <div className="shell">
        <TitleBar />
        <div className="work">
          {rail && <Rail panel={rail} />}
          <main className="region-main" aria-label={main ? t(main.title) : undefined} data-region tabIndex={-1} data-plain-keys>
            <BarredBanner />
            <div className="region-body">{main && <main.component />}</div>
            <NoticeStrip />
          </main>
          {side && <Side panel={side} />}
        </div>
        <StatusBar />
      </div>
      <Overlays />
    </DropTarget>
  )
}

/** The user's width in pixels; narrow windows set their own. */
const regionWidth = (width: number) => ({ '--region-width': `${width}px` }) as CSSProperties

function Rail({ panel }: { readonly panel: Panel }): ReactNode {
  const t = useMessages()
  const id = useId()
  const settings = useSettingsStore()
  const { libraryWidth } = useSettings()
  return (
    <aside id={id} className="region-rail" aria-label={t(panel.title)} style={regionWidth(libraryWidth)} data-region tabIndex={-1}>
      <LibraryHeader />
      <div className="region-body">
        <panel.component />
      </div>
      <Separator
        {...LIBRARY_WIDTH}
        label={t('app.resize-library')}
        controls={id}
        value={libraryWidth}
        edge="end"
        onChange={(width) => settings.set({ libraryWidth: width })}
      />
    </aside>
  )
}

function Side({ panel }: { readonly panel: Panel }): ReactNode {
  const t = useMessages()
  const session = useSession()
  const id = useId()
  const settings = useSettingsStore()
  const { inspectorWidth } = useSettings()
  return (
    <aside id={id} className="region-side" aria-label={t(panel.title)} style={regionWidth(inspectorWidth)} data-region tabIndex={-1}>
      {panel.header && (
        <div className="ui-subbar">
          <h2>{t(panel.title)}</h2>
          <span className="ui-grow" />
          <IconButton icon={X} label={t('app.close')} onClick={() => session.dispatch({ type: 'show-side', side: 'inspector' })} />
        </div>
      )}
      <div className="region-body">
        <panel.component />
      </div>
      <Separator
        {...INSPECTOR_WIDTH}
        label={t('app.resize-inspector')}
        controls={id}
        value={inspectorWidth}
        edge="start"
        onChange={(width) => settings.set({ inspectorWidth: width })}
      />
    </aside>
  )
}
