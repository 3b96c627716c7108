/** Where in a JSON document: member names and array indices from the root. */
export type JsonPath = readonly PropertyKey[]

const NAME = /^[A-Za-z_$][\w$]*$/

/** `annotations[3].anchor.quote`; a name that is not an identifier is quoted: `attributes["as of"]`; the root is `$`. */
export function formatPath(path: JsonPath): string {
  let out = ''
  for (const step of path) {
    if (typeof step === 'number') out += `[${step}]`
    else if (NAME.test(String(step))) out += out ? `.${String(step)}` : String(step)
    else out += `[${JSON.stringify(String(step))}]`
  }
  return out || '$'
}
