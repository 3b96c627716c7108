import { useEffect, useState } from 'react'
import type { FormatInfo, Preview } from '../../../storage/export-as'
import { type ExportChoice, exportFormats, previewExport } from '../../../workspace/actions/export-as'
import type { Session } from '../../../workspace/session'

/** Milliseconds of quiet before a preview is made: arrow keys go through the formats quicker. */
const QUIET = 150

/** The preview of what is chosen; `null` while it is being made. */
export function usePreview(session: Session, choice: ExportChoice): Preview | null {
  const [made, setMade] = useState<{ readonly of: string; readonly preview: Preview | null } | null>(null)
  const asked = JSON.stringify(choice)
  useEffect(() => {
    const stop = new AbortController()
    const timer = setTimeout(() => {
      void previewExport(session, JSON.parse(asked), stop.signal).then((preview) => {
        if (!stop.signal.aborted) setMade({ of: asked, preview })
      })
    }, QUIET)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [session, asked])
  return made?.of === asked ? made.preview : null
}

/** The formats that there are, once they are known. */
export function useFormats(): readonly FormatInfo[] {
  const [formats, setFormats] = useState<readonly FormatInfo[]>([])
  useEffect(() => {
    void exportFormats().then(setFormats)
  }, [])
  return formats
}
