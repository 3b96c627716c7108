import type { SearchLook } from './search-port'

type Asked = Pick<SearchLook, 'query' | 'options'>

/** Whether both find the same. */
export const isSameSearch = ({ query, options: a }: Asked, { query: other, options: b }: Asked): boolean =>
  query === other &&
  a.foldCase === b.foldCase &&
  a.foldWidth === b.foldWidth &&
  a.foldScript === b.foldScript &&
  a.regex === b.regex &&
  a.quantities === b.quantities
