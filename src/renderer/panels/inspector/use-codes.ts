import { useMemo } from 'react'
import type { CodeId } from '#core/model/ids'
import { localText } from '#core/model/language'
import { useMessages } from '../../i18n/use-messages'
import { useSelected } from '../../workspace/session'

export interface CodeChoice {
  readonly id: CodeId
  readonly label: string
  /** Below another code, which comes before it. */
  readonly child: boolean
  readonly slot: number
  readonly keys: readonly string[]
}

/** The codes that are in use, in the language of the interface, and `kept` also when it is retired. */
export function useCodes(kept: CodeId | null = null): readonly CodeChoice[] {
  const t = useMessages()
  const codebook = useSelected((s) => s.project()?.codebook() ?? null)
  return useMemo(
    () =>
      codebook?.codes
        .filter((code) => !code.retired || code.id === kept)
        .map((code) => ({
          id: code.id,
          label: localText(code.label, t.language) || t('codebook.no-label'),
          child: code.parent !== null,
          slot: code.slot,
          keys: code.hotkey ? [code.hotkey.toUpperCase()] : [],
        })) ?? [],
    [codebook, kept, t],
  )
}
