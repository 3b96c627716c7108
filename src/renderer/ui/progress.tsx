import './progress.css'

export interface ProgressProps {
  readonly label: string
  readonly done: number
  readonly total: number
  /** What is read out: `286 of 412`. */
  readonly valueText: string
}

export function Progress({ label, done, total, valueText }: ProgressProps) {
  const share = total === 0 ? 0 : Math.min(1, done / total)
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      aria-valuetext={valueText}
      className="ui-progress"
    >
      <span style={{ width: `${share * 100}%` }} />
    </div>
  )
}
