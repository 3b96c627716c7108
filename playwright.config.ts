import { defineConfig } from '@playwright/test'
import { electronPath } from './e2e/hosts'

// Said once, not by every worker; each journey also carries the annotation `host`.
if (process.env['TEST_WORKER_INDEX'] === undefined) {
  console.log(
    electronPath() ? 'Desktop journeys run in Electron.' : 'Desktop journeys run on the stand-in: the Electron binary is not here.',
  )
}

export default defineConfig<{ edition: 'browser' | 'desktop' }>({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    locale: 'en-US',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'browser', use: { edition: 'browser' }, testIgnore: 'desktop*.spec.ts' },
    { name: 'desktop', use: { edition: 'desktop' }, grepInvert: /@browser/ },
  ],
})
