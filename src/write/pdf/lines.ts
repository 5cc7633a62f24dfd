// Pieces of text → lines of a width, ready to be placed. Pure: the same pieces and width give the same lines.
// Invariant: justification widens or narrows spaces of a line that is not the last of its paragraph, nothing else.
import { Line, type PdfNode, type TextLine } from './pdfmake.ts'
import type { Element } from './structure.ts'
import { breakLines, fitted } from './text/break-lines.ts'
import { justify, stretchesOf } from './text/stretches.ts'
import type { Piece, Stretch } from './text/types.ts'

/** How the lines of one paragraph are set. */
export interface Setting {
  readonly align: 'left' | 'center' | 'right' | 'justify'
  readonly hyphenate: boolean
  readonly element: Element | null
}
export const PLAIN: Setting = { align: 'left', hyphenate: false, element: null }

function lineFrom(stretches: readonly Stretch[], width: number, setting: Setting): TextLine {
  const line = new Line(width)
  for (const stretch of stretches) line.addInline(stretch)
  line.element = setting.element
  line.notes = stretches.flatMap(({ pieces }) => pieces.flatMap(({ note }) => (note === null ? [] : [note])))
  return line
}

const OFFSET = { left: 0, justify: 0, center: 0.5, right: 1 } as const

/** The lines of a paragraph `width` wide. */
export function linesOf(pieces: readonly Piece[], width: number, setting: Setting): TextLine[] {
  const justified = setting.align === 'justify'
  const fitting = fitted(pieces, width)
  return breakLines(fitting, width, { justify: justified, hyphenate: setting.hyphenate }).map((cut) => {
    const stretches = stretchesOf(fitting, cut)
    const line = lineFrom(stretches, width, setting)
    const ends = cut.to === fitting.length || fitting[cut.to - 1]?.lineEnd === true
    if (justified && !ends) line.spaceExtra = justify(stretches, width)
    line.x = Math.max(0, width - line.getWidth()) * OFFSET[setting.align]
    return line
  })
}

/** What a line says, for messages. */
export const wordsOf = (line: TextLine): string => line.inlines.map(({ pieces }) => pieces.map(({ text, space }) => text + (space ? ' ' : '')).join('')).join('')

/** One line from pieces that are never broken: labels, what stands at the right edge. */
export function lineOf(pieces: readonly Piece[], element: Element | null): TextLine {
  return lineFrom(stretchesOf(pieces, { from: 0, to: pieces.length, hyphen: false }), Number.MAX_SAFE_INTEGER, { ...PLAIN, element })
}

/** The labels of a leaf on the height of its first line; `x` and `y` count from that line. */
export function labelLines(node: PdfNode, line: TextLine): TextLine[] {
  return (node._labels ?? []).map(({ at, pieces, element }) => {
    const label = lineOf(pieces, element)
    return Object.assign(label, { x: at, y: line.getAscenderHeight() - label.getAscenderHeight() })
  })
}
