import { LEFT_OUT, type Mapping, NEW, type Used } from '#core/formats/exchange/mapping'
import type { AttributeDefinition, Codebook } from '#core/model/codebook'
import { localText } from '#core/model/language'
import type { MessageKey } from '../../../i18n/messages'
import { useMessages } from '../../../i18n/use-messages'
import type { LookedInto } from '../../../storage/import-annotations'
import { type Option, Select } from '../../../ui/select'

interface MappingFieldsProps {
  readonly found: LookedInto
  readonly codebook: Codebook
  readonly onChange: (mapping: Mapping) => void
}

/** What becomes of the codes and attributes of the file. */
export function MappingFields({ found, codebook, onChange }: MappingFieldsProps) {
  const t = useMessages()
  const { uses, mapping } = found
  const codes = codebook.codes
    .filter(({ retired }) => !retired)
    .map(({ id, label }) => ({ value: id as string, label: localText(label, t.language) || id }))
  const attributes = attributesOf(codebook).map(({ id, label }) => ({ value: id as string, label: localText(label, t.language) || id }))
  const setCode = (key: string, target: string) => onChange({ ...mapping, codes: { ...mapping.codes, [key]: target } })
  const setAttribute = (key: string, target: string) => onChange({ ...mapping, attributes: { ...mapping.attributes, [key]: target } })
  return (
    <>
      <MappingTable
        of="exchange.codes"
        uses={uses.codes}
        targets={mapping.codes}
        options={codes}
        makeNew="exchange.new-code"
        onChange={setCode}
      />
      {uses.attributes.length > 0 && (
        <MappingTable
          of="exchange.attributes"
          uses={uses.attributes}
          targets={mapping.attributes}
          options={attributes}
          makeNew="exchange.new-attribute"
          onChange={setAttribute}
        />
      )}
    </>
  )
}

/** Every attribute of the codebook once. */
const attributesOf = ({ codes }: Codebook): readonly AttributeDefinition[] => [
  ...new Map(codes.flatMap(({ attributes }) => attributes).map((definition) => [definition.id, definition])).values(),
]

interface MappingTableProps {
  readonly of: MessageKey
  readonly uses: readonly Used[]
  readonly targets: Readonly<Record<string, string>>
  readonly options: readonly Option<string>[]
  readonly makeNew: MessageKey
  readonly onChange: (key: string, target: string) => void
}

function MappingTable({ of, uses, targets, options, makeNew, onChange }: MappingTableProps) {
  const t = useMessages()
  const all = [...options, { value: NEW, label: t(makeNew) }, { value: LEFT_OUT, label: t('exchange.leave-out') }]
  return (
    <table className="exchange-mapping">
      <thead>
        <tr>
          <th scope="col">{t(of)}</th>
          <th scope="col">{t('exchange.example')}</th>
          <th scope="col">{t('exchange.becomes')}</th>
        </tr>
      </thead>
      <tbody>
        {uses.map(({ key, name, count, example }) => (
          <tr key={key}>
            <th scope="row">
              {name} <span className="ui-muted">{t('exchange.times', { count })}</span>
            </th>
            <td className="ui-muted ui-small">{example}</td>
            <td>
              <Select
                aria-label={t('exchange.target', { name })}
                value={targets[key] ?? NEW}
                options={all}
                onChange={(target) => onChange(key, target)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
