// @ts-check
import { installWithApt, mayUseApt } from './apt.mjs'
import { run } from './run.mjs'

/**
 * Sees to it that Chinese text can be drawn: screenshots and layout tests need a CJK font. Only Linux machines come without one.
 * @param {string} root
 * @returns {Promise<string>} what was found or done, for people
 */
export async function ensureChineseFont(root) {
  if (process.platform !== 'linux') return 'Chinese font: the system brings one.'
  const listed = await listChineseFonts(root)
  if (listed) return 'Chinese font: found.'
  if (mayUseApt() && (await installWithApt(['fonts-noto-cjk', 'fontconfig'], root)) && (await listChineseFonts(root))) {
    return 'Chinese font: installed fonts-noto-cjk with apt-get.'
  }
  return 'Chinese font: none found; Chinese text may be drawn as boxes. Install fonts-noto-cjk.'
}

/** @param {string} cwd */
async function listChineseFonts(cwd) {
  const { code, output } = await run('fc-list', [':lang=zh', 'family'], { cwd, quiet: true })
  return code === 0 && output.trim() !== ''
}
