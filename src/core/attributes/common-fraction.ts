/** Denominators that people say. */
const LARGEST = 100
/** A decimal with this many places, rounded, tells every two of these fractions apart. */
const CLOSE = 1e-9

/** `0.333333333333333` as [1, 3], `1.666666666666667` as [5, 3]; `null` for what is no fraction one would say. */
export function commonFraction(decimal: string): readonly [numerator: number, denominator: number] | null {
  const value = Number(decimal)
  for (let denominator = 1; denominator <= LARGEST; denominator++) {
    const numerator = Math.round(value * denominator)
    if (Math.abs(numerator / denominator - value) < CLOSE) return [numerator, denominator]
  }
  return null
}
