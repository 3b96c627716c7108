import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import './field.css'

export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input type="text" autoComplete="off" spellCheck={false} className={classNames('ui-input', className)} {...rest} />
}

export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return <textarea spellCheck={false} className={classNames('ui-input', className)} {...rest} />
}
