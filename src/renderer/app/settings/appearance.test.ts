import { expect, it } from 'vitest'
import { languageFor, readingProperties, themeFor } from './appearance'
import { defaultSettings } from './settings'

it('follows the system until a theme is chosen', () => {
  expect(themeFor(defaultSettings, { dark: false, moreContrast: false })).toBe('light')
  expect(themeFor(defaultSettings, { dark: true, moreContrast: false })).toBe('dark')
  expect(themeFor(defaultSettings, { dark: true, moreContrast: true })).toBe('contrast')
  expect(themeFor({ ...defaultSettings, theme: 'light' }, { dark: true, moreContrast: true })).toBe('light')
})

it('speaks Chinese on a Chinese system and English elsewhere', () => {
  expect(languageFor(defaultSettings, 'zh-Hans-CN')).toBe('zh-CN')
  expect(languageFor(defaultSettings, 'fr')).toBe('en')
  expect(languageFor({ ...defaultSettings, language: 'en' }, 'zh-CN')).toBe('en')
})

it('sets only what the user chose of the reading settings', () => {
  expect(readingProperties(defaultSettings)).toMatchObject({ '--font-read': null, '--read-size': null, '--read-indent': '0' })
  expect(readingProperties({ ...defaultSettings, face: 'hei', size: 20 })).toMatchObject({
    '--font-read': 'var(--han-sans)',
    '--read-size': '20px',
  })
})
