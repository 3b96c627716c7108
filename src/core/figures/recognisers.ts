import { QUANTITIES } from '#core/figures/chinese/quantities'
import { VAGUE } from '#core/figures/chinese/vague'
import { DATES } from '#core/figures/dates/dates'
import { DECOYS, DECOYS_BEFORE_DATES } from '#core/figures/decoys/decoys'
import { english } from '#core/figures/english/english'
import type { Recogniser } from '#core/figures/recogniser'

/**
 * Asked in this order, and the first that answers wins: dates and periods, what only looks like a number, English quantities, Chinese
 * quantities. So 2016年 never reaches the numbers, and 1677个 never the years.
 */
export const RECOGNISERS: readonly Recogniser[] = [...DECOYS_BEFORE_DATES, ...DATES, ...DECOYS, english, VAGUE, QUANTITIES]

/** Dates are made of numerals too: where every numeral is asked for, the numbers come first. */
export const NUMERAL_RECOGNISERS: readonly Recogniser[] = RECOGNISERS.filter((recogniser) => !DATES.includes(recogniser))
