// What koopgen takes from the organisation's own Word file: plain values, each copied because it is understood, never XML of that file.
// Invariant: every value lies within LIMITS, every text holds only characters XML allows, no value names a file, a person's account or an address outside.
// Units: half points for sizes, twips (1/20 pt) for room on the page, EMU (914,400 an inch, 36,000 a millimetre) for pictures.

export const LIMITS = {
  /** Bytes of the file, of a part that is read as XML, and of a picture. */
  file: 10_000_000, xml: 12_000_000, picture: 2_000_000,
  /** Different pictures in all headers and footers. */
  pictures: 4,
  /** Of one header or footer. */
  paragraphs: 12, characters: 1_000,
  /** Of one header or footer before it is read, with what does not come through: Word elements, characters; styles based on each other. */
  elements: 20_000, raw: 20_000, chain: 20,
  /** Half points. Headings are never below the text; header, footer, notes, captions and tables never above it nor above `small`. */
  size: [16, 96], body: [18, 32], title: 60, small: 24,
  /** Twips before and after a paragraph; line: 240ths of the natural line, or twips. */
  room: [0, 1_440], lineAuto: [200, 480], lineAtLeast: [120, 1_440],
  /** Width of our text block in twips; widest and highest picture in EMU; a smaller one is no picture. */
  text: 9_071, width: 5_760_085, height: 1_440_000, smallest: 36_000,
} as const

export const ROLES = ['body', 'title', 'subtitle', 'heading', 'subheading', 'caption', 'note', 'header', 'footer', 'table'] as const
export type HouseRole = (typeof ROLES)[number]
export type Align = 'left' | 'center' | 'right' | 'both'

/** Look of letters. Absent: the file does not say, ours stays. */
export interface HouseFont {
  /** Name of a font family: letters, digits, spaces, hyphens, at most 64. */
  readonly font?: string
  /** Half points. */
  readonly size?: number
  readonly bold: boolean
  readonly italic: boolean
  /** Six hex digits in capitals; automatic is 000000, what is too light to read on paper as well. */
  readonly colour: string
}
/** A role as Word shows it, with all that its style inherits: what is absent in the file has Word's own default here. */
export interface HouseType extends HouseFont {
  /** Twips. */
  readonly before: number
  /** Twips. */
  readonly after: number
  /** `auto`: 240ths of the natural line; `atLeast`: twips (an exact line of the file becomes this, so that nothing is cut off). */
  readonly line: number
  readonly lineRule: 'auto' | 'atLeast'
  readonly align: Align
}

export interface HouseText extends HouseFont {
  readonly tag: 'text'
  readonly text: string
}
export interface HousePicture {
  readonly tag: 'picture'
  /** A file that begins like PNG or JPEG; whether it is whole, `imageSize` knows. Pictures of one part share their bytes. */
  readonly bytes: Uint8Array
  readonly type: 'png' | 'jpg'
  /** EMU, as printed. */
  readonly width: number
  readonly height: number
  /** Never empty. */
  readonly alt: string
  /** What is cut off at each side, in 1000ths of a percent, as `a:srcRect` counts. */
  readonly crop?: { readonly l: number; readonly t: number; readonly r: number; readonly b: number }
}
/** `tab`: to the next stop of the paragraph; `break`: a new line in it. */
export type HousePiece = HouseText | HousePicture | { readonly tag: 'tab' } | { readonly tag: 'break' }
/** Twips from the left edge of the text, at most its width; ascending. */
export interface HouseStop {
  readonly at: number
  readonly align: 'left' | 'center' | 'right'
}
export interface HouseParagraph {
  readonly align: Align
  /** Twips from the left edge of the text. */
  readonly left: number
  readonly stops: readonly HouseStop[]
  /** None: an empty line between others. */
  readonly pieces: readonly HousePiece[]
}
/** What stands on page 1 and on the others; equal where the file makes no difference, none where it has nothing. */
export interface HousePages {
  readonly first: readonly HouseParagraph[]
  readonly rest: readonly HouseParagraph[]
}
export interface HouseStyle {
  readonly tag: 'house'
  readonly type: Readonly<Partial<Record<HouseRole, HouseType>>>
  readonly headers: HousePages
  readonly footers: HousePages
  /** What was left out, as short German facts: of header and footer, of the look of the text, and what nobody sees. */
  readonly missed: readonly string[]
  readonly restyled: readonly string[]
  readonly unseen: readonly string[]
}

export const PROBLEMS = ['empty', 'no-word', 'open-document', 'old-word', 'protected', 'template', 'macros', 'damaged', 'large-inside', 'large-file', 'long-text', 'many-paragraphs', 'many-pictures', 'large-picture'] as const
export type HouseProblem = (typeof PROBLEMS)[number]
export interface HouseStyleProblem {
  readonly tag: 'problem'
  readonly problem: HouseProblem
}

export const within = (value: number, [low, high]: readonly [number, number]): number => Math.min(high, Math.max(low, Math.round(value)))
