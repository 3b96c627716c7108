import { expect, test } from 'vitest'
import { pinyinInitials } from '#core/text/pinyin-initials'

test('Han characters become the first letter of their reading, others stay', () => {
  expect(pinyinInitials('“一站办”帮扶机制 2期')).toBe('“yzb”bfjz 2q')
  expect(pinyinInitials('👨‍👩‍👧A')).toBe('👨‍👩‍👧A')
  expect(pinyinInitials('')).toBe('')
})

test('the first and the last characters of a letter', () => {
  expect(pinyinInitials('阿八擦哒妸发旮铪丌咔垃呣拿噢妑七呥仨他屲夕丫帀')).toBe('abcdefghjklmnopqrstwxyz')
  expect(pinyinInitials('做坐座')).toBe('zzz')
})
