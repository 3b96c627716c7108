import { expect, test } from 'vitest'
import { encodingName } from './encoding-name'

test('encodings are written as people write them', () => {
  const labels = ['utf-8', 'utf-16le', 'gb18030', 'gbk', 'big5', 'shift_jis', 'euc-jp', 'windows-1252', 'iso-8859-2', 'koi8-r']
  expect(labels.map(encodingName)).toEqual([
    'UTF-8',
    'UTF-16LE',
    'GB18030',
    'GBK',
    'Big5',
    'Shift_JIS',
    'EUC-JP',
    'Windows-1252',
    'ISO-8859-2',
    'KOI8-R',
  ])
})
