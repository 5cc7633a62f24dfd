// The agreement prints its own page numbers: where one stood, it goes with the words around it („Seite 1 von 3“, „- 1 -“).
// Invariant: the pieces that come out hold no page number, and text of one look in a row is one piece.
import type { HousePiece, HouseText } from './data.ts'
import type { RawPiece } from './runs.ts'

type Piece = HousePiece | { readonly tag: 'page' }
const MARK = '\u0000'
/** Other pieces than text and numbers, as they stand in the pattern. */
const OTHER = '\u0001'
const BAR = '[-–—|·/•]'
const NUMBER = new RegExp(`(?:${BAR}\\s*)?(?:(?:Seite|Blatt|Page|S\\.)[\\s:]*)?${MARK}(?:\\s*(?:(?:von|of|aus|/|\\||-)\\s*)?${MARK})*(?:\\s+Seiten)?`, 'gi')
const START = new RegExp(`^\\s*(?:${BAR}\\s*)?`)
const BAR_AT_END = new RegExp(`${BAR}$`)

/** `had`: there was a page number in the paragraph. */
export function withoutPageNumbers(raw: readonly RawPiece[]): { readonly pieces: readonly HousePiece[]; readonly had: boolean } {
  const pieces = raw.map((piece): Piece => (piece.tag === 'stop' ? { tag: 'tab' } : piece))
  const had = pieces.some(({ tag }) => tag === 'page')
  return { had, pieces: merged(had ? stretches(pieces).flatMap(cleaned) : pieces.filter((piece) => piece.tag !== 'page')) }
}

/** A tab or break begins a stretch and belongs to it. */
function stretches(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  return pieces.reduce<Piece[][]>((list, piece) => {
    if (piece.tag === 'tab' || piece.tag === 'break' || list.length === 0) list.push([])
    list.at(-1)?.push(piece)
    return list
  }, [])
}

function cleaned(stretch: readonly Piece[]): readonly HousePiece[] {
  const signs = stretch.map((piece) => (piece.tag === 'text' ? piece.text : piece.tag === 'page' ? MARK : OTHER))
  const isNumbered = signs.includes(MARK)
  const gone = isNumbered ? goneIn(signs.join('')) : []
  let at = 0
  return stretch.flatMap((piece, i): readonly HousePiece[] => {
    const start = at
    at += signs[i]?.length ?? 0
    if (piece.tag === 'page') return []
    if (piece.tag !== 'text') return [piece]
    const text = [...Array(piece.text.length).keys()].map((k) => (gone[start + k] ? '' : piece.text[k])).join('')
    return text === '' ? [] : [{ ...piece, text }]
  })
}

/** Which characters go: the number with its words, then what is left of separators at both ends. */
function goneIn(text: string): readonly boolean[] {
  const gone: boolean[] = Array(text.length).fill(false)
  for (const { 0: found, index } of text.matchAll(NUMBER)) gone.fill(true, index, index + found.length)
  const kept = [...Array(text.length).keys()].filter((i) => !gone[i] && text[i] !== OTHER)
  const rest = kept.map((i) => text[i]).join('')
  const [start, end] = [START.exec(rest)?.[0].length ?? 0, rest.trimEnd().replace(BAR_AT_END, '').trimEnd().length]
  for (const i of [...kept.slice(0, start), ...kept.slice(end)]) gone[i] = true
  return gone
}

const look = ({ font, size, bold, italic, colour }: HouseText): string => [font, size, bold, italic, colour].join()

function merged(pieces: readonly HousePiece[]): readonly HousePiece[] {
  return pieces.reduce<HousePiece[]>((list, piece) => {
    const last = list.at(-1)
    if (piece.tag === 'text' && last?.tag === 'text' && look(piece) === look(last)) list[list.length - 1] = { ...last, text: last.text + piece.text }
    else list.push(piece)
    return list
  }, [])
}
