import { type FormEvent, useId, useState } from 'react'
import { defaultOptions } from '#core/formats/export/exporter'
import { localText } from '#core/model/language'
import { useMessages } from '../../../i18n/use-messages'
import { Button } from '../../../ui/button'
import { Checkbox } from '../../../ui/checkbox'
import { Dialog } from '../../../ui/dialog'
import { Progress } from '../../../ui/progress'
import { useSession } from '../../../workspace/session'
import { useClose } from '../use-close'
import { ExportPreview } from './export-preview'
import { EVERYTHING, scopeOf } from './export-scope'
import { FormatList } from './format-list'
import { ScopeFields } from './scope-fields'
import { useMaking } from './use-making'
import { useFormats, usePreview } from './use-preview'
import './export-dialog.css'

const OPTION_WORDS = { byteOrderMark: 'export.byte-order-mark', utf16Offsets: 'export.utf16-offsets' } as const

/** Takes the project, or a part of it, out in any format. What the format does not hold is told before anything is saved. */
export function ExportDialog() {
  const t = useMessages()
  const session = useSession()
  const form = useId()
  const close = useClose()
  const formats = useFormats()
  const [format, setFormat] = useState('json')
  const [scope, setScope] = useState(EVERYTHING)
  const [switches, setSwitches] = useState({ byteOrderMark: false, utf16Offsets: false })
  const options = { ...defaultOptions(t.language), ...switches }
  const choice = { format, scope: scopeOf(scope, session.workspace().article), options }
  const preview = usePreview(session, choice)
  const making = useMaking(session, close)
  const chosen = formats.find(({ id }) => id === format)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen) making.start(choice, { label: localText(chosen.label, t.language), extension: chosen.extension })
  }
  const { progress } = making
  return (
    <Dialog
      title={t('export.title')}
      size="wide"
      onClose={close}
      footer={
        <>
          {progress && (
            <div className="export-progress">
              <Progress
                label={t('export.making')}
                done={progress.done}
                total={progress.total}
                valueText={t('export.made', { done: progress.done, total: progress.total })}
              />
            </div>
          )}
          <Button onClick={progress ? making.stop : close}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit" form={form} disabled={!chosen || progress !== null}>
            {t('export.save')}
          </Button>
        </>
      }
    >
      {/* Not before the formats are known, which take the focus. */}
      {formats.length > 0 && (
        <form id={form} className="export-dialog" onSubmit={submit}>
          <FormatList formats={formats} chosen={format} onChoose={setFormat} />
          <div className="export-side">
            <ScopeFields choice={scope} onChange={setScope} />
            {chosen?.options.map((option) => (
              <Checkbox
                key={option}
                label={t(OPTION_WORDS[option])}
                checked={switches[option]}
                onChange={(checked) => setSwitches({ ...switches, [option]: checked })}
              />
            ))}
            <ExportPreview preview={preview} />
          </div>
        </form>
      )}
    </Dialog>
  )
}
