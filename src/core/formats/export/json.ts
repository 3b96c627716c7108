import type { Exporter } from '#core/formats/export/exporter'
import { exportJsonText } from '#core/formats/json/export-json'
import { ok } from '#core/util/result'

/** The project itself: what Zhupi opens again, with nothing lost. */
export const json: Exporter = {
  id: 'json',
  label: { 'zh-CN': '朱批 JSON', en: 'Zhupi JSON' },
  purpose: { 'zh-CN': '整个项目，可再打开，一字不差', en: 'The whole project, to open again: nothing is lost' },
  extension: 'json',
  mime: 'application/json',
  packing: 'file',
  options: [],
  losses: () => [],
  files: (snapshot) => {
    const texts = exportJsonText(snapshot, { history: true })
    return texts.ok ? ok([{ path: 'project.json', chunks: texts.value }]) : texts
  },
}
