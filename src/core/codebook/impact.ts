import { fits } from '#core/attributes/fitting'
import { plainValue } from '#core/attributes/plain-value'
import type { CodebookPlan } from '#core/codebook/plan'
import { rewritten } from '#core/codebook/rewrite'
import { ruleOf } from '#core/codebook/rules'
import type { Coded } from '#core/codebook/step'
import type { Annotation } from '#core/model/annotation'
import { type Codebook, findCode } from '#core/model/codebook'
import type { AnnotationId, ArticleId, AttributeId } from '#core/model/ids'

/** How many annotations, in how many articles. */
export interface Reach {
  readonly annotations: number
  readonly articles: number
}

/** A value that its attribute cannot hold: kept where it is, for somebody to look at. */
export interface KeptValue {
  readonly annotation: AnnotationId
  readonly article: ArticleId
  readonly code: Annotation['code']
  readonly attribute: AttributeId
  /** In words. */
  readonly value: string
  readonly quote: string
}

/** What applying a plan does to the annotations of a project. */
export interface Impact {
  /** Of each operation by itself: what has the codes it concerns when its turn comes. */
  readonly operations: readonly Reach[]
  /** Of all together. */
  readonly concerned: Reach
  readonly recoded: Reach
  /** Values that become another value. */
  readonly converted: number
  /** Values that fit before and do not afterwards. */
  readonly kept: number
  /** The first of those. */
  readonly keptValues: readonly KeptValue[]
  /** Annotations whose rule is another one afterwards: they come on the list to be looked at again. */
  readonly recheck: Reach
}

class Counter {
  annotations = 0
  private readonly articles = new Set<ArticleId>()

  add(article: ArticleId): void {
    this.annotations++
    this.articles.add(article)
  }

  reach(): Reach {
    return { annotations: this.annotations, articles: this.articles.size }
  }
}

/** Values of `coded` that the codebook has a place for and that this place cannot hold. */
export function misfitsOf(codebook: Codebook, { code, attributes }: Coded): readonly AttributeId[] {
  const definitions = findCode(codebook, code)?.attributes ?? []
  return definitions.flatMap((definition) => {
    const value = Object.hasOwn(attributes, definition.id) ? attributes[definition.id] : undefined
    return value === undefined || fits(definition, value) ? [] : [definition.id]
  })
}

export const keptValue = ({ id, article, code, anchor, attributes }: Annotation, attribute: AttributeId): KeptValue => ({
  annotation: id,
  article,
  code,
  attribute,
  value: plainValue(attributes[attribute] ?? ''),
  quote: anchor.quote,
})

/** Most kept values that are listed by name. */
export const LISTED = 200

/** Adds up what a plan does, one annotation after the other. */
export class ImpactCounter {
  private readonly plan: CodebookPlan
  private readonly operations: readonly Counter[]
  private readonly concerned = new Counter()
  private readonly recoded = new Counter()
  private readonly recheck = new Counter()
  private readonly keptValues: KeptValue[] = []
  private readonly otherRules: ReadonlyMap<string, boolean>
  private converted = 0
  private kept = 0

  constructor(plan: CodebookPlan) {
    this.plan = plan
    this.operations = plan.steps.map(() => new Counter())
    this.otherRules = new Map(plan.after.codes.map(({ id }) => [id, ruleOf(plan.before, id) !== ruleOf(plan.after, id)]))
  }

  add(annotation: Annotation): void {
    if (!this.plan.concerns.has(annotation.code)) return
    const { article } = annotation
    this.concerned.add(article)
    const after = rewritten(this.plan, annotation, (step) => this.operations[step]?.add(article))
    if (after.code !== annotation.code) this.recoded.add(article)
    if (this.otherRules.get(after.code)) this.recheck.add(article)
    for (const [id, value] of Object.entries(after.attributes)) if (value !== annotation.attributes[id]) this.converted++
    this.addKept(annotation, after)
  }

  impact(): Impact {
    return {
      operations: this.operations.map((counter) => counter.reach()),
      concerned: this.concerned.reach(),
      recoded: this.recoded.reach(),
      converted: this.converted,
      kept: this.kept,
      keptValues: this.keptValues,
      recheck: this.recheck.reach(),
    }
  }

  private addKept(annotation: Annotation, after: Coded): void {
    const misfits = misfitsOf(this.plan.after, after)
    if (misfits.length === 0) return
    const before = new Set(misfitsOf(this.plan.before, annotation))
    for (const attribute of misfits) {
      if (before.has(attribute)) continue
      this.kept++
      if (this.keptValues.length < LISTED) this.keptValues.push(keptValue(annotation, attribute))
    }
  }
}
