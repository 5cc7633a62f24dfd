// The letterhead on page 1: rows of up to four logos of equal weight (equal area, not equal height), then a hairline.
import type { Logo } from '../../document/nodes.ts'
import { imageSize } from '../image-size.ts'
import { addPicture, picture } from './pictures.ts'
import { para, type Flow, type Grid, type Para } from './flow.ts'
import type { Job } from './job.ts'
import { COLOUR, mm } from './measures.ts'
import { ruleOf } from './xml.ts'

const PER_ROW = 4
/** Square millimetres of each logo and its limits in millimetres. */
const AREA = 300
const LIMIT = { width: 36, height: 12 }
/** Clear space between two logos, in millimetres. */
const CLEAR = 4

/** Millimetres. */
function printedSize(pixels: { width: number; height: number }, room: number): { width: number; height: number } {
  const ratio = pixels.width / pixels.height
  const width = Math.min(Math.sqrt(AREA * ratio), LIMIT.width, room, LIMIT.height * ratio)
  return { width, height: width / ratio }
}

function logoPara(logo: Logo, place: number, count: number, job: Job): Para {
  const bytes = job.images.get(logo.file)
  const image = bytes && imageSize(bytes)
  if (!bytes || !image) throw new Error(`No picture for the logo ${logo.file}`)
  const alignment = place === 0 ? 'left' : place === count - 1 ? 'right' : 'center'
  const id = addPicture({ bytes, type: image.type }, job.pictures)
  return para('KgTabelle', [picture(id, printedSize(image, job.block.upright / Math.min(count, PER_ROW) / mm(1) - CLEAR), logo.alt)], { alignment })
}

/** Rows in the order of the parties. */
export function logosFlow(job: Job): readonly Flow[] {
  const { logos } = job.document
  if (logos.length === 0) return []
  const columns = Math.min(logos.length, PER_ROW)
  const cells = logos.map((logo, i) => [logoPara(logo, i % PER_ROW, Math.min(PER_ROW, logos.length - i + (i % PER_ROW)), job)])
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, r) =>
    Array.from({ length: columns }, (_, c) => cells[r * columns + c] ?? [para('KgTabelle', [])]),
  )
  const grid: Grid = { tag: 'grid', look: 'bare', alt: 'Logos der Beteiligten', left: 0, widths: Array.from({ length: columns }, () => Math.floor(job.block.upright / columns)), rows }
  const hairline = para('KgFuge', [], { keepNext: true, spacing: { before: mm(3) }, border: { bottom: ruleOf(4, COLOUR.hair, 0) } })
  return [grid, hairline]
}
