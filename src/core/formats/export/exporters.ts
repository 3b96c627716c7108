import { brat } from '#core/formats/export/brat'
import { codebookMarkdown } from '#core/formats/export/codebook-markdown'
import { conll } from '#core/formats/export/conll'
import { csv } from '#core/formats/export/csv'
import { doccano } from '#core/formats/export/doccano'
import type { Exporter } from '#core/formats/export/exporter'
import { html } from '#core/formats/export/html/html'
import { json } from '#core/formats/export/json'
import { labelStudio } from '#core/formats/export/label-studio'
import { qdc } from '#core/formats/export/refi/qdc'
import { refiQda } from '#core/formats/export/refi/refi-qda'
import { replication } from '#core/formats/export/replication/replication'
import { spacy } from '#core/formats/export/spacy'
import { tei } from '#core/formats/export/tei'
import { uima } from '#core/formats/export/uima/uima'
import { webAnnotation } from '#core/formats/export/web-annotation'
import { xlsx } from '#core/formats/export/xlsx'

/** Every format a project goes out in, in the order they are offered. */
export const EXPORTERS: readonly Exporter[] = [
  json,
  csv,
  xlsx,
  html,
  codebookMarkdown,
  replication,
  refiQda,
  qdc,
  webAnnotation,
  brat,
  doccano,
  labelStudio,
  uima,
  conll,
  spacy,
  tei,
]
