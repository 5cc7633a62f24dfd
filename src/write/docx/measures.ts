// The look in Word's units: twips (1/20 pt) unless a name says otherwise. The numbers are those of the theme.
import type { Document, Look } from '../../document/nodes.ts'
import * as theme from '../theme.ts'

/** Millimetres → twips, rounded. */
export const mm = (value: number): number => Math.round((value * 1440) / 25.4)
/** Points → twips. */
export const pt = (value: number): number => Math.round(value * 20)
const Z = pt(15)
/** Every value of a table in twips. */
const each = <T extends Readonly<Record<string, number>>>(table: T, unit: (value: number) => number): Readonly<Record<keyof T, number>> =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [name, unit(value)])) as Record<keyof T, number>

export const PAGE = { width: 11906, height: 16838, margin: mm(theme.PAPER.margin), header: mm(13), footer: mm(10.5) } as const
/** Width of the text block, upright and turned, the margin right of it and the other ones. */
export interface Block {
  readonly margin: number
  readonly right: number
  readonly upright: number
  readonly landscape: number
}
export function blockOf({ look, draft }: Pick<Document, 'look' | 'draft'>): Block {
  const margin = mm(theme.marginOf(look))
  const right = theme.hasCommentMargin(look, draft) ? mm(theme.PAPER.comments) : margin
  return { margin, right, upright: PAGE.width - margin - right - 1, landscape: PAGE.height - margin - right }
}
/** Height of the text block of an upright page. */
export const TEXT_HEIGHT = PAGE.height - 2 * PAGE.margin
export const TEXT_EDGE = mm(theme.TEXT_EDGE)
export const SHORT_NAME_GAP = mm(theme.SHORT_NAME_GAP)
export const HANGING = each(theme.HANGING, mm)
/** Space before. */
export const SPACE = each(theme.SPACE, (value) => value * Z)
export const SIGNATURE = each(theme.SIGNATURE, mm)
/** The watermark is printed half transparent: as the theme's on paper. */
export const COLOUR = { ...theme.COLOUR, watermark: 'D9D9D9' } as const

/** One font for everything in a document: a second family beside Arial would look accidental. */
export interface Face {
  readonly font: string
  /** Whose widths estimates are made with. */
  readonly metrics: 'Arial' | 'Times New Roman'
  /** Body size in points and its line in 240ths of the natural line. */
  readonly size: number
  readonly line: number
  /** Less space before elements, text from the left margin on, smaller tables and titles. */
  readonly dense: boolean
}
export function faceOf(look: Pick<Look, 'typeface' | 'size'>): Face {
  if (look.size === 'klein') return { font: 'Arial', metrics: 'Arial', size: 8.5, line: 258, dense: true }
  const large = look.size === 'gross' ? 1 : 0
  const face = (metrics: Face['metrics'], size: number, line: number): Face => ({ font: metrics, metrics, size: size + large, line, dense: false })
  return look.typeface === 'serif' ? face('Times New Roman', 12, 270) : face('Arial', 11, large ? 287 : 285)
}

/** Space before an element, as the face has it. */
export const before = (value: number, { dense }: Pick<Face, 'dense'>): number => (dense ? Math.round(value * theme.DENSE) : value)
/** Type of tables in points. */
export const tableSize = ({ dense }: Pick<Face, 'dense'>): number => (dense ? 8.5 : 10)

/** Line of `points` for type of `size` points, in 240ths; both fonts have a natural line of 1.15 em. */
export const lineFor = (size: number, points: number): number => Math.round((points / (size * 1.15)) * 240)

/** Height of a line of body text in twips. */
export const lineHeight = (face: Face): number => Math.round((face.size * 1.15 * 20 * face.line) / 240)
