// The lines around a place, with its range marked. Control and bidirectional characters are shown escaped, so that a frame cannot lie or drive the terminal.
//    11 |   unterschriften:
// >  12 |     - partei: uni-koelm
//       |               ^^^^^^^^^
import type { Place } from './diagnostic.ts'

export type Paint = (style: 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan', text: string) => string
const WIDTH = 120
/** What of a line is looked at: more than is ever shown, and little enough for a line of a megabyte with a thousand findings. */
const LONG = 1_000

/** Of the text that was asked for last: thousands of findings may lie in one. */
let last: { readonly text: string; readonly lines: readonly string[] } | undefined
function linesOf(text: string): readonly string[] {
  if (last?.text !== text) last = { text, lines: text.split('\n').map((line) => line.replace(/\r$/, '')) }
  return last.lines
}

/** Up to three lines: the one before, the marked one, the one after. Empty if the text has no such line. */
export function frame(text: string, place: Place, mark: (text: string) => string, paint: Paint): readonly string[] {
  const lines = linesOf(text)
  if (lines[place.line - 1] === undefined) return []
  const start = Math.max(0, place.column - 1 - LONG / 2)
  const near = (at: number): string | undefined => lines[at - 1]?.slice(start, start + LONG)
  const marked = near(place.line) ?? ''
  const column = place.column - 1 - start
  const digits = String(Math.min(lines.length, place.line + 1)).length
  const end = place.endLine === place.line ? place.endColumn - 1 - start : marked.length
  const [from, width] = [widthOf(marked.slice(0, column)), Math.max(1, widthOf(marked.slice(column, end)))]
  const left = from + width > WIDTH ? Math.max(0, from - WIDTH / 3) : 0
  const row = (at: number): readonly string[] => {
    const line = near(at)
    if (line === undefined || (at !== place.line && line.trim() === '')) return []
    const sign = at === place.line ? mark('>') : ' '
    return [`${sign} ${paint('dim', `${String(at).padStart(digits)} |`)} ${cut(visible(line), left)}`.trimEnd()]
  }
  const arrows = mark('^'.repeat(Math.min(width, WIDTH - (from - left))))
  return [...row(place.line - 1), ...row(place.line), `  ${' '.repeat(digits)} ${paint('dim', '|')} ${' '.repeat(from - left)}${arrows}`, ...row(place.line + 1)]
}

function cut(text: string, left: number): string {
  const characters = [...text]
  const part = characters.slice(left, left + WIDTH).join('')
  return `${left > 0 ? `…${part.slice(1)}` : part}${characters.length > left + WIDTH ? '…' : ''}`
}

/** Columns of a terminal: emoji and East Asian signs take two, combining marks none. */
function widthOf(text: string): number {
  return [...visible(text)].reduce((sum, sign) => sum + (COMBINING.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1), 0)
}
const COMBINING = /\p{M}/u
const WIDE = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u

/** C0, DEL, C1, line and paragraph separators, bidirectional controls, zero-width characters, byte order mark, lone surrogates, non-characters. */
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu
/** A name in one line, also one with a line break in it: what follows would look like a message, or drive the log of a pipeline. */
export const inLine = (text: string): string => visible(text).replaceAll('\n', '\\u{A}')
/** A sentence with names in it, and its own line breaks. */
export const namesInLine = (text: string): string => text.replace(/„[^„“]*“/g, (name) => name.replaceAll('\n', '\\u{A}'))
/** The text with such characters as \u{202E}; tabs as four spaces. */
export function visible(text: string): string {
  return text.replaceAll('\t', '    ').replace(HIDDEN, (character) => (character === '\n' ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`))
}
