const shared = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const overUnion = (a, b) => shared(a, b) / (a.end - a.start + b.end - b.start - shared(a, b))
/** What stands inside the first marks of quotation: a further mention is one of the same name. */
const nameOf = (words) => (/[“「『《"]([^”」』》"]{2,})[”」』》"]/.exec(words)?.[1] ?? words).replace(/\s+/g, '')

/** One to one, the best first. */
function pair(found, gold, measure, least) {
  const rows = found.flatMap((f) => gold.map((g) => ({ f, g, m: measure(f, g) }))).filter(({ m }) => m > 0 && m >= least)
  rows.sort((a, b) => b.m - a.m || a.f.start - b.f.start)
  const ofGold = new Map()
  const ofFound = new Map()
  for (const { f, g } of rows) {
    if (ofGold.has(g) || ofFound.has(f)) continue
    ofGold.set(g, f)
    ofFound.set(f, g)
  }
  return { ofGold, ofFound }
}

const NAMES = ['gold', 'matched', 'wrong', 'typed', 'actors', 'actorRight', 'links', 'ends', 'top1', 'top3', 'unlinked', 'overlinked']
export const noCounts = () => Object.fromEntries(NAMES.map((name) => [name, 0]))

/** What the gold initiative of each found one is: itself, or the one of the same name when it is a further mention. */
function meet(found, gold, counts, failures) {
  const { ofGold, ofFound } = pair(found, gold, overUnion, 0.5)
  const byName = new Map(gold.map((g) => [nameOf(g.quote), g]))
  for (const f of found) {
    if (ofFound.has(f)) continue
    const same = gold.some((g) => shared(f, g) > 0) ? undefined : byName.get(nameOf(f.text))
    if (same) ofFound.set(f, same)
    else {
      counts.wrong++
      failures.push(`not in gold: ${f.text} [${f.type}; ${f.rules.join(' ')}]`)
    }
  }
  for (const g of gold) {
    counts.gold++
    const f = ofGold.get(g)
    if (!f) {
      failures.push(`missed: ${g.quote} [${g.type}]`)
      continue
    }
    counts.matched++
    if (f.type === g.type) counts.typed++
    else failures.push(`type: ${g.quote} is ${g.type}, got ${f.type} [${f.rules.join(' ')}]`)
    if (!g.actor) continue
    counts.actors++
    if (f.actor && (f.actor.text.includes(g.actor) || g.actor.includes(f.actor.text))) counts.actorRight++
    else failures.push(`actor: ${g.quote} is ${g.actor}, got ${f.actor?.text ?? null}`)
  }
  return ofFound
}

/** Links of the figures: within the first n, and within the first max(3, n), where n is how many gold has for that figure. */
function follow(gold, answer, ofFound, counts, failures) {
  const { ofGold } = pair(answer.figures, gold.figures, shared, 1)
  const reached = new Set(ofFound.values())
  const rankOf = new Map(answer.links.map(({ figure, candidates }) => [figure, candidates.map(({ initiative }) => initiative)]))
  const proposed = new Map(answer.links.map((link) => [link.figure, link.proposed]))
  for (const g of gold.figures) {
    const index = answer.figures.indexOf(ofGold.get(g))
    if (g.measures.length === 0 && index >= 0) {
      counts.unlinked++
      if ((proposed.get(index) ?? 0) > 0) counts.overlinked++
    }
    const ranking = [...new Set((rankOf.get(index) ?? []).map((i) => ofFound.get(answer.initiatives[i]) ?? i))]
    for (const id of g.measures) {
      const target = gold.initiatives.find((initiative) => initiative.id === id)
      if (!target) throw new Error(`no initiative ${id}`)
      counts.links++
      if (index < 0 || !reached.has(target)) continue
      counts.ends++
      const at = ranking.indexOf(target)
      if (at >= 0 && at < g.measures.length) counts.top1++
      else
        failures.push(
          `link: ${g.quote} → ${target.quote}, at ${at + 1}; first ${ranking[0]?.quote ?? answer.initiatives[ranking[0]]?.text}`,
        )
      if (at >= 0 && at < Math.max(3, g.measures.length)) counts.top3++
    }
  }
}

/** @returns counts of one article; what went wrong is added to `failures`. */
export function scoreArticle(gold, answer, failures) {
  const counts = noCounts()
  const kept = answer.initiatives.filter(({ certainty }) => certainty !== 'unlikely')
  follow(gold, answer, meet(kept, gold.initiatives, counts, failures), counts, failures)
  return counts
}
