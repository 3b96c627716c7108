import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './hosts'

/** Every panel in every theme and language, checked with axe; the pictures are in `test-results/panels` to be looked at. */

const themes = ['light', 'dark', 'contrast'] as const
const languages = ['en', 'zh-CN'] as const
const widths = [1440, 1024] as const

async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `test-results/panels/${name}.png` })
  const { violations } = await new AxeBuilder({ page }).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([])
}

for (const language of languages) {
  for (const theme of themes) {
    test(`every panel in ${theme}, ${language}`, async ({ app }, info) => {
      test.slow()
      const { page } = app
      await page.evaluate((settings) => localStorage.setItem('zhupi.settings', JSON.stringify(settings)), { language, theme })
      await page.reload()
      await expect(page.getByRole('banner')).toBeVisible()
      const run = async (command: RegExp) => {
        await page.keyboard.press('ControlOrMeta+k')
        await page.getByRole('option', { name: command }).first().click()
      }
      const names = { sample: /Sample project|示例项目/, history: /History|修改记录/, keys: /All keys|全部按键|所有按键/ }
      for (const width of widths) {
        await page.setViewportSize({ width, height: width === 1440 ? 900 : 700 })
        const picture = (panel: string) => look(page, `${info.project.name}-${panel}-${theme}-${language}-${width}`)
        if (width === 1440) {
          await picture('first-run')
          await run(names.sample)
          await expect(page.getByRole('main').getByRole('document')).toContainText('临江推行')
        }
        await page.keyboard.press('g')
        await page.keyboard.press('l')
        await picture('library')
        await page.getByRole('grid').getByText('临江推行').first().dblclick()
        await expect(page.getByRole('main').getByRole('document')).toContainText('临江推行')
        await page.keyboard.press('j')
        await picture('article')
        await run(names.history)
        await picture('history')
        await page.keyboard.press('ControlOrMeta+k')
        await picture('command-palette')
        await page.keyboard.press('Escape')
      }
    })
  }
}
