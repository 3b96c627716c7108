const bare = (text) => text.replace(/\s+/g, '')

/** Characters of the main text that were found and wrongly found, line by line. The title is no part of either side. */
function countMain(article, gold) {
  const wanted = gold.lines.map(bare)
  const found = article.blocks
    .filter((block) => block.kind !== 'boilerplate')
    .map((block) => bare(article.text.slice(block.start, block.end)))
    .filter((line) => line !== bare(gold.title))
  const left = [...wanted]
  let right = 0
  for (const line of found) {
    const at = left.findIndex((each) => each === line || (each.length > 20 && line.includes(each)))
    if (at === -1) continue
    right += left[at].length
    left.splice(at, 1)
  }
  const length = (lines) => lines.reduce((sum, line) => sum + line.length, 0)
  return {
    right,
    found: length(found),
    wanted: length(wanted),
    missed: left,
    wrong: found.filter((line) => !wanted.some((each) => line.includes(each))),
  }
}

/** F1 of one page, and whether its title, date and outlet are right. `article`: what the importer made of it. */
export function score(article, gold) {
  const { right, found, wanted, missed, wrong } = countMain(article, gold)
  return {
    f1: found + wanted === 0 ? 1 : (2 * right) / (found + wanted),
    title: bare(article.title) === bare(gold.title),
    date: article.date === gold.date,
    outlet: article.outlet === gold.outlet,
    told: { title: article.title, date: article.date, outlet: article.outlet },
    missed,
    wrong,
  }
}
