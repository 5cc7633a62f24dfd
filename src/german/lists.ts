// Lists as sentences join them: "A", "A und B", "A, B und C". An inner "und" makes the last glue "sowie", an inner comma is closed by a comma.
// Invariant: every item is kept, in order, unchanged; all that is added is wording.
import { type Phrase, type Piece, textOf } from './articles.ts'

/** The glue after item `i` of the list: ", " or " und " in its fitting form. */
function glueAfter(i: number, items: readonly string[], word: string): string {
  if (i < items.length - 2) return ', '
  const glue = word === 'und' && items.slice(-2).some((s) => / und /.test(s)) ? 'sowie' : word
  return `${items[i]?.includes(', ') ? ',' : ''} ${glue} `
}

export function joinAnd(items: readonly string[], word = 'und'): string {
  const list = items.filter(Boolean)
  return list.map((item, i) => (i < list.length - 1 ? item + glueAfter(i, list, word) : item)).join('')
}

/** Lists of pieces as one list of pieces; the glue is made by `wording`. Empty items are left out. */
export function joinPieces<P extends Piece>(items: readonly (readonly P[])[], wording: (text: string) => P): P[] {
  const full = items.filter((item) => textOf(item) !== '')
  const texts = full.map(textOf)
  return full.flatMap((item, i) => (i < full.length - 1 ? [...item, wording(glueAfter(i, texts, 'und'))] : item))
}

/** Phrases as one list; every name stays a fact of its own, everything between is wording. */
export function joinPhrases(phrases: readonly Phrase[]): Piece[] {
  const items = phrases.map((p) => [...(p.article ? [wording(p.article)] : []), { text: p.name, fact: true }])
  return mergeWording(joinPieces(items, wording))
}
function wording(text: string): Piece {
  return { text, fact: false }
}
/** Neighbouring wording becomes one piece: " und " + "der " is " und der ". */
export function mergeWording<P extends Piece>(pieces: readonly P[]): P[] {
  const out: P[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    if (last && !last.fact && !piece.fact) out[out.length - 1] = { ...last, text: last.text + piece.text }
    else out.push(piece)
  }
  return out
}
