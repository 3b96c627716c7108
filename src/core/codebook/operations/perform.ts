import type { CodebookOperation, OperationName } from '#core/codebook/operation'
import { addAttribute, moveAttribute, retireAttribute, retypeAttribute, setAttributeFields } from '#core/codebook/operations/attributes'
import { addCode, moveCode, retireCode, setCode } from '#core/codebook/operations/codes'
import { addLinkType, retireLinkType, setLinkType } from '#core/codebook/operations/link-types'
import { mergeCodes } from '#core/codebook/operations/merge'
import { splitCode } from '#core/codebook/operations/split'
import { takeCodebook } from '#core/codebook/operations/take-codebook'
import type { Step } from '#core/codebook/step'
import type { Codebook } from '#core/model/codebook'
import type { Result } from '#core/util/result'

const performers: {
  readonly [Name in OperationName]: (codebook: Codebook, operation: Extract<CodebookOperation, { op: Name }>) => Result<Step>
} = {
  'add-code': addCode,
  'set-code': setCode,
  'move-code': moveCode,
  'retire-code': retireCode,
  'merge-codes': mergeCodes,
  'split-code': splitCode,
  'add-attribute': addAttribute,
  'set-attribute': setAttributeFields,
  'retype-attribute': retypeAttribute,
  'move-attribute': moveAttribute,
  'retire-attribute': retireAttribute,
  'add-link-type': addLinkType,
  'set-link-type': setLinkType,
  'retire-link-type': retireLinkType,
  'take-codebook': takeCodebook,
}

/** What the operation comes to in this codebook, or why it cannot be done there. */
export const perform = (codebook: Codebook, operation: CodebookOperation): Result<Step> =>
  performers[operation.op](codebook, operation as never)
