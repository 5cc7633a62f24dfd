// Styles and paragraphs for the tests of the text engine.
import { FONTS } from '../../../../src/write/pdf/font-source.ts'
import { piecesOf } from '../../../../src/write/pdf/text/pieces.ts'
import type { Piece, TextStyle } from '../../../../src/write/pdf/text/types.ts'

const font = FONTS.font('Serif', false, false)
export const STYLE: TextStyle = {
  font, fontSize: 11, baseSize: 11, height: 15, color: '#000000', raised: false, underline: false, hyphenate: true, target: null, uri: null, element: null,
}
export const SPACE = (font.face.spaceWidth * STYLE.fontSize) / 1000
export const HYPHEN = (font.face.hyphenWidth * STYLE.fontSize) / 1000

export const pieces = (text: string, style: Partial<TextStyle> = {}): Piece[] => piecesOf([{ text }], () => ({ ...STYLE, ...style }))
const SIGN = { never: '', space: ' ', hyphen: '~', open: '|' } as const
/** Where a line may end: `~` with a hyphen, `|` without one, at spaces. */
export const shown = (list: readonly Piece[]): string => list.map(({ text, breakAfter, lineEnd }) => text + SIGN[breakAfter] + (lineEnd ? '⏎' : '')).join('')
/** The text that pieces hold, with the spaces between them. */
export const textOf = (list: readonly Piece[]): string => list.map(({ text, space, lineEnd }) => text + (space ? ' ' : '') + (lineEnd ? '\n' : '')).join('')
