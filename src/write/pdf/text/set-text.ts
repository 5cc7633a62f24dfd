// A text set once for all documents that have it: runs of one look → pieces → lines of a width.
// Invariant: what is kept follows from the words and their look alone. Elements, link targets and notes are those of a document: `Text` puts them in.
import type { Face as Family } from '../measures.ts'
import type { Note, Run } from '../page-nodes.ts'
import type { Element } from '../structure.ts'
import { breakLines, fitted } from './break-lines.ts'
import { type Align, type LineShape, SetLine, shapeOf } from './line.ts'
import { piecesOf, type TextRun, widthsOf } from './pieces.ts'
import { Shelf } from './shelf.ts'
import type { Font, Piece, Stretch, TextStyle } from './types.ts'

/** Hands out the fonts. */
export type Fonts = (family: Family, bold: boolean, italics: boolean) => Font
/** What runs look like where they do not say otherwise. */
export interface Look {
  readonly font: Family
  readonly fontSize: number
  /** A factor of the natural line height. */
  readonly lineHeight: number
  readonly bold?: boolean | undefined
  readonly color?: string | undefined
}
/** How the lines of one paragraph are set. */
export interface Setting {
  readonly align: Align
  readonly hyphenate: boolean
}

/** Size of raised marks: large enough to be read. */
const MARK_SIZE = 0.67
/** Characters; an agreement of six pages has some 25,000. */
const MOST_CHARACTERS = 120_000
/** Beside its own: of a short text more is kept than its characters. */
const EACH = 20
/** Looks a text may have; ours are some forty. */
const MOST_STYLES = 200
/** Widths a text is set in; tables ask for several. */
const MOST_WIDTHS = 8

function styleOf(look: Look, run: Run, fonts: Fonts): TextStyle {
  const font = fonts(look.font, run.bold ?? look.bold ?? false, run.italics ?? false)
  const baseSize = look.fontSize
  return {
    font,
    baseSize,
    fontSize: run.sup ? baseSize * MARK_SIZE : baseSize,
    height: font.lineHeight(baseSize) * look.lineHeight,
    color: run.color ?? look.color ?? '#000000',
    raised: run.sup ?? false,
    underline: false,
    hyphenate: run.hyphenate ?? true,
    target: null,
    uri: null,
    element: null,
  }
}
/** Has something of its document. */
const isOwn = ({ element, linkToDestination }: Run): boolean => element !== undefined || linkToDestination !== undefined
function lookOf({ bold, italics, color, sup, hyphenate }: Run): string {
  if (bold === undefined && italics === undefined && color === undefined && sup === undefined && hyphenate === undefined) return ''
  return `${bold ?? ''} ${italics ?? ''} ${color ?? ''} ${sup ?? ''} ${hyphenate ?? ''}`
}
const baseOf = ({ font, fontSize, lineHeight, bold, color }: Look): string => `${font} ${fontSize} ${lineHeight} ${bold ?? ''} ${color ?? ''}`
const placeOf = ({ ruled, boxed, note }: Run): string => (ruled === undefined && boxed === undefined && note === undefined ? '' : ` ${ruled ?? ''} ${boxed ?? ''} ${note !== undefined}`)
/** No text holds U+0000 or U+0001. */
function keyOf(look: Look, runs: readonly Run[], push: number): string {
  let key = `${baseOf(look)} ${push}`
  for (const run of runs) key += `\u0000${lookOf(run)}${isOwn(run) ? ' own' : ''}${placeOf(run)}\u0001${run.text}`
  return key
}

const styles = new Shelf<TextStyle>(MOST_STYLES, true)
/** One object for each look, so that words cut once serve every text, and runs of one look that meet are painted as one. */
function sharedStyle(look: Look, run: Run, fonts: Fonts): TextStyle {
  const key = `${baseOf(look)} ${lookOf(run)}`
  return styles.find(key, 1) ?? styles.put(key, 1, styleOf(look, run, fonts))
}

export class SetText {
  readonly least: number
  readonly most: number
  /** Styles of runs that have something of their document → number of the run. */
  readonly own = new Map<TextStyle, number>()
  /** Stand-ins for notes → number of the run. */
  readonly notes = new Map<Note, number>()
  readonly #pieces: readonly Piece[]
  readonly #lines: { readonly width: number; readonly align: Align; readonly hyphenate: boolean; readonly shapes: readonly LineShape[] }[] = []
  #whole: LineShape | undefined

  /** `push`: how far the first line is moved to the right. */
  constructor(look: Look, runs: readonly Run[], push: number, fonts: Fonts) {
    const styles = new Map<TextRun, TextStyle>()
    const plain = runs.map((run, i): TextRun => {
      const style = isOwn(run) ? styleOf(look, run, fonts) : sharedStyle(look, run, fonts)
      if (isOwn(run)) this.own.set(style, i)
      const plainRun = run.note === undefined ? run : { ...run, note: this.#standIn(i) }
      styles.set(plainRun, style)
      return plainRun
    })
    this.#pieces = pushFirst(piecesOf(plain, (run) => styles.get(run) as TextStyle), push)
    const { least, most } = widthsOf(this.#pieces)
    this.least = least
    this.most = most
  }
  #standIn(run: number): Note {
    const note = { nodes: [], place: null }
    this.notes.set(note, run)
    return note
  }

  lines(width: number, { align, hyphenate }: Setting): readonly LineShape[] {
    const known = this.#lines.find((one) => one.width === width && one.align === align && one.hyphenate === hyphenate)
    if (known !== undefined) return known.shapes
    const pieces = fitted(this.#pieces, width)
    const cuts = breakLines(pieces, width, { justify: align === 'justify', hyphenate })
    const shapes = cuts.map((cut) => shapeOf(pieces, cut, align, width, cut.to === pieces.length || pieces[cut.to - 1]?.lineEnd === true))
    if (this.#lines.length >= MOST_WIDTHS) this.#lines.shift()
    this.#lines.push({ width, align, hyphenate, shapes })
    return shapes
  }
  /** As one line, however wide. */
  get whole(): LineShape {
    this.#whole ??= shapeOf(this.#pieces, { from: 0, to: this.#pieces.length, hyphen: false }, 'left', 0, true)
    return this.#whole
  }
}

/** A label wider than its column pushes the first line; the other lines keep their edge. */
function pushFirst(pieces: Piece[], by: number): Piece[] {
  const [first] = pieces
  if (first === undefined || by <= 0) return pieces
  return [{ ...first, shaped: null, width: by, space: false, breakAfter: 'never', lineEnd: false, note: null, ruled: null, boxed: null }, ...pieces]
}

const NONE: readonly Note[] = []
/** A text of one document. */
export class Text {
  readonly set: SetText
  readonly #runs: readonly Run[]
  readonly #styles: TextStyle[] = []
  constructor(set: SetText, runs: readonly Run[]) {
    this.set = set
    this.#runs = runs
  }
  lines(width: number, setting: Setting, element: Element | null): SetLine[] {
    return this.set.lines(width, setting).map((shape) => this.#here(shape, element))
  }
  /** As one line: labels, what stands at the right edge. */
  line(element: Element | null): SetLine {
    return this.#here(this.set.whole, element)
  }
  #here(shape: LineShape, element: Element | null): SetLine {
    const { own, notes } = this.set
    const inlines = own.size === 0 ? shape.stretches : shape.stretches.map((one) => this.#stretch(one))
    return new SetLine(shape, inlines, shape.notes.length === 0 ? NONE : shape.notes.flatMap((note) => this.#runs[notes.get(note) ?? -1]?.note ?? []), element)
  }
  #stretch(one: Stretch): Stretch {
    const index = this.set.own.get(one.style)
    if (index === undefined) return one
    const { element = null, linkToDestination: target = null } = this.#runs[index] ?? {}
    this.#styles[index] ??= { ...one.style, element, target }
    return { ...one, style: this.#styles[index] }
  }
}

const shelf = new Shelf<SetText>(MOST_CHARACTERS)
/** Texts in the looks they have in any document. */
export function setText(look: Look, runs: readonly Run[], fonts: Fonts, push = 0): Text {
  const key = keyOf(look, runs, push)
  const weight = key.length + EACH
  return new Text(shelf.find(key, weight) ?? shelf.put(key, weight, new SetText(look, runs, push, fonts)), runs)
}
