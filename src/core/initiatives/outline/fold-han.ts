import { foldCode } from '#core/figures/fold'

const TRADITIONAL = /[\u3400-\u9fff]/g

/** Simplified for traditional characters, one code unit for one, so that offsets hold. Marks stay as they are. */
export const foldHan = (text: string): string => text.replace(TRADITIONAL, (char) => String.fromCharCode(foldCode(char.charCodeAt(0))))
