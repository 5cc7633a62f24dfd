// The look in points. The numbers of page, spaces and signatures are those of the theme.
import type { Look } from '../../document/nodes.ts'
import * as theme from '../theme.ts'

/** Millimetres → points. */
export const mm = (value: number): number => (value * 72) / 25.4
/** Line unit z → points. */
export const z = (value: number): number => value * 15
const each = <T extends Readonly<Record<string, number | string>>, V>(table: T, unit: (value: T[keyof T]) => V): Readonly<Record<keyof T, V>> =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [name, unit(value as T[keyof T])])) as Record<keyof T, V>

export const PAGE = { width: mm(theme.PAPER.width), height: mm(theme.PAPER.height) }
export const TEXT_EDGE = mm(theme.TEXT_EDGE)
/** A label keeps this distance to its text. */
export const LABEL_GAP = mm(1.5)
/** Between the text and the notes at the foot of a page; the rule stands in its lower part. */
export const ROOM_ABOVE_NOTES = 15
export const SHORT_NAME_GAP = mm(theme.SHORT_NAME_GAP)
export const COLOUR = each(theme.COLOUR, (value) => `#${value}`)
/** Space before. */
export const SPACE = each(theme.SPACE, z)
export const SIGNATURE = { ...each(theme.SIGNATURE, mm), caption: 1.5 } as const

/** An empty check box, the room it takes in the line, and what parts it from the words before, which belong to another. */
export const BOX = { side: mm(3.5), room: mm(5.5), gap: mm(4) } as const

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
  /** Less space before elements, and text from the left margin on. */
  readonly dense: boolean
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
  if (look.size === 'klein') return denseScale(face)
  const body = look.size === 'gross' ? type(face, 12, 16.5) : type(face, 11, 15)
  return {
    dense: false,
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
/** For pages of much in little room. */
const denseScale = (face: Face): Scale => ({
  dense: true,
  body: type(face, 9, 10.5),
  title: type(face, 16, 20, { bold: true }),
  subtitle: type(face, 11, 14),
  heading: type(face, 10, 13, { bold: true }),
  annexTitle: type(face, 12, 15, { bold: true }),
  mark: type('Sans', 9, 11.5, { bold: true }),
  note: type(face, 8, 10),
  table: type('Sans', 9, 11),
  caption: type('Sans', 9, 11),
  small: type('Sans', 8, 10, { color: COLOUR.small }),
})
/** Space before an element, as the scale has it. */
export const before = (value: number, { dense }: Pick<Scale, 'dense'>): number => (dense ? value * theme.DENSE : value)
