import { isHotkey } from '#core/codebook/hotkeys'
import type { CodebookOperation } from '#core/codebook/operation'
import { needCode, refuse, type Step, stepOf, withCode, withFields } from '#core/codebook/step'
import { ancestorsOf, inTreeOrder } from '#core/codebook/tree'
import { type Code, type Codebook, FIGURE, INITIATIVE } from '#core/model/codebook'
import { ok, type Result } from '#core/util/result'

type Operation<Name> = Extract<CodebookOperation, { op: Name }>

const emptyCode = (fields: Pick<Code, 'id' | 'parent' | 'label' | 'slot'>): Code => ({
  ...fields,
  hotkey: '',
  definition: '',
  include: '',
  exclude: '',
  examples: [],
  attributes: [],
})

export function addCode(codebook: Codebook, { id, parent, label, slot }: Operation<'add-code'>): Result<Step> {
  if (codebook.codes.some((code) => code.id === id)) return refuse('already-there')
  if (parent !== null && !codebook.codes.some((code) => code.id === parent)) return refuse('unknown-code', { code: parent })
  return ok(stepOf(inTreeOrder({ ...codebook, codes: [...codebook.codes, emptyCode({ id, parent, label, slot })] })))
}

export function setCode(codebook: Codebook, { code: id, set }: Operation<'set-code'>): Result<Step> {
  const code = needCode(codebook, id)
  if (!code.ok) return code
  const { hotkey } = set
  if (hotkey) {
    if (!isHotkey(hotkey)) return refuse('codebook-hotkey-form', { key: hotkey.toUpperCase() })
    const other = codebook.codes.find((each) => each.hotkey === hotkey && each.id !== id)
    if (other) return refuse('codebook-hotkey-taken', { key: hotkey.toUpperCase(), code: other.label['zh-CN'] || other.label.en })
  }
  return ok(stepOf(withCode(codebook, withFields(code.value, set)), [id]))
}

export function moveCode(codebook: Codebook, { code: id, parent, before }: Operation<'move-code'>): Result<Step> {
  const code = needCode(codebook, id)
  if (!code.ok) return code
  if (parent !== null && !codebook.codes.some((each) => each.id === parent)) return refuse('unknown-code', { code: parent })
  if (parent === id || (parent !== null && ancestorsOf(codebook.codes, parent).includes(id))) return refuse('codebook-under-itself')
  const others = codebook.codes.filter((each) => each.id !== id)
  const at = others.findIndex((each) => each.id === before)
  const codes = others.toSpliced(at < 0 ? others.length : at, 0, { ...code.value, parent })
  return ok(stepOf(inTreeOrder({ ...codebook, codes }), [id]))
}

/** Zhupi itself makes annotations of these. */
export const isBuiltIn = (id: string): boolean => id === INITIATIVE || id === FIGURE

export function retireCode(codebook: Codebook, { code: id, retired }: Operation<'retire-code'>): Result<Step> {
  const code = needCode(codebook, id)
  if (!code.ok) return code
  if (isBuiltIn(id)) return refuse('codebook-built-in')
  const { retired: _before, mergedInto: _into, ...rest } = code.value
  return ok(stepOf(withCode(codebook, retired ? { ...rest, hotkey: '', retired: true } : rest), [id]))
}
