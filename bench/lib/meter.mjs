/** What a page's main thread does, in milliseconds of processor time; waiting costs nothing and neither do other processes. */
export async function createMeter(page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return 1000 * metrics.find((metric) => metric.name === 'TaskDuration').value
  }
  return {
    spent,
    /** What `job` gave and what the page's main thread spent on it. */
    async of(job) {
      const before = await spent()
      const value = await job()
      return { value, cpu: (await spent()) - before }
    },
    collectGarbage: () => devtools.send('HeapProfiler.collectGarbage'),
  }
}
