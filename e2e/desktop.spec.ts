import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { articleText, file, openFiles, openSample } from './coder'
import { expect, test } from './hosts'

// What only the desktop has. The journeys of every host run here as well.

/** The doors that the preload script opens to the page, as far as these tests knock on them. */
interface Bridge {
  openExternal(url: string, words: object): Promise<void>
  readFile(ticket: string): Promise<unknown>
  save(request: object): Promise<unknown>
}

const withBridge = <Result>(page: Page, run: (bridge: Bridge) => Promise<Result>): Promise<Result> =>
  page.evaluate(`(${run})(globalThis.zhupi)`) as Promise<Result>

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhupi-files-'))
})
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('the window shows the built app under a strict policy', async ({ app }) => {
  const { page } = app
  const response = await page.reload()
  const headers = (await response?.allHeaders()) ?? {}
  expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'")
  expect(headers['cross-origin-embedder-policy']).toBe('require-corp')
  expect(headers['x-content-type-options']).toBe('nosniff')
  await expect(page.getByRole('button', { name: 'Sample project' })).toBeVisible()
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
})

test('text never becomes markup or code', async ({ app }) => {
  const { page } = app
  const tried = await page.evaluate(() => {
    const attempt = (run: () => void) => {
      try {
        run()
        return 'ran'
      } catch (error) {
        return error instanceof Error ? error.name : 'refused'
      }
    }
    const script = document.createElement('script')
    return [
      attempt(() => Reflect.set(document.body, 'innerHTML', '<p>x')),
      attempt(() => Reflect.set(script, 'text', 'globalThis.ran = true')),
      attempt(() => Reflect.construct(Worker, ['data:text/javascript,1'])),
    ]
  })
  expect(tried).toEqual(['TypeError', 'TypeError', 'TypeError'])
})

test('the page goes nowhere else and opens nothing else', async ({ app }) => {
  const { page } = app
  const home = page.url()
  await page.evaluate(() => {
    window.open('https://example.com/window')
    const link = document.createElement('a')
    link.href = 'https://example.com/blank'
    link.target = '_blank'
    document.body.append(link)
    link.click()
  })
  await page.evaluate(() => {
    location.href = 'https://example.com/away'
  })
  expect(
    await page.evaluate(() =>
      fetch('https://example.com/fetch').then(
        () => 'answered',
        () => 'refused',
      ),
    ),
  ).toBe('refused')
  await expect(page.getByRole('button', { name: 'Sample project' })).toBeVisible()
  expect(page.url()).toBe(home)
})

test('files that are not the app’s own are not there', async ({ app }) => {
  const statuses = await app.page.evaluate(async () => {
    const paths = ['/../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/main/index.js', '/assets', '/main/index.js']
    return Promise.all(paths.map((path) => fetch(path).then(({ status }) => status)))
  })
  expect(statuses).toEqual([404, 404, 404, 404, 404])
})

test('main refuses what the app would never ask', async ({ app }) => {
  const { page } = app
  const refusal = (error: Error) => error.message
  const path = await withBridge(page, (bridge) => bridge.readFile('/etc/passwd').then(String, (error: Error) => error.message))
  expect(path).toContain('the arguments have the wrong shape')
  const save = await withBridge(page, (bridge) =>
    bridge.save({ name: 'x', filters: [], bytes: new Uint8Array(1), path: '/tmp/x' }).then(String, (error: Error) => error.message),
  )
  expect(save).toContain('the arguments have the wrong shape')
  const stranger = await withBridge(page, (bridge) => bridge.readFile('c0ffee00-1234-4abc-8def-0123456789ab')).catch(refusal)
  expect(stranger).toEqual({ ok: false, reason: 'the file was not chosen in this window' })
})

test('a menu item runs its command', async ({ app }) => {
  await expect(app.page.getByRole('button', { name: 'Sample project' })).toBeVisible()
  await app.chooseMenu('command-palette')
  await expect(app.page.getByRole('listbox', { name: 'Command palette' })).toBeVisible()
})

test('the menu has what a person looks for there', async ({ app }) => {
  await expect(app.page.getByRole('button', { name: 'Sample project' })).toBeVisible()
  const labels = () => app.inMain(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label), null)
  await expect.poll(labels).toEqual(expect.arrayContaining(['File', 'Edit', 'View', 'Help']))
  const open = await app.inMain(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('open-files')?.accelerator, null)
  expect(open).toMatch(/\+O$/)
})

test('a file chosen in the dialog arrives as text', async ({ app }) => {
  const path = join(folder, '通知 2024.txt')
  writeFileSync(path, '青石县推出“一窗通办”服务\n\n本月新增经营主体1.2万户。\n')
  await openSample(app.page)
  await openFiles(app, [path])
  await expect(articleText(app.page)).toContainText('1.2万户')
})

test('an export is saved whole, and nothing else is left beside it', async ({ app }) => {
  await openSample(app.page)
  const path = join(folder, 'export.json')
  await app.inMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
  writeFileSync(path, 'what was there before')
  await app.chooseMenu('export')
  await expect.poll(() => readFileSync(path, 'utf8').slice(0, 1)).toBe('{')
  expect(() => JSON.parse(readFileSync(path, 'utf8'))).not.toThrow()
  expect(readdirSync(folder)).toEqual(['export.json'])
})

test('a save that fails is told, with the file and the reason', async ({ app }) => {
  await openSample(app.page)
  await app.inMain(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    },
    join(folder, 'gone', 'export.json'),
  )
  await app.chooseMenu('export')
  await expect(app.page.getByText('Not saved: the folder of “export.json” no longer exists.').first()).toBeVisible()
})

test('a link leaves the app only after the question that shows its real host', async ({ app }) => {
  await app.inMain(({ dialog, shell }) => {
    const seen: string[] = []
    Reflect.set(globalThis, 'seen', seen)
    dialog.showMessageBox = async (...args: unknown[]) => {
      seen.push(`asked ${String(Reflect.get(Object(args.at(-1)), 'detail')).split('\n')[0]}`)
      return { response: 0, checkboxChecked: false }
    }
    shell.openExternal = async (url) => {
      seen.push(`opened ${url}`)
    }
  }, null)
  await withBridge(app.page, async (bridge) => {
    const words = { question: 'Open?', open: 'Open', cancel: 'Cancel' }
    await bridge.openExternal('javascript:alert(1)', words)
    await bridge.openExternal('file:///etc/passwd', words)
    await bridge.openExternal('https://user@example.com/', words)
    await bridge.openExternal('https://аррӏе.com/', words)
  })
  expect(await app.inMain(() => Reflect.get(globalThis, 'seen') as string[], null)).toEqual([
    'asked xn--80ak6aa92e.com',
    'opened https://xn--80ak6aa92e.com/',
  ])
})

test('a second launch hands its files to the first', async ({ app }) => {
  await openSample(app.page)
  await app.inMain(
    ({ app: electronApp }, argv) => {
      electronApp.emit('second-instance', {}, argv, '/', null)
    },
    ['electron', '--no-sandbox', '.', file('gb18030.txt')],
  )
  await expect(articleText(app.page)).toContainText('零工驿站')
})

test.describe('started with a file', () => {
  test.use({ commandLine: [file('gb18030.txt')] })
  test('the file is imported', async ({ app }) => {
    await expect(articleText(app.page)).toContainText('零工驿站')
  })
})

test('a second window shares the first one’s projects', async ({ app }) => {
  await openSample(app.page)
  const second = await app.secondWindow()
  await expect(second.getByRole('button', { name: 'Project: Sample project' })).toBeVisible()
})
