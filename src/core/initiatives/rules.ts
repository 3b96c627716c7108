import { englishAtWork } from '#core/initiatives/english/rules/at-work'
import { englishBroughtAbout } from '#core/initiatives/english/rules/brought-about'
import { englishNamed } from '#core/initiatives/english/rules/named'
import { englishPledged } from '#core/initiatives/english/rules/pledged'
import { englishQuoted } from '#core/initiatives/english/rules/quoted'
import type { InitiativeRule } from '#core/initiatives/rule'
import { countedName } from '#core/initiatives/rules/counted-name'
import { coverage } from '#core/initiatives/rules/coverage'
import { documentTitle } from '#core/initiatives/rules/document-title'
import { institution } from '#core/initiatives/rules/institution'
import { listedMeasures } from '#core/initiatives/rules/listed-measures'
import { manner } from '#core/initiatives/rules/manner'
import { pledge } from '#core/initiatives/rules/pledge'
import { plusName } from '#core/initiatives/rules/plus-name'
import { publicity } from '#core/initiatives/rules/publicity'
import { putIntoPractice } from '#core/initiatives/rules/put-into-practice'
import { quotedList } from '#core/initiatives/rules/quoted-list'
import { quotedName } from '#core/initiatives/rules/quoted-name'
import { setGoing } from '#core/initiatives/rules/set-going'
import { verbObject } from '#core/initiatives/rules/verb-object'

/** Every rule is asked for every sentence; what overlaps is settled afterwards by weight. */
export const RULES: readonly InitiativeRule[] = [
  documentTitle,
  quotedName,
  quotedList,
  plusName,
  verbObject,
  coverage,
  countedName,
  listedMeasures,
  manner,
  publicity,
  setGoing,
  putIntoPractice,
  institution,
  pledge,
  englishNamed,
  englishQuoted,
  englishBroughtAbout,
  englishAtWork,
  englishPledged,
]
