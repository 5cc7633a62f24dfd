// Inlines → words that can be compared. A value whose fact changed is one token, found by its key; a reference is what it points to, not its number.
// Invariant: every printed word is in exactly one token; white space and soft hyphens never decide.
import { handle, type DataPath, type DocumentInline, type Handlers, type Paragraph, type Reference } from '../nodes.ts'

export interface Token {
  /** Two tokens with the same sign are the same. */
  readonly sign: string
  readonly text: string
  /** White space stands before it. */
  readonly space: boolean
  /** A value: keys of the changed facts that it prints; none for a default or a computed value. */
  readonly facts?: readonly string[]
}
/** What tokens are made with: the keys of this version, the facts that changed, and what references are called here. */
export interface Reading {
  readonly keyOf: (path: DataPath) => string
  /** The changed facts that a value with this key prints. */
  readonly changedFacts: (key: string) => readonly string[]
  /** What a reference says beside the number of its target, which follows the order: „Abs. 2 Satz 1“. */
  readonly besideNumber: (reference: Reference) => string
  /** The name that both versions have for what a reference points to. */
  readonly targetOf: (target: string) => string
}
interface State extends Reading {
  readonly out: Token[]
  readonly notes: Paragraph<Reference, string>[]
  space: boolean
}

const WORDS = /[\p{L}\p{N}\p{M}\u00ad]+(?:[-‑’'.:/@_][\p{L}\p{N}\p{M}\u00ad]+)*|\s+|[^\s]/gu
const SPACE = /^\s+$/u
/** Soft hyphens are no letters, and all kinds of space and hyphen are alike. */
const signOf = (text: string): string => text.replaceAll('\u00ad', '').replaceAll('‑', '-')

function addWords(text: string, s: State, more: Pick<Token, 'facts'> = {}): void {
  for (const [word] of text.matchAll(WORDS)) {
    if (SPACE.test(word)) s.space = true
    else add({ sign: signOf(word), text: word, ...more }, s)
  }
}
function add(token: Omit<Token, 'space'>, s: State): void {
  s.out.push({ ...token, space: s.space })
  s.space = false
}
/** One token of a text that may begin or end with space. */
function addWhole(text: string, more: Omit<Token, 'space' | 'text'>, s: State): void {
  if (/^\s/u.test(text)) s.space = true
  add({ ...more, text: text.trim() }, s)
  if (/\s$/u.test(text)) s.space = true
}

const inlines: Handlers<DocumentInline, State, void> = {
  'text': (n, s) => addWords(n.text, s),
  'filled': (n, s) => {
    const key = n.from && s.keyOf(n.from)
    const facts = key === null ? [] : s.changedFacts(key)
    if (facts.length > 0) addWhole(n.text, { sign: `=${key}`, facts }, s)
    else addWords(n.text, s, key === null ? { facts } : {})
  },
  'term': (n, s) => addWords(`„${n.text}“`, s),
  'open-point': (n, s) => addWhole(`[${n.text}]`, { sign: `?${s.keyOf(n.from)} ${n.text}`, facts: s.changedFacts(s.keyOf(n.from)) }, s),
  'strong': (n, s) => addAll(n.children, s),
  'emphasis': (n, s) => addAll(n.children, s),
  'lang': (n, s) => addAll(n.children, s),
  'line-break': (_, s) => { s.space = true },
  'field': (n, s) => {
    addWhole(n.kind === 'box' ? '☐' : '____', { sign: `field ${n.kind}` }, s)
    s.space = true
    addWords(n.label ?? '', s)
  },
  'note': (n, s) => void s.notes.push(...n.blocks),
  'reference': (n, s) => addWhole(n.text, { sign: `§${s.targetOf(n.target)} ${s.besideNumber(n)}` }, s),
}
function addAll(nodes: readonly DocumentInline[], s: State): void {
  for (const node of nodes) handle(inlines, node, s)
}

/** The tokens of a paragraph, and the notes that are called in it. */
export function tokensOf(nodes: readonly DocumentInline[], reading: Reading): { readonly tokens: readonly Token[]; readonly notes: readonly Paragraph<Reference, string>[] } {
  const state: State = { ...reading, out: [], notes: [], space: false }
  addAll(nodes, state)
  return { tokens: state.out, notes: state.notes }
}

/** The words as they are read, with single spaces. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text, space }, i) => (space && i > 0 ? ` ${text}` : text)).join('')
}
export const signsOf = (tokens: readonly Token[]): string => tokens.map(({ sign }) => sign).join('\u0000')
