// Reading a finished tree: its leaves, its plain text, its printed lines in order.
// Invariant: `printedLines` yields every printed word once, in reading order, with labels; notes stand apart, because formats place them differently.
import { handle, type Document, type DocumentBlock, type DocumentFrame, type DocumentInline, type Filled, type Handlers, type OpenPoint, type Reference, type Term, type Text } from './nodes.ts'

/** An inline with characters of its own. */
export type Leaf = Text | Filled | Reference | Term | OpenPoint<string>
const isLeaf = (node: DocumentInline): node is Leaf => 'text' in node

/** Leaves in order, through strong, emphasis and lang; notes are not entered. */
export function leavesOf(nodes: readonly DocumentInline[], found: Leaf[] = []): readonly Leaf[] {
  for (const node of nodes) {
    if (isLeaf(node)) found.push(node)
    else if ('children' in node) leavesOf(node.children, found)
  }
  return found
}

/** The same tree with the text of each leaf replaced; called in the order of `leavesOf`. */
export function mapLeaves(nodes: readonly DocumentInline[], change: (text: string, verbatim: boolean) => string): readonly DocumentInline[] {
  return nodes.map((node): DocumentInline => {
    if ('children' in node) return { ...node, children: mapLeaves(node.children, change) }
    return isLeaf(node) ? { ...node, text: change(node.text, node.tag === 'text' && node.verbatim === true) } : node
  })
}

/** Neighbouring wording is one node, so that no writer cuts a word in two. */
export function merge(nodes: readonly DocumentInline[]): readonly DocumentInline[] {
  const out: DocumentInline[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (node.tag === 'text' && last?.tag === 'text' && node.verbatim === last.verbatim) out[out.length - 1] = { ...last, text: last.text + node.text }
    else if (node.tag !== 'text' || node.text !== '') out.push(node)
  }
  return out
}

interface Lines {
  readonly out: string[]
  readonly notes: string[]
}
const inlineText: Handlers<DocumentInline, Lines, string> = {
  'text': (n) => n.text,
  'filled': (n) => n.text,
  'reference': (n) => n.text,
  'term': (n) => `„${n.text}“`,
  'open-point': (n) => `[${n.label}: ${n.text}]`,
  'strong': (n, s) => textOf(n.children, s),
  'emphasis': (n, s) => textOf(n.children, s),
  'lang': (n, s) => textOf(n.children, s),
  'line-break': () => ' ',
  'field': (n) => n.label ?? '',
  'note': (n, s) => {
    s.notes.push(`${n.label} ${n.blocks.map((p) => textOf(p.children, s)).join(' ')}`)
    return n.label
  },
}
const textOf = (nodes: readonly DocumentInline[], s: Lines): string => nodes.map((node) => handle(inlineText, node, s)).join('')

/** The words of inlines as printed, without those of their notes. */
export const plainText = (nodes: readonly DocumentInline[]): string => textOf(nodes, { out: [], notes: [] })

/** What a window or a shelf calls the agreement: title and subtitle. */
export const fullTitle = ({ title, subtitle }: Pick<Document, 'title' | 'subtitle'>): string =>
  [title, subtitle ?? []].map(plainText).filter((words) => words !== '').join(' ')

const blockLines: Handlers<DocumentBlock, Lines, void> = {
  'heading': (n, s) => void s.out.push(textOf(n.children, s)),
  'paragraph': (n, s) => void s.out.push(textOf(n.children, s)),
  'page-break': () => undefined,
  'table': (n, s) => {
    if (n.title) s.out.push(n.title)
    for (const row of n.rows) for (const cell of row) s.out.push(textOf(cell.children, s))
  },
  'list': (n, s) => {
    for (const item of n.items) {
      s.out.push(item.label)
      linesOf(item.blocks, s)
    }
  },
}
const linesOf = (blocks: readonly DocumentBlock[], s: Lines): void => {
  for (const block of blocks) handle(blockLines, block, s)
}
const put = (nodes: readonly DocumentInline[] | null, s: Lines): void => {
  if (nodes) s.out.push(textOf(nodes, s))
}

const frameLines: Handlers<DocumentFrame, Lines, void> = {
  'parties': (n, s) => {
    for (const entry of n.entries) {
      if (entry.connector) s.out.push(entry.connector)
      put(entry.heading, s)
      entry.members.forEach((member, i) => {
        if (member.label) s.out.push(member.label)
        for (const line of member.lines) put(line.children, s)
        put(member.shortName, s)
        const word = entry.memberConnectors[i]
        if (word) s.out.push(word)
      })
      put(entry.shortName, s)
    }
    put(n.collective, s)
  },
  'passage': (n, s) => linesOf(n.blocks, s),
  'contents': (n, s) => {
    s.out.push(n.title)
    for (const entry of n.entries) {
      if (entry.label) s.out.push(entry.label)
      put(entry.title, s)
    }
  },
  'section': (n, s) => {
    if (n.label) s.out.push(n.label)
    put(n.title, s)
    for (const clause of n.clauses) linesOf(clause.blocks, s)
  },
  'signatures': (n, s) => {
    if (n.locked) s.out.push(n.locked)
    put(n.placeDate, s)
    for (const group of n.groups) {
      put(group.heading, s)
      put(group.placeDate, s)
      for (const signatory of group.signatories) {
        put(signatory.placeDate, s)
        for (const line of signatory.caption) put(line, s)
        if (signatory.seal) s.out.push(signatory.seal)
      }
    }
  },
  'annex': (n, s) => {
    s.out.push(n.label)
    if (n.stand) s.out.push(n.stand)
    put(n.title, s)
    linesOf(n.blocks, s)
  },
}

/** Every printed piece of the agreement in reading order, and the notes in the order of their marks. */
export function printedLines(document: Document): { readonly body: readonly string[]; readonly notes: readonly string[] } {
  const lines: Lines = { out: [], notes: [] }
  put(document.title, lines)
  put(document.subtitle, lines)
  for (const frame of document.body) handle(frameLines, frame, lines)
  return { body: lines.out.filter((line) => line.trim() !== ''), notes: lines.notes }
}
