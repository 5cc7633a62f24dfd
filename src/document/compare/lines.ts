// The blocks of a part → its lines: one for each paragraph, point, row and note, with the place it is cited by.
// Invariant: numbers and letters of points are no words; they are in `place` only.
import { handle, type DocumentBlock, type DocumentInline, type Handlers, type ListStyle, type Paragraph, type Reference } from '../nodes.ts'
import { stepsOf } from '../number.ts'
import { signsOf, tokensOf, type Reading, type Token } from './tokens.ts'

export interface Line {
  /** „Abs. 2 Buchst. a“; empty where nothing is counted. */
  readonly place: string
  /** What it is: two lines with the same words and another shape are arranged in another way. */
  readonly shape: string
  readonly tokens: readonly Token[]
  /** Lines with the same sign have the same words. */
  readonly sign: string
}
type Chain = readonly { readonly style: ListStyle; readonly label: string }[]
interface State {
  readonly out: Line[]
  readonly chain: Chain
  readonly reading: Reading
}

const placeOf = (chain: Chain): string => stepsOf({ section: '', chain }).join(' ').replaceAll('\u00a0', ' ')
export function lineOf(shape: string, nodes: readonly DocumentInline[], chain: Chain, reading: Reading): readonly Line[] {
  const { tokens, notes } = tokensOf(nodes, reading)
  return [...made(shape, tokens, placeOf(chain)), ...notes.flatMap((note) => noteLines(note, chain, reading))]
}
function made(shape: string, tokens: readonly Token[], place: string): readonly Line[] {
  return tokens.length === 0 ? [] : [{ place, shape, tokens, sign: signsOf(tokens) }]
}
function noteLines(note: Paragraph<Reference, string>, chain: Chain, reading: Reading): readonly Line[] {
  return made('note', tokensOf(note.children, reading).tokens, [placeOf(chain), 'Fußnote'].filter(Boolean).join(' '))
}

/** Between the cells of a row. */
const BAR: Token = { sign: '|', text: '|', space: true }
const blocks: Handlers<DocumentBlock, State, void> = {
  'heading': (n, s) => void s.out.push(...lineOf('heading', n.children, s.chain, s.reading)),
  'paragraph': (n, s) => void s.out.push(...lineOf(n.framed ? 'framed' : 'paragraph', n.children, s.chain, s.reading)),
  'page-break': () => undefined,
  'list': (n, s) => {
    for (const item of n.items) addBlocks(item.blocks, { ...s, chain: [...s.chain, { style: n.style, label: item.label }] })
  },
  'table': (n, s) => {
    if (n.title) s.out.push(...lineOf('title', [{ tag: 'text', text: n.title }], s.chain, s.reading))
    for (const row of n.rows) {
      const cells = row.map((cell) => tokensOf(cell.children, s.reading))
      const tokens = cells.flatMap((cell, i) => (i > 0 ? [BAR, ...spaced(cell.tokens)] : cell.tokens))
      s.out.push(...made('row', tokens, placeOf(s.chain)), ...cells.flatMap(({ notes }) => notes.flatMap((note) => noteLines(note, s.chain, s.reading))))
    }
  },
}
const spaced = (tokens: readonly Token[]): readonly Token[] => tokens.map((token, i) => (i === 0 ? { ...token, space: true } : token))
function addBlocks(nodes: readonly DocumentBlock[], s: State): void {
  for (const node of nodes) handle(blocks, node, s)
}
export function linesOf(nodes: readonly DocumentBlock[], reading: Reading): readonly Line[] {
  const out: Line[] = []
  addBlocks(nodes, { out, chain: [], reading })
  return out.map((line) => ({ ...line, shape: `${line.shape} ${line.place.replace(/\S*\d+|\b[a-z]{1,2}\b/gu, '')}` }))
}
