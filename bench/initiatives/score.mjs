const shared = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
export const overUnion = (a, b) => shared(a, b) / (a.end - a.start + b.end - b.start - shared(a, b))
/** What stands inside the first marks of quotation: a further mention is one of the same name. */
const nameOf = (words) => (/[“「『《"]([^”」』》"]{2,})[”」』》"]/.exec(words)?.[1] ?? words).replace(/\s+/g, '')

/** One to one, the best first. */
export function pair(found, gold, measure, least) {
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

/** A further mention of a gold name is neither right nor wrong; it stands for that initiative in links. */
function addFurtherMentions(found, gold, ofFound) {
  const byName = new Map(gold.map((g) => [nameOf(g.quote), g]))
  for (const f of found) {
    const same = byName.get(nameOf(f.text))
    if (same && !ofFound.has(f) && !gold.some((g) => shared(f, g) > 0)) ofFound.set(f, same)
  }
}

function judgeActor(g, f, counts, failures) {
  if (!g.actor) return
  counts.actors++
  if (f.actor && (f.actor.text.includes(g.actor) || g.actor.includes(f.actor.text))) counts.actorRight++
  else failures.push(`actor: ${g.quote} is ${g.actor}, got ${f.actor?.text ?? null}`)
}

function judgeInitiative(g, f, counts, failures) {
  counts.gold++
  if (!f) {
    failures.push(`missed: ${g.quote} [${g.type}]`)
    return
  }
  counts.matched++
  if (f.type === g.type) counts.typed++
  else failures.push(`type: ${g.quote} is ${g.type}, got ${f.type} [${f.rules.join(' ')}]`)
  judgeActor(g, f, counts, failures)
}

/** @returns which gold initiative each found one is. */
function judgeInitiatives(found, gold, counts, failures) {
  const { ofGold, ofFound } = pair(found, gold, overUnion, 0.5)
  for (const g of gold) judgeInitiative(g, ofGold.get(g), counts, failures)
  addFurtherMentions(found, gold, ofFound)
  for (const f of found.filter((each) => !ofFound.has(each))) {
    counts.wrong++
    failures.push(`not in gold: ${f.text} [${f.type}; ${f.rules.join(' ')}]`)
  }
  return ofFound
}

/** The gold initiative with this id. */
function targetOf(gold, id) {
  const target = gold.initiatives.find((initiative) => initiative.id === id)
  if (!target) throw new Error(`no initiative ${id}`)
  return target
}

/** One figure: its gold links within the first n, and within the first max(3, n), where n is how many gold has for it. */
function judgeLinks(g, ranking, { gold, reached }, counts, failures) {
  const n = g.measures.length
  for (const target of g.measures.map((id) => targetOf(gold, id))) {
    counts.links++
    if (!ranking || !reached.has(target)) continue
    counts.ends++
    const at = ranking.indexOf(target)
    if (at >= 0 && at < n) counts.top1++
    else failures.push(`link: ${g.quote} → ${target.quote}, at ${at + 1}; first ${ranking[0]?.quote}`)
    if (at >= 0 && at < Math.max(3, n)) counts.top3++
  }
}

function judgeFigures(gold, answer, ofFound, counts, failures) {
  const { ofGold } = pair(answer.figures, gold.figures, shared, 1)
  const links = new Map(answer.links.map((link) => [link.figure, link]))
  const known = { gold, reached: new Set(ofFound.values()) }
  for (const g of gold.figures) {
    const index = answer.figures.indexOf(ofGold.get(g))
    const link = links.get(index)
    const named = link?.candidates.map(({ initiative }) => ofFound.get(answer.initiatives[initiative]) ?? answer.initiatives[initiative])
    judgeLinks(g, index < 0 ? null : [...new Set(named ?? [])], known, counts, failures)
    if (g.measures.length > 0 || index < 0) continue
    counts.unlinked++
    if (link?.proposed > 0) counts.overlinked++
  }
}

/** @returns counts of one article; what went wrong is added to `failures`. */
export function scoreArticle(gold, answer, failures) {
  const counts = noCounts()
  const ofFound = judgeInitiatives(answer.initiatives, gold.initiatives, counts, failures)
  judgeFigures(gold, answer, ofFound, counts, failures)
  return counts
}
