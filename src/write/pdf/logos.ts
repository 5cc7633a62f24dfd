// The letterhead: rows of up to four logos of equal weight (equal area, not equal height), then a hairline. Page 1 only.
import type { Logo } from '../../document/nodes.ts'
import { imageSize } from '../image-size.ts'
import { rule } from './leaves.ts'
import { COLOUR, mm } from './measures.ts'
import type { PageNode, Picture, Pictures } from './page-nodes.ts'
import type { Element } from './structure.ts'

const PER_ROW = 4
const BOX = mm(14)
const AREA = mm(1) * mm(1) * 300
const LIMIT = { width: mm(36), height: mm(12) }

/** Width and height in points: the same area for all, within the limits. */
export function logoSize(pixels: { readonly width: number; readonly height: number }): { width: number; height: number } {
  const ratio = pixels.width / pixels.height
  const width = Math.min(Math.sqrt(AREA * ratio), LIMIT.width, LIMIT.height * ratio)
  return { width, height: width / ratio }
}

function picture(logo: Logo, i: number, count: number, images: ReadonlyMap<string, Uint8Array>, parent: Element): Picture {
  const bytes = images.get(logo.file)
  const pixels = bytes && imageSize(bytes)
  if (!pixels) throw new Error(`No picture for the logo ${logo.file}`)
  const { width, height } = logoSize(pixels)
  const alignment = i === 0 ? 'left' : i === count - 1 ? 'right' : 'center'
  return { width: '*', image: logo.file, element: parent.add('Figure', { alt: logo.alt }), fit: [width, height], alignment, margin: [0, (BOX - height) / 2, 0, (BOX - height) / 2] }
}

/** Rows of logos in the order of the parties. */
export function logoNodes(logos: readonly Logo[], images: ReadonlyMap<string, Uint8Array>, parent: Element, width: number): PageNode[] {
  if (logos.length === 0) return []
  const rows: Pictures[] = []
  for (let from = 0; from < logos.length; from += PER_ROW) {
    const some = logos.slice(from, from + PER_ROW)
    rows.push({
      columns: some.map((logo, i) => picture(logo, i, some.length, images, parent)),
      columnGap: mm(4),
      margin: [0, from === 0 ? 0 : mm(2), 0, 0],
      keep: true,
    })
  }
  return [...rows, rule(width, 0.4, COLOUR.hair, 0, mm(3), { keep: true })]
}
