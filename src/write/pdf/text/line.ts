// A line as it is set, and the same line where it stands in a document.
// Invariant: what is set is never changed, because other documents show it as well; whatever belongs to one document hangs on its `SetLine`.
import type { Note } from '../page-nodes.ts'
import type { Element } from '../structure.ts'
import { justify, stretchesOf, type Cut } from './stretches.ts'
import type { Piece, Stretch, Token } from './types.ts'

/** What all documents with this line have in common; all in points. */
export interface LineShape {
  readonly stretches: readonly Stretch[]
  /** Of the text, without the space at the end and without what justification adds. */
  readonly width: number
  readonly height: number
  readonly ascent: number
  /** From the edge, for text that is centred or stands at the right. */
  readonly x: number
  /** Added to each space by justification. */
  readonly spaceExtra: number | undefined
  /** Ends within a word. */
  readonly divided: boolean
  readonly notes: readonly Note[]
  /** What it says, for messages. */
  readonly words: () => string
}

/** Share of the room left that stands before the text. */
const OFFSET = { left: 0, justify: 0, center: 0.5, right: 1 } as const
export type Align = keyof typeof OFFSET

const wordsOf = (pieces: readonly Piece[]): string => pieces.map(({ text, space }) => text + (space ? ' ' : '')).join('')

function notesIn(pieces: readonly Piece[], { from, to }: Cut): readonly Note[] {
  const notes: Note[] = []
  for (let i = from; i < to; i++) {
    const note = pieces[i]?.note ?? null
    if (note !== null) notes.push(note)
  }
  return notes
}

/** `last`: nothing of its paragraph follows; `width`: to be filled. */
export function shapeOf(pieces: readonly Piece[], cut: Cut, align: Align, width: number, last: boolean): LineShape {
  const stretches = stretchesOf(pieces, cut)
  const natural = stretches.reduce((sum, one) => sum + one.width, 0) - (stretches.at(-1)?.trailingCut ?? 0)
  return {
    stretches,
    width: natural,
    height: Math.max(0, ...stretches.map(({ height }) => height)),
    ascent: Math.max(0, ...stretches.map(({ font, fontSize }) => (font.ascender / 1000) * fontSize)),
    x: OFFSET[align] === 0 ? 0 : Math.max(0, width - natural) * OFFSET[align],
    spaceExtra: align === 'justify' && !last ? justify(stretches, width) : undefined,
    divided: cut.hyphen,
    notes: notesIn(pieces, cut),
    words: () => wordsOf(stretches.flatMap((one) => one.pieces)),
  }
}

/** A line in a document; pdfmake moves it to its place and copies it into other pages. */
export class SetLine {
  readonly shape: LineShape
  readonly inlines: readonly Stretch[]
  readonly notes: readonly Note[]
  /** Of the paragraph; null: furniture. */
  readonly element: Element | null
  x: number
  y = 0
  ids?: readonly string[]
  bookmark?: string
  /** Kept until it is painted. */
  token?: Token | undefined
  /** Name of the link target whose page number belongs at the right edge. */
  pageOf?: string

  constructor(shape: LineShape, inlines: readonly Stretch[], notes: readonly Note[], element: Element | null) {
    this.shape = shape
    this.inlines = inlines
    this.notes = notes
    this.element = element
    this.x = shape.x
  }
  get spaceExtra(): number | undefined {
    return this.shape.spaceExtra
  }
  getHeight(): number {
    return this.shape.height
  }
  getWidth(): number {
    return this.shape.width
  }
  getAscenderHeight(): number {
    return this.shape.ascent
  }
  clone(): SetLine {
    return Object.assign(new SetLine(this.shape, this.inlines, this.notes, this.element), this)
  }
}
