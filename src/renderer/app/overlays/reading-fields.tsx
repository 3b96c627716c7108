import { Minus, Plus } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useMessages } from '../../i18n/use-messages'
import { IconButton } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Segmented } from '../../ui/segmented'
import { useReadingInForce } from '../settings/reading-in-force'
import { READ_LEADING, READ_MEASURE, READ_SIZE } from '../settings/settings'
import { useSettings, useSettingsStore } from '../settings/settings-store'
import './overlays.css'

interface StepperProps {
  readonly label: string
  readonly value: number
  readonly text: string
  readonly min: number
  readonly max: number
  readonly step: number
  readonly onChange: (value: number) => void
}

/** Decimals of a tenth are not exact in binary; a tenth is as fine as reading settings get. */
const tenth = (value: number) => Math.round(value * 10) / 10

function Stepper({ label, value, text, min, max, step, onChange }: StepperProps) {
  const t = useMessages()
  const id = useId()
  return (
    <SettingsRow label={label}>
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons and a value are no fieldset */}
      <div role="group" aria-label={label} className="settings-stepper">
        <IconButton
          icon={Minus}
          label={t('settings.less')}
          aria-describedby={id}
          disabled={value <= min}
          onClick={() => onChange(tenth(value - step))}
        />
        <output id={id}>{text}</output>
        <IconButton
          icon={Plus}
          label={t('settings.more')}
          aria-describedby={id}
          disabled={value >= max}
          onClick={() => onChange(tenth(value + step))}
        />
      </div>
    </SettingsRow>
  )
}

export function SettingsRow({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="settings-row">
      <span>{label}</span>
      {children}
    </div>
  )
}

/** Face, size, measure, leading and indent of the article's text. */
export function ReadingFields() {
  const t = useMessages()
  const store = useSettingsStore()
  const { face, leading, indent } = useSettings()
  const { size, measure } = useReadingInForce()
  const faces = [
    { value: 'auto' as const, label: t('settings.face-auto') },
    { value: 'song' as const, label: t('settings.face-song') },
    { value: 'hei' as const, label: t('settings.face-hei') },
  ]
  return (
    <div className="settings-group">
      <SettingsRow label={t('settings.face')}>
        <Segmented
          label={t('settings.face')}
          value={face ?? 'auto'}
          options={faces}
          onChange={(value) => store.set({ face: value === 'auto' ? null : value })}
        />
      </SettingsRow>
      <Stepper
        {...READ_SIZE}
        step={1}
        label={t('settings.size')}
        value={size}
        text={t('settings.size-value', { n: size })}
        onChange={(value) => store.set({ size: value })}
      />
      <Stepper
        {...READ_MEASURE}
        step={1}
        label={t('settings.measure')}
        value={measure}
        text={t('settings.measure-value', { n: measure })}
        onChange={(value) => store.set({ measure: value })}
      />
      <Stepper
        {...READ_LEADING}
        label={t('settings.leading')}
        value={leading}
        text={t('settings.leading-value', { n: leading })}
        onChange={(value) => store.set({ leading: value })}
      />
      <Checkbox label={t('settings.indent')} checked={indent} onChange={(checked) => store.set({ indent: checked })} />
    </div>
  )
}
