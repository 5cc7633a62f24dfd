// The look as data, for every format that has pages. Source of every number: the reference look (25 mm margins, text edge 10 mm further in, line unit z = 15 pt).
// Units: millimetres where pens, seals and paper need them, else multiples of z. Invariant: there is space before elements only, never after.
import type { Look } from '../document/nodes.ts'

/** Paper and margins in millimetres. `comments`: right margin of a draft that leaves room for notes. `dense`: margins of pages about an agreement. */
export const PAPER = { width: 210, height: 297, margin: 25, comments: 60, dense: 18 } as const
/** Right of the label column, in millimetres. */
export const TEXT_EDGE = 10
/** From a label to its text, in millimetres. */
export const HANGING = { absatz: 10, nummer: 7, buchstabe: 7, doppelbuchstabe: 8, strich: 5 } as const
/** A short name stands on the last line of its party only if this much room remains between the two, in millimetres. */
export const SHORT_NAME_GAP = 5

/** Space before an element, in z. */
export const SPACE = {
  subtitle: 0.25, titleRule: 0.75, firstConnector: 1.5, longHead: 1, connector: 1, party: 0.5, preamble: 2, section: 1.5, subheading: 0.75,
  paragraph: 0.5, item: 0.25, table: 0.75, signatureHeading: 1.25, signatureHeadingTight: 1, annexRule: 0.5,
} as const
/** The part of these spaces that pages about an agreement have. */
export const DENSE = 0.4

/** Room for pens and seals, in millimetres. */
export const SIGNATURE = {
  line: 75, gap: 10, free: 20, freeTight: 18, freeWithSeal: 27, freeWithSealTight: 25, freeLocked: 12, freePlaceDate: 9, writing: 6,
  freeForm: 10, freeSignedForm: 14, inlineLine: 45,
} as const

/** Black on white; one dark blue for rules, on which nothing depends. */
export const COLOUR = { text: '000000', small: '404040', accent: '1B3A57', hair: '767676', watermark: 'ECECEC' } as const

export const marginOf = ({ size }: Pick<Look, 'size'>): number => (size === 'klein' ? PAPER.dense : PAPER.margin)
/** A draft with line numbers has a wide margin for notes. */
export const hasCommentMargin = (look: Pick<Look, 'lineNumbers'>, draft: boolean): boolean => draft && look.lineNumbers
