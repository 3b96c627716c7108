import { CircleAlert, Crosshair, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { type Messages, useMessages } from '../../i18n/use-messages'
import { Button, IconButton } from '../../ui/button'
import { classNames } from '../../ui/class-names'
import { useCommands } from '../../ui/command-port'
import { Glyph } from '../../ui/icon'
import { announce } from '../../ui/live-region'
import { undeleteProject } from '../../workspace/actions/open-project'
import { showAnnotation } from '../../workspace/actions/show-annotation'
import { useSelected, useSession } from '../../workspace/session'
import type { Notice } from '../../workspace/workspace'
import './notice-strip.css'

/** Milliseconds a message stays, not counting the time it is pointed at or focused. A problem stays until it is closed. */
const STAY_MS = 8000

const isProblem = (notice: Notice): boolean => notice.message.key.startsWith('problem.')

/** One line under the text: what just happened out of sight, with its undo. */
export function NoticeStrip() {
  const notice = useSelected((s) => s.workspace().notice)
  return notice && <Strip key={notice.serial} notice={notice} />
}

function noticeWords(t: Messages, { message: { key, params }, action }: Notice): string {
  return t.dynamic(key, action ? { ...params, action: t.dynamic(`action.${action.name}`, action.params) } : params)
}

function useDismissal(notice: Notice, held: boolean, dismiss: () => void): void {
  useEffect(() => {
    if (held || isProblem(notice)) return
    const timer = setTimeout(dismiss, STAY_MS)
    return () => clearTimeout(timer)
  }, [notice, held, dismiss])
}

function Strip({ notice }: { readonly notice: Notice }) {
  const t = useMessages()
  const session = useSession()
  const commands = useCommands()
  const [held, setHeld] = useState(false)
  const [dismiss] = useState(() => () => session.dispatch({ type: 'dismiss-notice' }))
  const words = noticeWords(t, notice)
  useEffect(() => announce(words), [words])
  useDismissal(notice, held, dismiss)
  const undo = () => {
    dismiss()
    if (notice.undelete) void undeleteProject(session, notice.undelete)
    else commands.run('undo')
  }
  const show = ({ article, annotation }: NonNullable<Notice['place']>) => {
    dismiss()
    void showAnnotation(session, article, annotation)
  }
  const { place } = notice
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at a message only keeps it
    <div
      className={classNames('notice-strip', isProblem(notice) && 'notice-problem')}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {isProblem(notice) && <Glyph icon={CircleAlert} size={14} />}
      <span>{words}</span>
      {notice.undo && (
        <Button variant="quiet" className="notice-undo" keys={notice.undelete ? [] : commands.keys('undo')} onClick={undo}>
          {commands.title('undo')}
        </Button>
      )}
      {place && (
        <Button variant="quiet" icon={Crosshair} onClick={() => show(place)}>
          {t('app.show-in-text')}
        </Button>
      )}
      <IconButton icon={X} label={t('app.dismiss')} onClick={dismiss} />
    </div>
  )
}
