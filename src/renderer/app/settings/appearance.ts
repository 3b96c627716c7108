import type { HostApi } from '#contract/host'
import type { Language } from '#core/model/language'
import type { Settings } from './settings'

export type Theme = 'light' | 'dark' | 'contrast'

export interface SystemLook {
  readonly dark: boolean
  readonly moreContrast: boolean
}

export function themeFor(settings: Settings, system: SystemLook): Theme {
  return settings.theme ?? (system.moreContrast ? 'contrast' : system.dark ? 'dark' : 'light')
}

/** The user's choice, else the system's language, else English. */
export const languageFor = (settings: Settings, locale: string): Language => settings.language ?? (/^zh\b/i.test(locale) ? 'zh-CN' : 'en')

/** The custom properties of the text that the user has changed; `null` for those that follow the window. */
export function readingProperties(settings: Settings): Readonly<Record<string, string | null>> {
  const { face, size, measure, leading, indent } = settings
  return {
    '--font-read': face === null ? null : face === 'song' ? 'var(--han-serif)' : 'var(--han-sans)',
    '--read-size': size === null ? null : `${size}px`,
    '--read-measure': measure === null ? null : `${measure}em`,
    '--read-leading': String(leading),
    '--read-indent': indent ? '2em' : '0',
  }
}

const DARK = '(prefers-color-scheme: dark)'
const CONTRAST = '(prefers-contrast: more)'

/** Puts language, theme, platform and reading settings on the root element. */
export function applyAppearance(root: HTMLElement, settings: Settings, host: Pick<HostApi, 'platform' | 'locale'>): void {
  root.lang = languageFor(settings, host.locale)
  root.dataset['platform'] = host.platform
  root.dataset['theme'] = themeFor(settings, { dark: matchMedia(DARK).matches, moreContrast: matchMedia(CONTRAST).matches })
  for (const [name, value] of Object.entries(readingProperties(settings))) {
    if (value === null) root.style.removeProperty(name)
    else root.style.setProperty(name, value)
  }
}

export function onSystemLook(listener: () => void): void {
  for (const query of [DARK, CONTRAST]) matchMedia(query).addEventListener('change', listener)
}
