import type { Document } from '#core/formats/export/documents'
import { annotationsTable, figuresTable, spansTable } from '#core/formats/export/tables/annotations'
import { articlesTable } from '#core/formats/export/tables/articles'
import { attributesTable } from '#core/formats/export/tables/attributes'
import { codebookTable } from '#core/formats/export/tables/codebook'
import { dictionaryTable } from '#core/formats/export/tables/dictionary'
import { initiativesOf, initiativesTable, mentionsTable, settlementsTable } from '#core/formats/export/tables/initiatives'
import { linksTable } from '#core/formats/export/tables/links'
import { codersTable, projectTable, rejectionsTable } from '#core/formats/export/tables/project'
import type { Table } from '#core/formats/export/tables/table'
import type { Language } from '#core/model/language'
import type { Snapshot } from '#core/model/snapshot'

/** The project as tidy tables: one row for each thing, joined by ids. */
export function tablesOf(snapshot: Snapshot, documents: readonly Document[], language: Language): readonly Table[] {
  const initiatives = initiativesOf(snapshot, documents)
  const tables = [
    articlesTable(snapshot, documents),
    annotationsTable(documents),
    spansTable(documents),
    initiativesTable(snapshot, initiatives),
    mentionsTable(snapshot, documents, initiatives),
    settlementsTable(snapshot),
    figuresTable(snapshot, documents),
    attributesTable(documents),
    linksTable(snapshot),
    codersTable(snapshot),
    codebookTable(snapshot),
    rejectionsTable(snapshot),
    projectTable(snapshot),
  ]
  return [...tables, dictionaryTable(tables, language)]
}
