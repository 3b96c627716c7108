import type { Exporter } from '#core/formats/export/exporter'
import { countLosses } from '#core/formats/export/losses'
import { codesXml } from '#core/formats/export/refi/codes'
import { element, XML_HEAD } from '#core/formats/export/xml'
import { ok } from '#core/util/result'

/** REFI-QDA codebook (1.0): the codes alone. */
export const qdc: Exporter = {
  id: 'qdc',
  label: { 'zh-CN': 'REFI-QDA 编码本（.qdc）', en: 'REFI-QDA codebook (.qdc)' },
  purpose: { 'zh-CN': 'NVivo、ATLAS.ti、MAXQDA、QualCoder 的编码本', en: 'Codebooks of NVivo, ATLAS.ti, MAXQDA, QualCoder' },
  extension: 'qdc',
  mime: 'application/xml',
  packing: 'file',
  options: [],
  losses: (snapshot) =>
    countLosses(snapshot, [
      'history',
      'rejections',
      'sources',
      'texts',
      'annotations',
      'links',
      'registry',
      'link-types',
      'article-memos',
      'control-characters',
    ]),
  files: ({ codebook }, { language }) => {
    const root = { xmlns: 'urn:QDA-XML:codebook:1.0', origin: 'Zhupi' }
    return ok([{ path: 'codebook.qdc', chunks: [`${XML_HEAD}${element('CodeBook', root, `\n${codesXml(codebook, language)}\n`)}\n`] }])
  },
}
