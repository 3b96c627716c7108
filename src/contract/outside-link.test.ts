import { expect, test } from 'vitest'
import { outsideLink } from '#contract/outside-link'

test.each([
  ['https://example.com/a?b#c', 'example.com'],
  ['http://example.com:8080/', 'example.com:8080'],
  ['https://аррӏе.com/', 'xn--80ak6aa92e.com'],
  ['HTTPS://人民网.中国', 'xn--gmq282eogn.xn--fiqs8s'],
  ['mailto:a@example.com?subject=x', 'a@example.com'],
])('%s leads to %s', (url, to) => {
  expect(outsideLink(url)?.to).toBe(to)
})

test.each([
  'file:///etc/passwd',
  'smb://host/share',
  'ms-settings:privacy',
  'ms-msdt:/id PCWDiagnostic',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:x',
  'app://zhupi/index.html',
  'https://user@example.com/',
  'https://example.com:pass@evil.example/',
  'https://:secret@example.com',
  'mailto:',
  '//example.com',
  'example.com',
  'https://',
  '\\\\host\\share',
  '',
])('%s may not leave the app', (url) => {
  expect(outsideLink(url)).toBeNull()
})
