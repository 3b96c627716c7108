import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { carriesFiles, droppedFiles } from '../../host/dropped'
import { useMessages } from '../../i18n/use-messages'
import { takeFiles } from '../../workspace/actions/take-files'
import { useSession } from '../../workspace/session'
import './drop-target.css'

/** Files and folders may be dropped anywhere on the window. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const t = useMessages()
  const session = useSession()
  const [count, setCount] = useState<number | null>(null)
  const depth = useRef(0)

  useEffect(() => session.host.onFilesOpened((files) => void takeFiles(session, files, t('app.untitled-project'))), [session, t])

  const leave = () => {
    depth.current = 0
    setCount(null)
  }
  const onDragEnter = (event: DragEvent) => {
    if (!carriesFiles(event.dataTransfer)) return
    event.preventDefault()
    depth.current++
    setCount(event.dataTransfer.items.length)
  }
  const onDragOver = (event: DragEvent) => {
    if (!carriesFiles(event.dataTransfer)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
  }
  const onDragLeave = () => {
    if (depth.current > 0 && --depth.current === 0) leave()
  }
  const onDrop = (event: DragEvent) => {
    if (!carriesFiles(event.dataTransfer)) return
    event.preventDefault()
    leave()
    void droppedFiles(event.dataTransfer).then((files) => takeFiles(session, files, t('app.untitled-project')))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: every way to drop files has a command too
    <div className="drop-target" onDragEnter={onDragEnter} onDragOver={onDragOver} onDragLeave={onDragLeave} onDrop={onDrop}>
      {children}
      {count !== null && (
        <div className="drop-frame" role="status">
          <p>{t('app.drop-files', { count })}</p>
        </div>
      )}
    </div>
  )
}
