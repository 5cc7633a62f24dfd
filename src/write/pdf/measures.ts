// Sizes of the printed page in points. Source of every number: the reference look of the project (25 mm margins, text edge at 35 mm, line unit z = 15 pt).
// Invariant: there is space before elements only, never after, and it is a multiple of z/4 except where pens and seals need millimetres.
import type { Look } from '../../document/nodes.ts'

/** Millimetres → points. */
export const mm = (value: number): number => (value * 72) / 25.4
/** Line unit z → points. */
export const z = (value: number): number => value * 15

export const PAGE = { width: mm(210), height: mm(297), margin: mm(25) }
/** Text edge of sections, right of the label column. */
export const TEXT_EDGE = mm(10)
/** A label keeps this distance to its text. */
export const LABEL_GAP = mm(1.5)
/** A short name stands on the last line of its party only if this much room remains between the two. */
export const SHORT_NAME_GAP = mm(5)

export const COLOUR = { text: '#000000', small: '#404040', accent: '#1B3A57', hair: '#767676', watermark: '#ECECEC' }

export const SPACE = {
  subtitle: z(0.25),
  titleRule: z(0.75),
  firstConnector: z(1.5),
  connector: z(1),
  party: z(0.5),
  section: z(1.5),
  preamble: z(2),
  paragraph: z(0.5),
  item: z(0.25),
  table: z(0.75),
  signatureHeading: z(1.25),
  annexRule: z(0.5),
} as const

export const SIGNATURE = {
  line: mm(75),
  gap: mm(10),
  free: mm(20),
  freeWithSeal: mm(27),
  freeLocked: mm(12),
  freePlaceDate: mm(9),
  writing: mm(6),
  caption: 1.5,
  inlineLine: mm(45),
} as const

/** An empty check box and the room it takes in the line. */
export const BOX = { side: mm(3.5), room: mm(5.5) } as const

export type Face = 'Serif' | 'Sans'
/** Height of one line at size 1 as the font files declare it: Source Serif 4 1.371, Source Sans 3 1.424. */
const NATURAL: Record<Face, number> = { Serif: 1.371, Sans: 1.424 }

/** How a piece of text is set; `lineHeight` is a factor of the natural line height. */
export interface Type {
  readonly font: Face
  readonly fontSize: number
  readonly lineHeight: number
  readonly bold?: true
  readonly color?: string
}
const type = (font: Face, size: number, line: number, more: { bold?: true; color?: string } = {}): Type => ({
  font,
  fontSize: size,
  lineHeight: line / (size * NATURAL[font]),
  ...more,
})

/** All type sizes of one document. */
export interface Scale {
  readonly body: Type
  readonly title: Type
  readonly subtitle: Type
  readonly heading: Type
  readonly annexTitle: Type
  readonly mark: Type
  readonly note: Type
  readonly table: Type
  readonly caption: Type
  readonly small: Type
}
export function scaleOf(look: Look): Scale {
  const face: Face = look.typeface === 'sans' ? 'Sans' : 'Serif'
  const body = look.size === 'gross' ? type(face, 12, 16.5) : type(face, 11, 15)
  return {
    body,
    title: type(face, 24, 30, { bold: true }),
    subtitle: type(face, 14, 19),
    heading: look.size === 'gross' ? type(face, 13, 17.5, { bold: true }) : type(face, 12, 16, { bold: true }),
    annexTitle: type(face, 16, 21, { bold: true }),
    mark: type('Sans', 10, 13, { bold: true }),
    note: type(face, 9, 12),
    table: type('Sans', 10, 13.5),
    caption: type('Sans', 10, 13),
    small: type('Sans', 9, 12, { color: COLOUR.small }),
  }
}
