const grouped = new Intl.NumberFormat('en')

/** A count as tables write it in both languages: `1,500`. */
export const formatCount = (count: number): string => grouped.format(count)
