import { ImpactCounter, keptValue, LISTED, misfitsOf } from '#core/codebook/impact'
import type { CodebookOperation } from '#core/codebook/operation'
import { planCodebook } from '#core/codebook/plan'
import { codebookChanges } from '#core/codebook/rewrite'
import { olderRules } from '#core/codebook/rules'
import type { Change } from '#core/edits/change'
import type { Annotation } from '#core/model/annotation'
import type { Article } from '#core/model/article'
import type { CodeId } from '#core/model/ids'
import type { CodebookQuestions, CodedPassage, KeptPassage, Listed, QuestionName } from './codebook-port'
import { readUses } from './codebook-uses'
import { readVersions } from './codebook-versions'
import type { ProjectDatabase } from './database'
import { readCoded } from './read-coded'
import { readMeta } from './read-rows'

/** Passages of one code that are shown. */
const SHOWN = 200

type Answer<Name extends QuestionName> = Promise<CodebookQuestions[Name]['answer']>
type Asked<Name extends QuestionName> = CodebookQuestions[Name]['asked']

/** Answers what the codebook has to ask of all annotations of a project. Reads only; meant for a worker. */
export class CodebookReader {
  private readonly database: ProjectDatabase

  constructor(database: ProjectDatabase) {
    this.database = database
  }

  ask<Name extends QuestionName>(name: Name, asked: Asked<Name>): Answer<Name> {
    const answers: { readonly [Each in QuestionName]: (asked: Asked<Each>) => Answer<Each> } = {
      uses: () => readUses(this.database),
      versions: () => readVersions(this.database),
      impact: ({ operations }) => this.impact(operations),
      changes: ({ operations }) => this.changes(operations),
      passages: ({ code }) => this.passages(code),
      older: () => this.older(),
      recheck: ({ code }) => this.recheck(code),
      kept: () => this.kept(),
    }
    return answers[name](asked)
  }

  private async codebook() {
    const meta = await readMeta(this.database)
    if (!meta) throw new Error('the project is gone')
    return meta.codebook
  }

  /** The draft with the number that its version would have: one that no version ever had, so that each number means one codebook. */
  private async plan(operations: readonly CodebookOperation[]) {
    const versions = await readVersions(this.database)
    const next = Math.max(...versions.map(({ codebook }) => codebook.version)) + 1
    return planCodebook(await this.codebook(), operations, next)
  }

  private async impact(operations: readonly CodebookOperation[]) {
    const plan = await this.plan(operations)
    const counter = new ImpactCounter(plan)
    await this.each(plan.concerns, (annotation) => counter.add(annotation))
    return counter.impact()
  }

  private async changes(operations: readonly CodebookOperation[]) {
    const plan = await this.plan(operations)
    const annotations: Annotation[] = []
    await this.each(plan.concerns, (annotation) => annotations.push(annotation))
    return { version: plan.after.version, changes: codebookChanges(plan, annotations) }
  }

  private async passages(code: CodeId): Answer<'passages'> {
    const found: CodedPassage[] = []
    for await (const { article, annotations } of readCoded(this.database, new Set([code]))) {
      found.push(...annotations.filter((each) => each.code === code).map((each) => passageOf(each, article)))
      if (found.length >= SHOWN) break
    }
    return found.slice(0, SHOWN)
  }

  private async older(): Answer<'older'> {
    const isOlder = await this.isOlder()
    return this.list((annotation, article) => (isOlder(annotation) ? [passageOf(annotation, article)] : []))
  }

  private async recheck(code: CodeId | null): Promise<readonly Change[]> {
    const isOlder = await this.isOlder()
    const { version } = await this.codebook()
    const changes: Change[] = []
    await this.each(code === null ? null : new Set([code]), (annotation) => {
      if (!isOlder(annotation) || (code !== null && annotation.code !== code)) return
      const { id, article, codebookVersion } = annotation
      changes.push({ kind: 'set-codebook-version', article, annotation: id, before: codebookVersion ?? null, after: version })
    })
    return changes
  }

  private async kept(): Answer<'kept'> {
    const codebook = await this.codebook()
    return this.list((annotation, { title }): KeptPassage[] =>
      misfitsOf(codebook, annotation).map((attribute) => ({ ...keptValue(annotation, attribute), title })),
    )
  }

  private async isOlder(): Promise<(annotation: Annotation) => boolean> {
    const versions = new Map((await readVersions(this.database)).map(({ codebook }) => [codebook.version, codebook]))
    const rules = olderRules(await this.codebook(), versions)
    return ({ code, codebookVersion }) => rules.isOlder(code, codebookVersion)
  }

  private async list<T>(items: (annotation: Annotation, article: Article) => readonly T[]): Promise<Listed<T>> {
    const first: T[] = []
    let total = 0
    for await (const { article, annotations } of readCoded(this.database, null)) {
      for (const annotation of annotations) {
        const found = items(annotation, article)
        total += found.length
        if (first.length < LISTED) first.push(...found)
      }
    }
    return { total, first }
  }

  private async each(codes: ReadonlySet<CodeId> | null, visit: (annotation: Annotation) => void): Promise<void> {
    for await (const { annotations } of readCoded(this.database, codes)) for (const annotation of annotations) visit(annotation)
  }
}

const passageOf = ({ id, article, code, anchor, codebookVersion }: Annotation, { title, outlet, date }: Article): CodedPassage => ({
  ...{ annotation: id, article, code, quote: anchor.quote, prefix: anchor.prefix, suffix: anchor.suffix },
  ...{ version: codebookVersion ?? null, title, outlet, date },
})
