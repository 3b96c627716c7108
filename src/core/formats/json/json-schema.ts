import { FileAnchor, FileAnnotation, FileArticle, FileEdit, FileSource, ProjectFile, VERSION } from '#core/formats/json/project-file'
import { Anchor } from '#core/model/anchor'
import { Annotation, Interval, Provenance } from '#core/model/annotation'
import { Article } from '#core/model/article'
import { Block } from '#core/model/block'
import { AttributeDefinition, Choice, Code, Codebook, LinkType } from '#core/model/codebook'
import { Example } from '#core/model/example'
import { Initiative, Settlement } from '#core/model/initiative'
import { LocalText } from '#core/model/language'
import { Link } from '#core/model/link'
import { Coder, Project, SuggestionSwitch } from '#core/model/project'
import { Rejection } from '#core/model/rejection'
import { Span } from '#core/model/span'
import { Condition, ValueRule } from '#core/model/value-rule'
import { z } from '#core/model/zod'

/** The parts that stand under `$defs`, by the names of the product. */
const definitions: readonly (readonly [schema: z.ZodType, id: string, description: string])[] = [
  [Project, 'Project', 'Name, memo and coders.'],
  [Coder, 'Coder', 'A person who codes.'],
  [
    SuggestionSwitch,
    'SuggestionSwitch',
    'Whether suggestions are off for the project, the coders for whom they are, and the sources that are.',
  ],
  [Initiative, 'Initiative', 'What mentions in many articles point to: one programme, mechanism, campaign, document, under all its names.'],
  [Settlement, 'Settlement', 'What was decided about figures of an initiative that seemed to conflict or to repeat each other.'],
  [Rejection, 'Rejection', 'What is not to be suggested again: whatever has the same key, in any article.'],
  [Codebook, 'Codebook', 'Codes and link types. Every codebook has the codes `initiative` and `figure` and the link type `measures`.'],
  [Code, 'Code', 'What an annotation says of its text; `parent` makes a tree of the codes.'],
  [AttributeDefinition, 'AttributeDefinition', 'A field that annotations of a code have.'],
  [Choice, 'Choice', 'An allowed value of an attribute of kind `choice` or `choices`.'],
  [Condition, 'Condition', 'Holds where the attribute has one of the values; without values, where it has any.'],
  [ValueRule, 'ValueRule', 'What a value has to keep to; `*` and `?` in a pattern stand for any characters and for one.'],
  [Example, 'Example', 'A passage that shows what a code is for, or what it is not for.'],
  [LinkType, 'LinkType', 'A kind of relation, and the codes it may lead from and to.'],
  [LocalText, 'LocalText', 'A label in both languages; where one is empty the other stands in.'],
  [FileSource, 'Source', 'A file as it was read.'],
  [
    FileArticle,
    'Article',
    'A source’s text (line feeds only, nothing else altered) with metadata, coding state and blocks. Dates: EDTF level 0.',
  ],
  [Block, 'Block', 'A heading, paragraph, list item, table cell or site chrome. Offsets in UTF-16 code units, end exclusive.'],
  [FileAnnotation, 'Annotation', 'A code given to a stretch of an article, with the values of its attributes by their ids.'],
  [FileAnchor, 'Anchor', 'Where an annotation stands, in both units, with the text itself and what is around it.'],
  [Interval, 'Interval', 'Bounds as exact decimals; an absent bound is null, an open one excludes its value.'],
  [Provenance, 'Provenance', 'Who proposed the annotation.'],
  [Link, 'Link', 'A directed relation between two annotations of one article.'],
  [FileEdit, 'Edit', 'What one user action did, whole: a line in its author’s append-only log.'],
  [Article, 'LoggedArticle', 'An article as edits carry it, without its text.'],
  [Annotation, 'LoggedAnnotation', 'An annotation as edits carry it.'],
  [Anchor, 'LoggedAnchor', 'An anchor as edits carry it, in UTF-16 code units.'],
  [Span, 'Span', 'From `start` up to but not including `end`, which is greater.'],
]

/** The published JSON Schema (2020-12) of project files: their shape. What a schema cannot say, `importJson` checks besides. */
export function projectFileSchema(): unknown {
  const metadata = z.registry<z.core.GlobalMeta>()
  for (const [schema, id, description] of definitions) metadata.add(schema, { id, description })
  const { $schema, ...schema } = z.toJSONSchema(ProjectFile, {
    target: 'draft-2020-12',
    metadata,
    override: ({ zodSchema, jsonSchema }) => Object.assign(jsonSchema, z.globalRegistry.get(zodSchema)),
  })
  return {
    $schema,
    $id: `urn:zhupi:project:${VERSION}`,
    title: 'Zhupi project',
    description:
      'A corpus of articles with their sources, codebook, annotations, links and history. Besides this schema: ids are unique and references lead ' +
      'somewhere; hashes match; every quote is the text at its spans; each author’s edits are numbered from 1 and chained by SHA-256.',
    ...schema,
  }
}
