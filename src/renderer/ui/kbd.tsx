import './kbd.css'

/** Key caps. Hidden from the accessibility tree: the control they stand in says the same with `aria-keyshortcuts`. */
export function Keys({ keys }: { readonly keys: readonly string[] }) {
  if (keys.length === 0) return null
  return (
    <span className="ui-keys" aria-hidden="true">
      {keys.map((key) => (
        <kbd key={key} className="ui-kbd">
          {key}
        </kbd>
      ))}
    </span>
  )
}
