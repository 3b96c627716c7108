/** What a picture looks like that no style sheet goes along with. */
const LOOKS = ['fill', 'stroke', 'stroke-width', 'stroke-opacity', 'font-size', 'font-family'] as const
/** Pixels of the PNG for one of the drawing. */
const SHARPNESS = 3

/** The drawing as a file of its own, in the colours on screen. */
export function svgFile(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const { width, height } = svg.viewBox.baseVal
  const shown = [svg, ...svg.querySelectorAll('*')]
  for (const [i, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = shown[i]
    if (!original) continue
    const look = getComputedStyle(original)
    for (const name of LOOKS) element.setAttribute(name, look.getPropertyValue(name))
    element.removeAttribute('class')
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  ground.setAttribute('width', '100%')
  ground.setAttribute('height', '100%')
  ground.setAttribute('fill', getComputedStyle(svg).backgroundColor)
  copy.querySelector('desc')?.after(ground)
  return new XMLSerializer().serializeToString(copy)
}

/** @returns `null` when the picture cannot be drawn */
export async function pngFile(svg: SVGSVGElement): Promise<Uint8Array | null> {
  const { width, height } = svg.viewBox.baseVal
  const address = URL.createObjectURL(new Blob([svgFile(svg)], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = address
    await image.decode()
    const canvas = new OffscreenCanvas(width * SHARPNESS, height * SHARPNESS)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await canvas.convertToBlob({ type: 'image/png' })
    return new Uint8Array(await blob.arrayBuffer())
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(address)
  }
}
