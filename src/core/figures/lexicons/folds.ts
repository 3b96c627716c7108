import { foldCode } from '#core/figures/fold'

/** Signs that mean the same, in pairs; every space is one space. */
const SAME = '，,．.：:（(）)％%﹪%／/⁄/＜<﹤<＞>﹥>＝=＄$￥¥￡£￠¢˚°º°∶:' + "－-−-–-—-―-～~〜~∼~’'′'″\"\u3000 \u00a0 \u2009 \u202f \t "

/** Japanese forms met in Chinese text. */
const VARIANTS = '銭钱'

/** Every code unit as the lexicons write it: simplified, half width, one dash, one tilde, one space. */
function makeFolds(): Uint16Array {
  const folds = Uint16Array.from({ length: 0x10000 }, (_, code) => foldCode(code))
  const pairs = SAME + VARIANTS
  for (let at = 0; at < pairs.length; at += 2) folds[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1)
  return folds
}

const FOLDS = makeFolds()

/** The character at `at` as the lexicons write it; 0 outside the text. */
export const foldedAt = (text: string, at: number): number => FOLDS[text.charCodeAt(at)] ?? 0
