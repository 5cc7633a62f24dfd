// Pictures of a header or footer: DrawingML and the older VML, inline or floating, as bytes with a size that fits our pages.
// Invariant: the bytes lie in the package and begin like PNG or JPEG; links to pictures are never followed.
import { type HousePicture, LIMITS } from './data.ts'
import { clean, number } from './values.ts'
import type { Parts, Relations } from '../package.ts'
import { child, type Xml } from '../xml.ts'

/** Where pictures are looked up, and what could not be taken. */
export interface Gallery {
  readonly parts: Parts
  readonly relations: Relations
  readonly missed: Set<string>
}
interface Size {
  readonly width: number
  readonly height: number
}
const NO_NAME = 'Bild aus der Vorlage'
/** Higher than this and behind the text: a page painted in advance, not a logo. EMU. */
const SHEET = 100 * 36_000

/** Descendants by name, but not those in text boxes, which are read for themselves. */
export const drawnIn = (xml: Xml, name: string): readonly Xml[] => xml.children.flatMap((one) => (one.name === name ? [one] : one.name === 'w:txbxContent' ? [] : drawnIn(one, name)))

export function isSheet(frame: Xml): boolean {
  return ['1', 'true'].includes(frame.attributes.behindDoc ?? '') && extent(child(frame, 'wp:extent')).height > SHEET
}

const extent = (xml: Xml | undefined): Size => ({ width: number(xml?.attributes.cx) ?? 0, height: number(xml?.attributes.cy) ?? 0 })

/** Pictures in `wp:inline` or `wp:anchor`. A single one has the size of the frame, those of a group each their own. */
export function drawnPictures(frame: Xml, gallery: Gallery): readonly HousePicture[] {
  const pictures = drawnIn(frame, 'pic:pic')
  const name = altOf(child(frame, 'wp:docPr')?.attributes ?? {})
  return pictures.flatMap((pic) => {
    const size = pictures.length === 1 ? extent(child(frame, 'wp:extent')) : extent(child(pic, 'pic:spPr', 'a:xfrm', 'a:ext'))
    const fill = child(pic, 'pic:blipFill')
    const crop = cropOf(child(fill, 'a:srcRect'))
    const own = altOf(child(pic, 'pic:nvPicPr', 'pic:cNvPr')?.attributes ?? {})
    return picture(child(fill, 'a:blip')?.attributes['r:embed'], size, name || own, gallery, crop)
  })
}

/** Pictures of `w:pict`, the size in the style of their shape. */
export function oldPictures(pict: Xml, gallery: Gallery): readonly HousePicture[] {
  return ['v:shape', 'v:rect'].flatMap((name) => drawnIn(pict, name)).flatMap((shape) => {
    const data = child(shape, 'v:imagedata')
    if (!data) return []
    const { style = '', alt } = shape.attributes
    return picture(data.attributes['r:id'], { width: length(style, 'width'), height: length(style, 'height') }, altOf({ descr: alt ?? '', title: data.attributes['o:title'] ?? '' }), gallery)
  })
}

const EMU: Readonly<Record<string, number>> = { pt: 12_700, in: 914_400, cm: 360_000, mm: 36_000, px: 9_525 }
function length(style: string, name: string): number {
  const [, value = '', unit = ''] = new RegExp(`(?:^|;)\\s*${name}:\\s*([\\d.]{1,10})(pt|in|cm|mm|px)`).exec(style) ?? []
  return (number(value) ?? 0) * (EMU[unit] ?? 0)
}

/** Where a floating frame stands across the page; undefined: it does not float. */
export function floats(frame: Xml, scale: number): 'left' | 'center' | 'right' | undefined {
  const shape = drawnIn(frame, 'v:shape')[0]?.attributes.style ?? ''
  if (frame.name !== 'wp:anchor') return /position:\s*absolute/.test(shape) ? sideOf(/mso-position-horizontal:\s*(\w+)/.exec(shape)?.[1] ?? '') : undefined
  const place = child(frame, 'wp:positionH')
  const named = textOf(child(place, 'wp:align'))
  if (named) return sideOf(named)
  const margin = place?.attributes.relativeFrom === 'page' ? PAGE_MARGIN : 0
  const middle = (((number(textOf(child(place, 'wp:posOffset'))) ?? 0) - margin + extent(child(frame, 'wp:extent')).width / 2) * scale) / LIMITS.width
  return middle < 0.4 ? 'left' : middle > 0.6 ? 'right' : 'center'
}
/** EMU; 25 mm. */
const PAGE_MARGIN = 900_000
const textOf = (xml: Xml | undefined): string => xml?.children.map(({ text }) => text).join('').trim() ?? ''
const sideOf = (name: string): 'left' | 'center' | 'right' => (name === 'center' ? 'center' : name === 'right' || name === 'outside' ? 'right' : 'left')

/** Names such as "Grafik 3" are given by Word and say nothing. */
function altOf({ descr = '', title = '', name = '' }: Readonly<Record<string, string>>): string {
  const texts = [descr, title, /^(Grafik|Bild|Picture|Image|Textfeld|Gruppieren)?\s*\d*$|\.(png|jpe?g)$/i.test(name) ? '' : name]
  return texts.map((text) => clean(text).trim().slice(0, 250)).find((text) => text !== '') ?? ''
}

function cropOf(xml: Xml | undefined): Partial<Pick<HousePicture, 'crop'>> {
  const side = (name: string): number => Math.min(49_000, Math.max(0, number(xml?.attributes[name]) ?? 0))
  const crop = { l: side('l'), t: side('t'), r: side('r'), b: side('b') }
  return Object.values(crop).some((part) => part > 0) ? { crop } : {}
}

const TYPES: readonly (readonly [type: HousePicture['type'], start: readonly number[]])[] = [['png', [0x89, 0x50, 0x4e, 0x47]], ['jpg', [0xff, 0xd8, 0xff]]]

function picture(id: string | undefined, size: Size, name: string, { parts, relations, missed }: Gallery, crop: Partial<Pick<HousePicture, 'crop'>> = {}): readonly HousePicture[] {
  const { part } = relations.get(id ?? '') ?? {}
  const bytes = part === undefined ? undefined : parts.get(part)
  const type = bytes && TYPES.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0]
  if (!bytes || !type) {
    missed.add(bytes ? 'Bilder, die weder PNG noch JPEG sind' : 'verknüpfte Bilder, die nicht in der Datei liegen')
    return []
  }
  const scale = Math.min(1, LIMITS.width / size.width, LIMITS.height / size.height)
  const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)]
  if (!(Math.min(width, height) >= LIMITS.smallest)) return []
  return [{ tag: 'picture', bytes, type, width, height, alt: name || NO_NAME, ...crop }]
}
