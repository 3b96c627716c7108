/** The text alone, every paragraph in the document: what any reader has to be compared with. */
export function mountPlain(root, paragraphs) {
  const fragment = document.createDocumentFragment()
  for (const text of paragraphs) {
    const p = document.createElement('p')
    p.textContent = text
    fragment.append(p)
  }
  root.append(fragment)
}
