const FRAME = 1000 / 60

/** The goals that can be told from what was measured, each a ratio or a time with its limit. */
export function goals(summary) {
  const value = (side, length, figure) => summary(side, length, figure)?.p50
  const least = (side, length, figure) => summary(side, length, figure)?.min
  const ratio = (name, figure, [side, length], [other, otherLength], limit) => [
    { name: `${name}, medians`, value: value(side, length, figure) / value(other, otherLength, figure), limit },
    { name: `${name}, least`, value: least(side, length, figure) / least(other, otherLength, figure), limit },
  ]
  const [small, middle, large] = [10_000, 100_000, 500_000]
  const all = [
    ...ratio('100k: load CPU / recogito', 'load: CPU ms', ['zhupi', middle], ['recogito', middle], 1 / 50),
    {
      name: '100k: add painted p50 less the floor, ms',
      value: value('zhupi', middle, 'add: painted p50, ms') - value('zhupi', middle, 'frame floor p50, ms'),
      limit: FRAME,
    },
    ...ratio('100k: add CPU / recogito', 'add: CPU ms', ['zhupi', middle], ['recogito', middle], 1 / 2),
    ...ratio('100k: add CPU with what follows / recogito', 'add: CPU ms with what follows', ['zhupi', middle], ['recogito', middle], 1 / 2),
    ...ratio('500k: load CPU / plain text', 'load: CPU ms', ['zhupi', large], ['plain', large], 1 / 5),
    ...ratio('500k: add CPU / own 10k', 'add: CPU ms', ['zhupi', large], ['zhupi', small], 1.3),
    ...ratio('500k: add CPU with what follows / own 10k', 'add: CPU ms with what follows', ['zhupi', large], ['zhupi', small], 1.3),
    ...ratio('500k: scroll CPU a frame / plain text', 'scroll: CPU ms a frame', ['zhupi', large], ['plain', large], 1.5),
    { name: '500k: jump painted p50, ms', value: value('zhupi', large, 'jump: painted p50, ms'), limit: 2 * FRAME },
    ...[small, middle, large].map((length) => ({
      name: `${length / 1000}k: hit test p95, ms`,
      value: value('zhupi', length, 'hit test p95, ms'),
      limit: 0.1,
    })),
    ...ratio('500k: memory / plain text', 'memory, MB', ['zhupi', large], ['plain', large], 2),
  ]
  return all.filter((goal) => Number.isFinite(goal.value))
}
