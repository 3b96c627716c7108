import type { ForeignDocument } from '#core/formats/exchange/exchange'
import type { Article, ArticleText, Source } from '#core/model/article'
import { Article as ArticleSchema } from '#core/model/article'
import type { Block } from '#core/model/block'
import type { Snapshot } from '#core/model/snapshot'
import { trimStretch } from '#core/text/lines'
import { canonicalText } from '#core/text/newlines'
import { utf8Encode } from '#core/text/utf8'
import { sha256OfBytes, sha256OfText } from '#core/util/sha256'
import { uuid8 } from '#core/util/uuid8'

/** An article that the import brings with it. */
export interface NewArticle {
  readonly source: Source
  readonly article: Article
  readonly text: ArticleText
}

type KnownArticle = Snapshot['articles'][number]

export type Articles = Pick<Snapshot, 'articles' | 'sources'>

const stem = (fileName: string): string => fileName.replace(/\.[^.]*$/, '')

/** The one article that `is` says yes to; of several none. */
function only(articles: readonly KnownArticle[], is: (article: KnownArticle) => boolean): KnownArticle | undefined {
  const found = articles.filter(is)
  return found.length === 1 ? found[0] : undefined
}

/** How an article of the project is recognised: by its id, its text, its address, then by title or file name where only one has it. */
export function articleFinder({ articles, sources }: Articles): (document: ForeignDocument) => KnownArticle | undefined {
  const byId = new Map<string, KnownArticle>(articles.map((article) => [article.id, article]))
  const byHash = new Map<string, KnownArticle>(articles.toReversed().map((article) => [article.textHash, article]))
  const fileNames = new Map<string, string>(sources.map(({ hash, fileName }) => [hash, stem(fileName)]))
  return ({ article: known, text, name }) => {
    const own = known?.id === undefined ? undefined : byId.get(known.id)
    if (own) return own
    const byText = byHash.get(known?.textHash ?? '') ?? (text === null ? undefined : byHash.get(sha256OfText(canonicalText(text))))
    if (byText) return byText
    if (known?.id !== undefined && text !== null) return undefined
    return (
      only(articles, ({ url }) => url !== '' && url === name) ??
      only(articles, ({ title, source }) => [title, fileNames.get(source)].includes(name))
    )
  }
}

/** One paragraph for each line that is not blank. */
function paragraphsOf(text: string): Block[] {
  const blocks: Block[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    const span = trimStretch(text, { start, end })
    if (span) blocks.push({ kind: 'paragraph', level: 0, ...span })
    start = end + 1
  }
  return blocks
}

const areWithin = (blocks: readonly Block[], length: number): boolean =>
  blocks.every(({ start, end }, i) => start >= (blocks[i - 1]?.end ?? 0) && end >= start && end <= length)

/** The document as an article: with the details of our own exports, else with its name. */
export function articleOf({ name, text: raw, article: known, source }: ForeignDocument, now: string): NewArticle {
  const text = canonicalText(raw ?? '')
  const bytes = utf8Encode(raw ?? '')
  const made: Source = source ?? { hash: sha256OfBytes(bytes), bytes, fileName: `${name}.txt`, mime: 'text/plain', encoding: 'utf-8' }
  const textHash = sha256OfText(text)
  const { blocks, ...details } = known ?? {}
  const empty = { outlet: '', date: '', author: '', place: '', url: '', language: '', status: 'new', reason: '', memo: '' }
  const article = ArticleSchema.parse({
    ...{ ...empty, id: uuid8(`article ${textHash} ${name}`), title: name, addedAt: now },
    ...details,
    ...{ source: made.hash, textHash, length: text.length },
  })
  return { source: made, article, text: { text, blocks: blocks && areWithin(blocks, text.length) ? [...blocks] : paragraphsOf(text) } }
}
