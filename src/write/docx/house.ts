// The organisation's own look (--style) over ours: its fonts, sizes and colours for our styles, its header above ours and its footer below.
// Page, edges, spaces and numbers stay ours: the two text edges and the room to sign depend on them.
import { LIMITS, type HouseFont, type HouseParagraph, type HousePages, type HouseRole, type HouseStyle } from '../../reread/house-style/data.ts'
import { para, sliver } from './flow.ts'
import { paragraphXml } from './grids.ts'
import { type Face, mm } from './measures.ts'
import { addPicture, picture, type Picture } from './pictures.ts'
import { BREAK, run, TAB, textRun, type RunLook, type Xml } from './xml.ts'

/** The face with the body type of the house; widths are then estimated with those of ours. */
export function housed(face: Face, house: HouseStyle | undefined): Face {
  const body = house?.type.body
  if (!body) return face
  const size = body.size === undefined ? face.size : body.size / 2
  return { ...face, font: body.font ?? face.font, size, line: body.lineRule === 'auto' ? Math.max(body.line, 240) : face.line }
}

/** How the house sets our styles. Empty: as ours. */
export interface StyleLook {
  readonly font?: string
  readonly size?: number
  readonly bold: boolean
  readonly italics: boolean
  readonly color: string
}
/** Half points: the longest usual title still stands on one line. */
const LARGEST_TITLE = 60
const ROLE_OF: Readonly<Record<string, HouseRole>> = { title: 'title', Subtitle: 'subtitle', heading1: 'heading', heading2: 'subheading', caption: 'caption', footnoteText: 'note', Header: 'header', Footer: 'footer', KgTabelle: 'table' }
/** Of a style by its id or, for those of the library, its name there. */
export function houseLook(style: string, house: HouseStyle | undefined): Partial<StyleLook> {
  const role = ROLE_OF[style]
  const type = role && house?.type[role]
  if (!type) return {}
  return { bold: type.bold, italics: type.italic, color: type.colour, ...(type.font === undefined ? {} : { font: type.font }), ...(type.size === undefined ? {} : { size: role === 'title' ? Math.min(type.size, LARGEST_TITLE) : type.size }) }
}

/** Title and subtitle may stand in the middle; everything else keeps its edge. */
export const centred = (style: string, house: HouseStyle | undefined): boolean => (style === 'title' || style === 'Subtitle') && house?.type[ROLE_OF[style] ?? 'body']?.align === 'center'

const lookOf = (font: HouseFont): RunLook => ({
  bold: font.bold, italic: font.italic, color: font.colour, ...(font.font === undefined ? {} : { font: font.font }), ...(font.size === undefined ? {} : { size: font.size }),
})
const EMU_PER_MM = 36_000
const EMU_PER_TWIP = 635
function pieceXml(piece: HouseParagraph['pieces'][number], pictures: Picture[]): Xml {
  if (piece.tag === 'text') return textRun(piece.text, lookOf(piece))
  if (piece.tag !== 'picture') return run(piece.tag === 'tab' ? TAB : BREAK)
  const id = addPicture({ bytes: piece.bytes, type: piece.type }, pictures)
  return picture(id, { width: piece.width / EMU_PER_MM, height: piece.height / EMU_PER_MM }, piece.alt, piece.crop)
}
/** Paragraphs of a header or footer in a style of ours; places in a line keep their proportion where the text is wider or narrower. */
export const houseXml = (paragraphs: readonly HouseParagraph[], style: 'KgHausKopf' | 'KgHausFuss', width: number, pictures: Picture[]): Xml =>
  paragraphs
    .map(({ align, left, stops, pieces }) =>
      paragraphXml(
        para(style, pieces.map((piece) => pieceXml(piece, pictures)), {
          ...(align === 'left' || align === 'both' ? {} : { alignment: align }),
          ...(left > 0 ? { indent: { left } } : {}),
          ...(stops.length > 0 ? { tabStops: stops.map((stop) => ({ type: stop.align, position: Math.round((stop.at * width) / LIMITS.text) })) } : {}),
        }),
      ),
    )
    .join('')

/** Room below a header of the house, because Word sets the text right under a header that reaches into it. */
export const headerGap = (): Xml => paragraphXml(sliver({ spacing: { before: GAP } }))

/** Twips of one line of 9 pt. */
const LINE = 240
/** Between the header of the house and the text. */
const GAP = 200
const heightOf = (paragraphs: readonly HouseParagraph[]): number =>
  paragraphs.reduce((sum, { pieces }) => sum + Math.max(LINE, ...pieces.map((piece) => (piece.tag === 'picture' ? piece.height / EMU_PER_TWIP : 0))), 0)
/** Header and footer that stand on every page but the first, beyond the room our margins leave for them, in twips. */
export function lostHeight(house: HouseStyle | undefined): number {
  if (!house) return 0
  const over = (pages: HousePages, room: number): number => Math.max(0, heightOf(pages.rest) + LINE + GAP - room)
  return over(house.headers, mm(12)) + over(house.footers, mm(14.5))
}
