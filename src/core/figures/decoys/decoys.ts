import { identifier } from '#core/figures/decoys/identifier'
import { numberOfThing } from '#core/figures/decoys/number-of-thing'
import { numbering } from '#core/figures/decoys/numbering'
import { parallel } from '#core/figures/decoys/parallel'
import { setWord } from '#core/figures/decoys/set-word'
import { slogan } from '#core/figures/decoys/slogan'
import { telephone } from '#core/figures/decoys/telephone'
import type { Recogniser } from '#core/figures/recogniser'

/** Asked before dates: names that contain something like a date (三八红旗手, 2016年第12号). */
export const DECOYS_BEFORE_DATES: readonly Recogniser[] = [setWord, slogan, numbering, numberOfThing]

/** Asked after dates, since a date may look like them: 2017-04-24. */
export const DECOYS: readonly Recogniser[] = [telephone, identifier, parallel]
