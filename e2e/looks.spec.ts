import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './hosts'

/**
 * Every panel in every theme and language, checked with axe; the pictures are in `test-results/panels` to be looked at. Two of the six looks stand
 * for all where theme and language make no difference by themselves: on the desktop, which shows the same pages, and in a narrow window.
 */

const themes = ['light', 'dark', 'contrast'] as const
const languages = ['en', 'zh-CN'] as const
const [WIDE, NARROW] = [1440, 1024]

async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `test-results/panels/${name}.png` })
  const { violations } = await new AxeBuilder({ page }).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([])
}

/** The commands that show a panel, by their titles in both languages. */
const commands = {
  'import-report': /Import report|导入报告/,
  history: /^(History|修改记录)/,
  'article-details': /Article details|文章信息/,
  projects: /^(Projects|项目列表)/,
  'paste-text': /Paste text|粘贴文字/,
  'export-as': /^(Export as…|导出为…)/,
  settings: /^(Settings|设置)/,
  'reading-settings': /Reading settings|阅读设置/,
  keys: /All keys|全部按键/,
}

for (const language of languages) {
  for (const theme of themes) {
    const everywhere = (theme === 'light' && language === 'en') || (theme === 'dark' && language === 'zh-CN')
    test(`every panel in ${theme}, ${language}`, { tag: everywhere ? [] : ['@browser'] }, async ({ app }, info) => {
      test.slow()
      const { page } = app
      await page.evaluate((settings) => localStorage.setItem('zhupi.settings', JSON.stringify(settings)), { language, theme })
      await page.reload()
      await expect(page.getByRole('banner')).toBeVisible()
      const run = async (command: RegExp) => {
        await page.keyboard.press('ControlOrMeta+k')
        await page.getByRole('option', { name: command }).first().click()
      }
      for (const width of everywhere ? [WIDE, NARROW] : [WIDE]) {
        await page.setViewportSize({ width, height: width === WIDE ? 900 : 700 })
        const picture = (panel: string) => look(page, `${info.project.name}-${panel}-${theme}-${language}-${width}`)
        if (width === WIDE) {
          await picture('first-run')
          await run(/Sample project|示例项目/)
          await expect(page.getByRole('main').getByRole('document')).toContainText('临江推行')
        }
        await page.keyboard.press('g')
        await page.keyboard.press('f')
        await expect(page.getByRole('grid').getByRole('gridcell').first()).toContainText(/\d/)
        await picture('figures')
        await page.keyboard.press('ControlOrMeta+Shift+k')
        await page.locator('[data-search]').fill('企业')
        await expect(page.getByRole('grid').locator('mark').first()).toBeVisible()
        await page.keyboard.press('Enter')
        await picture('search')
        await page.keyboard.press('g')
        await page.keyboard.press('c')
        await expect(page.getByRole('tree').getByRole('treeitem').first()).toContainText(/\d/)
        await picture('codebook')
        await page.keyboard.press('g')
        await page.keyboard.press('i')
        await page.getByRole('grid').getByRole('gridcell').first().click()
        await expect(page.getByRole('region').locator('h2')).toBeVisible()
        await picture('initiatives')
        await page.keyboard.press('g')
        await page.keyboard.press('l')
        await picture('library')
        await page.getByRole('grid').getByText('临江推行').first().dblclick()
        await expect(page.getByRole('main').getByRole('document')).toContainText('临江推行')
        await page.keyboard.press('j')
        await picture('article')
        await page.keyboard.press('l')
        await picture('link')
        await page.keyboard.press('Escape')
        await page.keyboard.press('c')
        await page.keyboard.press('s')
        await picture('caret-mode')
        await page.keyboard.press('Escape')
        await page.keyboard.press('Escape')
        if (width === WIDE) await page.getByRole('tab', { name: /Annotations|标注/ }).click()
        await picture('annotations')
        await page.keyboard.press('ControlOrMeta+k')
        await picture('command-palette')
        await page.keyboard.press('Escape')
        for (const [panel, command] of Object.entries(commands)) {
          await run(command)
          await picture(panel)
          await page.keyboard.press('Escape')
        }
      }
    })
  }
}
