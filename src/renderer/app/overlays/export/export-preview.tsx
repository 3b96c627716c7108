import { lossWords } from '#core/formats/export/loss-words'
import { useMessages } from '../../../i18n/use-messages'
import type { Preview } from '../../../storage/export-as'

/** What the export will hold, what it will not, and how it begins. */
export function ExportPreview({ preview }: { readonly preview: Preview | null }) {
  const t = useMessages()
  return (
    <section className="export-preview" aria-label={t('export.preview')} aria-busy={preview === null}>
      {preview ? <PreviewParts preview={preview} /> : <p className="ui-muted">{t('export.looking')}</p>}
    </section>
  )
}

function PreviewParts({ preview }: { readonly preview: Preview }) {
  const t = useMessages()
  const { articles, annotations, links, files, head } = preview
  const more = files.count - files.names.length
  const [first = ''] = files.names
  return (
    <>
      <p>{t('export.counts', { articles, annotations, links })}</p>
      <Losses preview={preview} />
      {files.count > 1 && (
        <details>
          <summary>{t('export.files', { count: files.count })}</summary>
          <ul className="ui-small">
            {files.names.map((name) => (
              <li key={name}>{name}</li>
            ))}
            {more > 0 && <li className="ui-muted">{t('export.more-files', { n: more })}</li>}
          </ul>
        </details>
      )}
      {head !== '' && (
        <details>
          <summary>{t('export.beginning', { file: first })}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls. */}
          <pre tabIndex={0}>{head}</pre>
        </details>
      )}
    </>
  )
}

function Losses({ preview: { losses } }: { readonly preview: Preview }) {
  const t = useMessages()
  if (losses.length === 0) return <p>{t('export.no-losses')}</p>
  return (
    <div>
      <h3>{t('export.losses')}</h3>
      <ul className="ui-small">
        {losses.map((loss) => (
          <li key={loss.code}>{t('export.loss', { n: loss.count, words: lossWords(loss, t.language) })}</li>
        ))}
      </ul>
    </div>
  )
}
