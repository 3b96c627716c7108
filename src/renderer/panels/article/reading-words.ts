import type { Article } from '#core/model/article'
import { type Codebook, FIGURE, INITIATIVE, MEASURES } from '#core/model/codebook'
import type { CodeId } from '#core/model/ids'
import { localText } from '#core/model/language'
import { codeLabel } from '../../attributes/annotation-words'
import { dateLine } from '../../attributes/dates'
import type { Messages } from '../../i18n/use-messages'
import type { CodeLook, ReaderWords } from '../../reader/reader-port'

const SEPARATOR = ' · '

/** The line under an article's title. */
export const metaLine = (t: Messages, article: Article): string =>
  [
    article.outlet,
    dateLine(article.date, t.language),
    article.author,
    article.place,
    article.status === 'excluded' ? t('article.meta-excluded', { reason: article.reason }) : '',
  ]
    .filter(Boolean)
    .join(SEPARATOR)

/** Codes that measure others are short: a few characters, nearest the glyphs, with their value in the margin. */
export function codeLooks(t: Messages, codebook: Codebook): ReadonlyMap<CodeId, CodeLook> {
  const measuring = new Set(codebook.linkTypes.find((type) => type.id === MEASURES)?.from ?? [])
  return new Map(
    codebook.codes.map((code) => [
      code.id,
      { code: code.id, slot: code.slot, label: localText(code.label, t.language), short: measuring.has(code.id) },
    ]),
  )
}

export function readerWords(t: Messages, codebook: Codebook, review: NonNullable<ReaderWords['review']> = []): ReaderWords {
  const countOf = (code: CodeId, count: number): string => {
    if (code === FIGURE) return t('article.block-figures', { count })
    if (code === INITIATIVE) return t('article.block-initiatives', { count })
    return t('article.block-codes', { count, code: codeLabel(t, codebook, code) })
  }
  return {
    articleText: t('article.text'),
    annotations: t('inspector.annotations'),
    rail: t('article.rail'),
    railValue: (percent) => t('article.rail-value', { percent }),
    marksInBlock: (counts, suggestions) =>
      [
        ...[...counts].map(([code, count]) => countOf(code, count)),
        ...(suggestions > 0 ? [t('article.block-suggestions', { count: suggestions })] : []),
      ].join(t('inspector.name-join')),
    moveStart: t('article.move-start'),
    moveEnd: t('article.move-end'),
    unlinked: t('article.unlinked'),
    review,
  }
}
