import { coderFolders, partOf } from '#core/formats/export/by-coder'
import { companions } from '#core/formats/export/companions'
import { documentsOf } from '#core/formats/export/documents'
import type { Exporter, OutputFile } from '#core/formats/export/exporter'
import { countLosses } from '#core/formats/export/losses'
import { casOf } from '#core/formats/export/uima/cas'
import { jsonCasOf } from '#core/formats/export/uima/json-cas'
import { typeSystemOf, typeSystemXml } from '#core/formats/export/uima/types'
import { xmiOf } from '#core/formats/export/uima/xmi'
import type { Snapshot } from '#core/model/snapshot'
import { ok } from '#core/util/result'

function* files(snapshot: Snapshot): Generator<OutputFile> {
  const documents = [...documentsOf(snapshot)]
  const types = typeSystemOf(snapshot.codebook)
  yield { path: 'TypeSystem.xml', chunks: [typeSystemXml(types)] }
  for (const [coder, folder] of coderFolders(snapshot))
    for (const document of documents) {
      const cas = casOf(document, partOf(document, coder), types)
      yield { path: `${folder}/${document.name}.xmi`, chunks: xmiOf(cas) }
      yield { path: `${folder}/${document.name}.json`, chunks: jsonCasOf(cas, types) }
    }
  yield* companions(snapshot, documents)
}

/** Apache UIMA: a CAS for each coder and article, as XMI and as JSON, with the type system; attributes are typed features. */
export const uima: Exporter = {
  id: 'uima',
  label: { 'zh-CN': 'UIMA XMI、JSON CAS', en: 'UIMA XMI and JSON CAS' },
  purpose: { 'zh-CN': 'INCEpTION、UIMA、cassis', en: 'INCEpTION, UIMA, cassis' },
  extension: 'zip',
  mime: 'application/zip',
  packing: 'zip',
  options: [],
  losses: (snapshot) =>
    countLosses(snapshot, ['history', 'rejections', 'sources', 'pieces', 'links-across-coders', 'control-characters', 'lone-surrogates']),
  files: (snapshot) => ok(files(snapshot)),
}
