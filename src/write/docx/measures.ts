// Sizes of the Word document. Source of every number: the reference look (25 mm margins, text edge 10 mm further in, line unit z = 15 pt).
// Units: twips (1/20 pt) unless a name says otherwise. Invariant: there is space before elements only, never after.
import type { Look } from '../../document/nodes.ts'

/** Millimetres → twips, rounded. */
export const mm = (value: number): number => Math.round((value * 1440) / 25.4)
/** Points → twips. */
export const pt = (value: number): number => Math.round(value * 20)

export const PAGE = { width: 11906, height: 16838, margin: mm(25), header: mm(13), footer: mm(10.5) } as const
/** Width of the text block, upright and turned. */
export const WIDTH = { upright: 9071, landscape: PAGE.height - 2 * PAGE.margin } as const
/** Height of the text block of an upright page. */
export const TEXT_HEIGHT = PAGE.height - 2 * PAGE.margin
/** Text edge of sections, right of the label column. */
export const TEXT_EDGE = 567
/** Room from a label to its text. */
export const HANGING = { absatz: 567, nummer: 397, buchstabe: 397, doppelbuchstabe: 454, strich: 283 } as const

/** Space before, in twips. */
export const SPACE = {
  subtitle: 75, firstConnector: 450, longHead: 300, connector: 300, party: 150, preamble: 600, section: 450,
  paragraph: 150, item: 75, table: 225, subheading: 225, signatureHeading: 375, signatureHeadingTight: 300, annexRule: 150,
} as const
export const SIGNATURE = { line: 4252, gap: 567, free: mm(20), freeWithSeal: mm(27), freeTight: mm(18), freeWithSealTight: mm(25), freeLocked: mm(12), freePlaceDate: mm(9), freeForm: mm(10), freeSignedForm: mm(14), writing: mm(6) } as const

export const COLOUR = { text: '000000', small: '404040', accent: '1B3A57', hair: '767676', /** Printed half transparent: ECECEC on paper. */ watermark: 'D9D9D9' } as const

/** One font for everything in a document: a second family beside Arial would look accidental. */
export interface Face {
  readonly font: 'Arial' | 'Times New Roman'
  /** Body size in points and its line in 240ths of the natural line. */
  readonly size: number
  readonly line: number
}
export function faceOf(look: Pick<Look, 'typeface' | 'size'>): Face {
  const large = look.size === 'gross' ? 1 : 0
  return look.typeface === 'serif' ? { font: 'Times New Roman', size: 12 + large, line: 270 } : { font: 'Arial', size: 11 + large, line: large ? 287 : 285 }
}

/** Line of `points` for type of `size` points, in 240ths; both fonts have a natural line of 1.15 em. */
export const lineFor = (size: number, points: number): number => Math.round((points / (size * 1.15)) * 240)

/** Height of a line of body text in twips. */
export const lineHeight = (face: Face): number => Math.round((face.size * 1.15 * 20 * face.line) / 240)
