import { defineConfig } from '@playwright/test'
import { electronPath } from './e2e/hosts'

/** The desktop's journeys run in Electron where its binary was downloaded, else on the stand-in; the report names which. */
const desktop = electronPath() ? 'desktop' : 'desktop (stand-in)'

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
    { name: 'browser', use: { edition: 'browser' }, testIgnore: 'desktop.spec.ts' },
    { name: desktop, use: { edition: 'desktop' } },
  ],
})
