import { expect, test } from 'vitest'
import { linkPath } from './link-path'

const box = (left: number, top: number) => ({ left, right: left + 60, top, bottom: top + 24 })

test('one line of text: a short run below it', () => {
  const { d, dot } = linkPath(box(300, 100), box(100, 100), 10)
  expect(d).toBe('M330 125V128H130V125')
  expect(dot).toEqual({ x: 130, y: 125 })
})

test('to a line above: out above, through the gutter, in below the initiative', () => {
  const { d } = linkPath(box(300, 200), box(100, 100), 10)
  expect(d).toBe('M330 201V197H15q-5 0 -5 -5V133q0 -5 5 -5H130V125')
})

test('to a line below: out below, in above the initiative', () => {
  expect(linkPath(box(300, 100), box(100, 200), 10).d).toBe('M330 125V128H15q-5 0 -5 5V192q0 5 5 5H130V200')
})

test('to what is not on screen: through the gutter to its height, without a dot', () => {
  expect(linkPath(box(300, 100), 900, 10)).toEqual({ d: 'M330 125V128H15q-5 0 -5 5V900', dot: null })
})
