import { type LinkWords, type NativeItem, nativeItems } from '#contract/messages'
import { Language } from '#core/model/language'
import { translate } from '../i18n/messages'

/** The language of the interface: the app writes it on the document's root. */
const shownLanguage = (): Language => Language.safeParse(document.documentElement.lang).data ?? 'en'

export function linkWords(): LinkWords {
  const language = shownLanguage()
  return {
    question: translate(language, 'desktop.link.question'),
    open: translate(language, 'desktop.link.open'),
    cancel: translate(language, 'desktop.link.cancel'),
  }
}

export function nativeLabels(): Record<NativeItem, string> {
  const language = shownLanguage()
  return Object.fromEntries(nativeItems.map((item) => [item, translate(language, `desktop.menu.${item}`)])) as Record<NativeItem, string>
}
