import { expect, it } from 'vitest'
import { readingSizes } from './reading-in-force'

const style = (values: Readonly<Record<string, string>>) => ({ getPropertyValue: (name: string) => values[name] ?? '' })

it('reads what the stylesheet or the user has set, within the limits', () => {
  expect(readingSizes(style({ '--read-size': ' 16px', '--read-measure': ' 40em' }))).toEqual({ size: 16, measure: 40 })
  expect(readingSizes(style({ '--read-size': '40px', '--read-measure': '1em' }))).toEqual({ size: 22, measure: 34 })
})

it('falls back to the usual sizes where nothing is set', () => {
  expect(readingSizes(style({}))).toEqual({ size: 17, measure: 38 })
})
