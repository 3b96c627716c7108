/** Quantities that name a size and no number. */
export const VAGUE_PHRASES =
  '成千上万 成百上千 成千累万 成千成万 数以百计 数以千计 数以万计 数以亿计 数以十万计 数以百万计 数以千万计 千千万万'
