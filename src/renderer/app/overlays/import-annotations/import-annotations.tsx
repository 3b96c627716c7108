import { FolderOpen } from 'lucide-react'
import { useMessages } from '../../../i18n/use-messages'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { useSession } from '../../../workspace/session'
import { useClose } from '../use-close'
import { FoundCounts } from './found-counts'
import { MappingFields } from './mapping-fields'
import { type Looking, useLooking } from './use-looking'
import './import-annotations.css'

/** Brings annotations of other tools, or of another project, into the open one. Nothing is added before the coder has seen what will be. */
export function ImportAnnotations() {
  const t = useMessages()
  const session = useSession()
  const close = useClose()
  const looking = useLooking(session, close)
  const { found, busy } = looking
  const report = found?.report
  const adds = report ? report.exact + report.moved + report.links + report.articles : 0
  return (
    <Dialog
      title={t('exchange.title')}
      size="wide"
      onClose={close}
      footer={
        <>
          {busy && (
            <span className="exchange-busy" role="status">
              {t(busy === 'reading' ? 'exchange.reading' : 'exchange.importing')}
            </span>
          )}
          <Button onClick={busy === 'importing' ? looking.stop : close}>{t('app.cancel')}</Button>
          <Button variant="primary" disabled={adds === 0 || busy !== null} onClick={looking.run}>
            {t('exchange.import')}
          </Button>
        </>
      }
    >
      <div className="exchange-dialog">
        <ChosenFiles looking={looking} />
        <Found looking={looking} />
      </div>
    </Dialog>
  )
}

function ChosenFiles({ looking: { names, found, choose } }: { readonly looking: Looking }) {
  const t = useMessages()
  const [first] = names
  const said = names.length > 1 ? t('exchange.files', { file: first ?? '', count: names.length - 1 }) : first
  return (
    <div className="exchange-files">
      <Button icon={FolderOpen} onClick={choose}>
        {t(first === undefined ? 'exchange.choose' : 'exchange.choose-other')}
      </Button>
      <span>
        {said}
        {found && <span className="ui-muted"> · {found.format}</span>}
      </span>
    </div>
  )
}

function Found({ looking: { found, problem, map } }: { readonly looking: Looking }) {
  const t = useMessages()
  const codebook = useSession().project()?.codebook()
  if (problem) return <p role="alert">{t.problem(problem)}</p>
  if (!found || !codebook) return <p className="ui-muted">{t('exchange.what')}</p>
  return (
    <>
      <FoundCounts found={found} />
      <MappingFields found={found} codebook={codebook} onChange={map} />
    </>
  )
}
