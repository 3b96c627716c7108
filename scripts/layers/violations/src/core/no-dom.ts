export const title = document.title // does not compile
export const page = window.location // does not compile
export const home = process.env // does not compile
export const soon = setTimeout(() => {}, 0) // does not compile
export const asked = fetch('/') // does not compile
export const words = new Intl.Segmenter('zh')
