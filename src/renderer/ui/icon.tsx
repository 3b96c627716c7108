import type { LucideIcon } from 'lucide-react'

export type Icon = LucideIcon

/** An icon beside a word or inside a named control; never announced. */
export function Glyph({ icon: Shape, size = 16 }: { readonly icon: Icon; readonly size?: number }) {
  return <Shape size={size} strokeWidth={1.6} aria-hidden="true" focusable="false" />
}
