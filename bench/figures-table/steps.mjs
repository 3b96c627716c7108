/**
 * What is done in the page and when it is done, step by step in this order. Runs in the page: it may use nothing from outside. Resolves to the
 * milliseconds to the frame that shows it and the longest task of the page's thread meanwhile (0 when none was noted: browsers note 50 ms and more).
 * @param {{ name: string, count: string }} step `count` is the number of all figures as the page writes it
 */
export async function doStep({ name, count }) {
  const grid = () => document.querySelector('[role="grid"][aria-label="Figures"]')
  const cells = () => [...document.querySelectorAll('[role="grid"][aria-label="Figures"] [data-column="value"]')]
  const hasRows = () => cells().some((cell) => /\d/.test(cell.textContent ?? ''))
  const isQuiet = () => grid()?.getAttribute('aria-busy') === 'false' && hasRows()
  const says = (/** @type {RegExp} */ words) => words.test(document.querySelector('.figures .ui-subbar .ui-muted')?.textContent ?? '')
  const button = (/** @type {string} */ words) => [...document.querySelectorAll('button')].find((each) => each.textContent === words)
  const type = (/** @type {string} */ words) => {
    const field = document.querySelector('input[aria-label="Filter figures"]')
    if (!(field instanceof HTMLInputElement)) throw new Error('no filter')
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const press = (/** @type {string} */ key) => grid()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const steps = {
    'open: first rows': { act: () => button('Figures')?.click(), done: hasRows },
    'open: all read': { act: () => {}, done: () => says(new RegExp(`${count} figures$`)) },
    'sort by value': { act: () => button('Value')?.click(), done: isQuiet },
    'sort by words': { act: () => button('What is counted')?.click(), done: isQuiet },
    'filter by amount': { act: () => type('money > 1亿元 unlinked'), done: () => isQuiet() && says(/ of /) },
    'filter by words': { act: () => type('企业'), done: isQuiet },
    'filter cleared': { act: () => type(''), done: () => isQuiet() && says(new RegExp(`${count} figures$`)) },
    'jump to the end': { act: () => press('End'), done: () => isQuiet() && (grid()?.scrollTop ?? 0) > 0 },
    'select all': {
      act: () => grid()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, bubbles: true, cancelable: true })),
      done: () => /selected/.test(document.querySelector('.figures-foot')?.textContent ?? ''),
    },
    'scroll 120 frames': {
      act: async () => {
        for (let turn = 0; turn < 120; turn++) {
          grid()?.scrollBy(0, -300)
          await frame()
        }
      },
      done: isQuiet,
    },
  }
  const step = steps[name]
  const tasks = [0]
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration)))
  observer.observe({ type: 'longtask' })
  const start = performance.now()
  await step.act()
  for (let frames = 0; !step.done(); frames++) {
    if (frames > 6000) throw new Error(`never done: ${name}`)
    await frame()
  }
  const ms = performance.now() - start
  await new Promise((resolve) => setTimeout(resolve, 100))
  observer.disconnect()
  return { ms, longest: Math.max(...tasks) }
}

export const STEPS = [
  'open: first rows',
  'open: all read',
  'sort by value',
  'sort by words',
  'filter by amount',
  'filter by words',
  'filter cleared',
  'jump to the end',
  'scroll 120 frames',
  'select all',
]
