import { expect, test } from 'vitest'
import { pathArguments } from './command-line'

test('of the packaged app every word but options is a path', () => {
  expect(pathArguments(['/opt/zhupi', '--no-sandbox', 'a.txt', '', '/b/c.html'], true, '/home/u')).toEqual(['/home/u/a.txt', '/b/c.html'])
})

test('run from its folder the first word is that folder', () => {
  expect(pathArguments(['/bin/electron', '--inspect=0', '.', '新闻.txt'], false, '/home/u')).toEqual(['/home/u/新闻.txt'])
  expect(pathArguments(['/bin/electron'], false, '/home/u')).toEqual([])
})
