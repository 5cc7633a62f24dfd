// What the text engine hands to layout and painter: words shaped once, lines as stretches of one style.
// Widths of shaped words are in 1/1000 of the type size, all others in points.
import type { Note } from '../page-nodes.ts'
import type { Element } from '../structure.ts'

/** A word as glyphs of one face. */
export interface Shaped {
  readonly glyphs: readonly number[]
  /** Four hexadecimal digits each, as written in the content stream. */
  readonly codes: readonly string[]
  /** Kerning after each glyph; null if there is none. */
  readonly kerns: readonly number[] | null
  /** Glyphs and kerning without spaces added by justification. */
  readonly width: number
  /** How many of the glyphs are spaces (no-break spaces stretch as well). */
  readonly spaces: number
  /** Codes beside those that are in every subset; null if there are none. */
  readonly unusual: readonly number[] | null
  /** Characters without a glyph. */
  readonly missing: readonly string[] | null
  /** The inside of a TJ array from the first code on, kerning included, that after the last glyph left to `tail`. */
  readonly tj: string
  readonly tail: number
}

/** A stretch of text as a page shows it. */
export interface Ink {
  /** The inside of a TJ array. */
  readonly codes: string
  /** Codes beside those that are in every subset. */
  readonly unusual: readonly number[]
  /** What the codes say, without the spaces between words. */
  readonly words: string
}

/** One of the eight font files, parsed once per process. */
export interface FontFace {
  /** PostScript name. */
  readonly name: string
  /** In 1/1000 em. */
  readonly ascender: number
  readonly descender: number
  readonly capHeight: number
  readonly xHeight: number
  readonly spaceWidth: number
  readonly hyphenWidth: number
  readonly spaceGlyph: number
  /** Code of a second hyphen that reads back as U+00AD: the one set at a line end. */
  readonly softHyphenCode: string
  shape(text: string): Shaped
  /** Outline of a text as path operators in glyph units (1/1000 em), for the watermark; and its width. */
  outline(text: string, spacing: number): { readonly path: string; readonly width: number }
}

/** A face with the lengths of its lines, shared by all documents. */
export interface Font {
  readonly face: FontFace
  readonly ascender: number
  lineHeight(size: number): number
}

/** A font in one document. */
export interface DocumentFont {
  /** In the resources of pages. */
  readonly id: string
  /** Reference for the resources of a page. */
  ref(): object
  /** Everything painted must be told, for the subset. */
  use(ink: Ink): void
  /** Writes the font objects; pdfkit calls it at the end. */
  finalize(): void
}

/** Where a line may end after a piece: nowhere, at the space behind it, with a hyphen, without one. */
export type BreakAfter = 'never' | 'space' | 'hyphen' | 'open'

/** How a run of text is set. */
export interface TextStyle {
  readonly font: Font
  /** Of the run; smaller than `baseSize` for raised marks. */
  readonly fontSize: number
  readonly baseSize: number
  /** Height of the line it asks for, points. */
  readonly height: number
  readonly color: string
  readonly raised: boolean
  readonly underline: boolean
  readonly hyphenate: boolean
  /** Name of a link target in this file, or an address outside. */
  readonly target: string | null
  readonly uri: string | null
  /** Element of the run itself (Link, Span, Reference), null: that of its paragraph. */
  readonly element: Element | null
}

/** A syllable or word with what follows it: the smallest thing a line is made of. */
export interface Piece {
  readonly style: TextStyle
  readonly text: string
  readonly shaped: Shaped | null
  /** With the space behind it. */
  readonly width: number
  /** A plain space follows. */
  readonly space: boolean
  readonly breakAfter: BreakAfter
  /** The line ends here in any case. */
  readonly lineEnd: boolean
  /** The note called here. */
  readonly note: Note | null
  /** An empty piece of this width with a line to write on, or with a check box. */
  readonly ruled: number | null
  readonly boxed: number | null
}

/** All pieces of one style that stand together on a line: what pdfmake calls an inline. */
export interface Stretch {
  readonly style: TextStyle
  readonly pieces: readonly Piece[]
  x: number
  width: number
  readonly height: number
  readonly font: Font
  readonly fontSize: number
  /** Spaces that justification may widen, the one at the line end not counted. */
  spaces: number
  /** Width of the space at the line end. */
  trailingCut: number
  /** Ends with a hyphen that is not in the text. */
  hyphen: boolean
  /** Made when it is first painted; copies share it. */
  readonly paint: { ink: Ink | null }
}

/** Stands for one line of the text, wherever copies of it are painted. */
export interface Token {
  readonly words: () => string
  painted: boolean
}
