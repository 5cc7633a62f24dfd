// What of a document must survive a Word file, as lines to compare: frames, blocks with their labels and edges, every word, notes, cells, signatories.
// A Word file is a row of paragraphs with labels and edges; what it cannot tell apart is alike here, and nothing else:
// - clauses of one section, a passage after a section, and lists of one style that run on: there is no paragraph between them;
// - a paragraph counted (1) and its section: both texts stand at the same edge, so what follows such a paragraph is in it or after it; edge 'a' is both;
// - a page break with nothing after it: Word has no page to start;
// - a labelled line to write on and the words before it: it is a paragraph of its own on paper;
// - words between parties of a group and between groups, headings of groups after such a word, whose short name it is: one line each;
// - place and date of a group and of its only signatory: both stand above the line to sign on;
// - a value, a term and wording: all are words. Marks (bold, italic, language) are compared by tests of their own.
import { handle, type Document, type DocumentBlock, type DocumentFrame, type DocumentInline, type Handlers, type ListStyle } from '../../src/document/nodes.ts'

type In = readonly DocumentInline[]
const inlineWords: Handlers<DocumentInline, null, string> = {
  'text': (n) => n.text,
  'filled': (n) => n.text,
  'reference': (n) => n.text,
  'term': (n) => `„${n.text}“`,
  'open-point': (n) => `[${n.label}: ${n.text} | ${n.question}]`,
  'strong': (n) => words(n.children),
  'emphasis': (n) => words(n.children),
  'lang': (n) => words(n.children),
  'line-break': () => '⏎',
  'note': (n) => `⟦${n.label} ${n.blocks.map((p) => words(p.children)).join(' ¶ ')}⟧`,
  'field': (n) => (n.kind === 'box' ? `☐${n.label === null ? '' : `\u00a0${n.label}`}` : `▁${n.label === null ? '' : ` ${n.label}`}`),
}
const words = (nodes: In): string => nodes.map((node) => handle(inlineWords, node, null)).join('')
/** A no-break hyphen is a hyphen, a line feed in a value is a line break. */
const plain = (text: string): string => text.replaceAll('\u2011', '-').replaceAll('\n', '⏎')

/** Running text, or a labelled line to write on; nothing between such lines. */
function pieces(nodes: In): readonly string[] {
  const out: DocumentInline[][] = [[]]
  for (const node of nodes) {
    if (node.tag === 'field' && node.kind === 'line' && node.label !== null) out.push([node], [])
    else out.at(-1)?.push(node)
  }
  return out.map(words).filter((text) => plain(text).replaceAll('⏎', '').trim() !== '')
}

// ---- blocks
/** Edge as the way to it: 'a' is the text edge of counted paragraphs, which is that of sections, too. */
type Edge = string
const inside = (edge: Edge, style: ListStyle): Edge => (style === 'absatz' && edge === 'a' ? 'a' : `${edge}${style[0]}`)
const labelEdge = (edge: Edge, style: ListStyle): Edge => (style === 'absatz' && edge === 'a' ? '' : edge)
const blockLines: Handlers<DocumentBlock, Edge, readonly string[]> = {
  'heading': (n, edge) => [`${edge} heading: ${words(n.children)}`],
  'paragraph': (n, edge) => (n.framed ? [`${edge} framed: ${words(n.children)}`] : pieces(n.children).map((text) => `${edge} paragraph: ${text}`)),
  'list': (n, edge) => n.items.flatMap((item) => [`${labelEdge(edge, n.style)} ${n.style} ${item.label}`, ...blocksLines(item.blocks, inside(edge, n.style))]),
  'table': (n, edge) => [
    `${edge} table: ${n.title ?? ''}`,
    ...n.rows.map((row) => `${edge} | ${row.map((cell) => `${cell.header ? '#' : ''}${cell.align === 'left' ? '' : `${cell.align} `}${words(cell.children)}`).join(' | ')} |`),
  ],
  'page-break': () => [],
}
function blocksLines(blocks: readonly DocumentBlock[], edge: Edge): readonly string[] {
  return blocks.flatMap((block, i) => {
    const lines = handle(blockLines, block, edge)
    return blocks[i - 1]?.tag === 'page-break' && lines.length > 0 ? ['--- page', ...lines] : lines
  })
}

// ---- frames
const line = (name: string, nodes: In | null): readonly string[] => (nodes === null ? [] : [`${name}: ${words(nodes)}`])
const placeLines = (nodes: In | null): readonly string[] => (nodes === null ? [] : pieces(nodes).map((text) => `place: ${text}`))
const frameLines: Handlers<DocumentFrame, null, readonly string[]> = {
  'parties': (n) => [
    '== parties',
    ...n.entries.flatMap((entry) => [
      ...(entry.connector === null && entry.heading === null ? [] : [`between: ${[entry.connector ?? '', words(entry.heading ?? [])].filter(Boolean).join(' ')}`]),
      ...entry.members.flatMap((member, i) => [
        `party ${member.label}`, ...member.lines.flatMap(({ children }) => line('  line', children)), ...line('short', member.shortName),
        ...(entry.memberConnectors[i] ? [`between: ${entry.memberConnectors[i]}`] : []),
      ]),
      ...line('short', entry.shortName),
    ]),
    ...line('short', n.collective),
  ],
  'passage': (n) => blocksLines(n.blocks, 'a'),
  'section': (n) => [`== section ${n.label}: ${words(n.title)}`, ...n.clauses.flatMap((clause) => blocksLines(clause.blocks, 'a'))],
  'contents': (n) => [`== contents: ${n.title}`, ...n.entries.map(({ kind, label, title }) => `${kind} ${label}: ${words(title)}`)],
  'signatures': (n) => [
    '== signatures', ...(n.locked === null ? [] : [`locked: ${n.locked}`]), ...placeLines(n.placeDate),
    ...n.groups.flatMap((group) => [
      ...line('for', group.heading), ...placeLines(group.placeDate),
      ...group.signatories.flatMap((one) => [...placeLines(one.placeDate), `signs: ${one.caption.map(words).join(' / ')}`, ...(one.seal === null ? [] : [`seal: ${one.seal}`])]),
    ]),
  ],
  'annex': (n) => [`== annex ${n.label}${n.landscape ? ' turned' : ''}: ${words(n.title)}`, ...(n.stand === null ? [] : [`stand: ${n.stand}`]), ...blocksLines(n.blocks, '')],
}

/** The whole agreement, with what stands around its text. */
export function shapeOf(document: Document): readonly string[] {
  const { title, subtitle, shortTitle, fileNumber, date, stand, draft, look, logos } = document
  const lines = [
    ...line('title', title), ...line('subtitle', subtitle), `short title: ${shortTitle}`, `file number: ${fileNumber ?? '-'}`, `date: ${date}`, stand, draft ? 'draft' : 'final',
    `${look.typeface} ${look.size}`, ...logos.map(({ alt }) => `logo: ${alt}`), ...document.body.flatMap((frame) => handle(frameLines, frame, null)),
  ]
  return lines.map(plain)
}
