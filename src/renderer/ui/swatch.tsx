import { classNames } from './class-names'
import './swatch.css'

/** A code's pigment and line signature, drawn as in the text. `slot`: 1–8. Always beside the code's name. */
export function Swatch({ slot, suggested = false }: { readonly slot: number; readonly suggested?: boolean }) {
  return <span aria-hidden="true" className={classNames('ui-swatch', `ui-swatch-${slot}`, suggested && 'ui-swatch-suggested')} />
}
