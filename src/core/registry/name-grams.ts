import { foldName } from '#core/registry/fold-name'

/** Pairs of characters that stand next to each other in the folded name, each once; of one character that one. */
export function nameGrams(name: string): readonly string[] {
  const characters = [...foldName(name)]
  if (characters.length < 2) return characters
  return [...new Set(characters.slice(1).map((character, i) => `${characters[i]}${character}`))]
}
