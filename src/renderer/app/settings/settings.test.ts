import { describe, expect, it } from 'vitest'
import { defaultSettings, parseSettings } from './settings'

describe('settings', () => {
  it('starts from the defaults, whatever was saved', () => {
    for (const saved of [null, '', '[]', 'null', '"x"', '{broken']) expect(parseSettings(saved)).toEqual(defaultSettings)
  })

  it('loses only the field that is wrong', () => {
    const saved = JSON.stringify({ language: 'en', theme: 'sepia', size: 400, libraryWidth: 240, leading: 2 })
    expect(parseSettings(saved)).toEqual({ ...defaultSettings, language: 'en', libraryWidth: 240, leading: 2 })
  })

  it('reads back what it writes', () => {
    const settings = { ...defaultSettings, theme: 'dark' as const, plainKeys: false, project: 'p', article: 'a' }
    expect(parseSettings(JSON.stringify(settings))).toEqual(settings)
  })
})
