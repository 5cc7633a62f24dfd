// Marked text → blocks of the contract (the marks: README, “Own words”). The one way from Markdown into the tree.
import type { Place } from '../diagnostics/diagnostic.ts'
import type { Paragraph as MdParagraph, PhrasingContent, RootContent } from 'mdast'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { DraftBlock } from '../document/nodes.ts'
import { ENDING_MARK, fromMark, MARK } from './marks.ts'
import type { MarkedText } from './marked-text.ts'
import { parseMarkdown, plainMarkers } from './parse-markdown.ts'
import { readInlines } from './read-inlines.ts'
import { readList } from './read-lists.ts'
import { readTable, type TableSwitch } from './read-tables.ts'
import { placeOf, refuse, sourceOf, type Permissions, type Reader } from './reader.ts'
import { onlyBrace, takeSwitch } from './switches.ts'

const LONGEST_TEXT = 100_000
/** At each the parser walks back over what it has read: thousands in a paragraph would take it minutes. */
const MOST_CLOSING = 1_000
/** Nine markers of lists or quotations in one line: refused before the parser, which would need seconds for thousands. */
const TOO_DEEP = /^ *(?:(?:[-+*]|\(?[0-9a-z]{1,3}[.)]) +|> *){9}/m

/** Signs of lists as Word sets them: to Markdown they are letters. */
const BULLET = /^ *([•·▪●◦‣■])(?= )/m

/** Reads a text; nothing that is not understood is dropped: it is reported with its place. */
export function readMarkdown(marked: MarkedText, verbatim: boolean, permissions: Permissions, report: Report): readonly DraftBlock[] {
  const { text: plain, at: markers } = plainMarkers(marked.text)
  const reader: Reader = { ...permissions, marked, seen: new Set(), inNote: false, depth: 0, notes: new Map(), usedNotes: new Set(), markers, count: { absatz: 0 }, blocks: readBlocks, refusals: new Map(), report }
  if (marked.text.length > LONGEST_TEXT) return refuse(reader, 'text/zu-lang', `Ein Text darf höchstens ${LONGEST_TEXT} Zeichen haben.`, marked.place(LONGEST_TEXT, LONGEST_TEXT + 1), 'Teilen Sie den Text auf mehrere Klauseln auf.')
  const closing = marked.text.split(']', MOST_CLOSING + 1).join(']').length
  if (closing < marked.text.length) return refuse(reader, 'text/zu-lang', `Ein Text darf höchstens ${MOST_CLOSING} eckige Klammern schließen.`, marked.place(closing, closing + 1), 'Löschen Sie Klammern, die nichts bedeuten, oder teilen Sie den Text auf mehrere Klauseln auf.')
  const tab = marked.text.indexOf('\t')
  if (tab >= 0) refuse(reader, 'text/tabulator', 'Hier steht ein Tabulator.', marked.place(tab, tab + 1), 'Rücken Sie mit Leerzeichen ein.')
  const bullet = verbatim ? null : BULLET.exec(marked.text)
  if (bullet) refuse(reader, 'text/aufzaehlungszeichen', `„${bullet[1]}“ ist kein Aufzählungszeichen; die Zeilen würden zu einem Satz.`, marked.place(bullet.index + bullet[0].length - 1, bullet.index + bullet[0].length), 'Beginnen Sie jede Zeile der Aufzählung mit „- “, und setzen Sie eine Leerzeile davor.')
  const deep = TOO_DEEP.exec(marked.text)
  if (deep) return refuse(reader, 'text/zu-tief', 'Aufzählungen und Zitate dürfen höchstens acht Ebenen haben.', marked.place(deep.index, deep.index + 1), 'Bilden Sie eine eigene Klausel.')
  const tree = parseMarkdown(plain, verbatim)
  for (const node of tree.children) if (node.type === 'footnoteDefinition') reader.notes.set(node.identifier, node)
  const blocks = readBlocks(tree.children, verbatim, reader)
  checkNothingLost(reader)
  return blocks
}

function checkNothingLost(reader: Reader): void {
  const { marked } = reader
  for (const [id, node] of reader.notes) if (!reader.usedNotes.has(id)) refuse(reader, 'text/fussnote-unbenutzt', 'Diese Fußnote wird nirgends aufgerufen.', placeOf(node, reader), `Schreiben Sie [^${id}] an die Stelle im Text, zu der sie gehört.`)
  for (const [offset, marker] of reader.markers) {
    const place = marked.place(offset, offset + marker.length)
    refuse(reader, 'text/keine-aufzaehlung', `„${marker}“ steht am Zeilenanfang, beginnt aber keine Aufzählung.`, place, `Prüfen Sie die Einrückung. Als Zeichen: ${marker.replace(')', '\\)')}`)
  }
  const expected = new Set([...marked.text.matchAll(MARK)].map((m) => m[0])).size
  if (expected !== reader.seen.size) refuse(reader, 'text/wert-verloren', 'Ein Wert steht an einer Stelle, an der er nicht gedruckt werden kann.', marked.place(0, 0), 'Setzen Sie den Wert in einen Absatz, einen Listenpunkt oder eine Tabellenzelle.')
}

const REFUSED: Readonly<Record<string, string>> = {
  html: 'HTML',
  code: 'Ein um vier Leerzeichen eingerückter oder umzäunter Block',
  blockquote: 'Ein Zitatblock (>)',
  thematicBreak: 'Eine Trennlinie',
  definition: 'Eine Verknüpfungsangabe [x]: y',
}

function readBlocks(nodes: readonly RootContent[], verbatim: boolean, reader: Reader): readonly DraftBlock[] {
  const out: DraftBlock[] = []
  let table: TableSwitch | undefined
  nodes.forEach((node, i) => {
    const announced = node.type === 'paragraph' ? tableSwitch(node, verbatim) : undefined
    if (announced && nodes[i + 1]?.type !== 'table') refuse(reader, 'text/schalter', '{Tabelle …} steht nicht unmittelbar vor einer Tabelle.', placeOf(node, reader), 'Setzen Sie die Zeile {Tabelle …} direkt vor die Tabelle.')
    if (!announced) out.push(...readBlock(node, nodes[i - 1], table, verbatim, reader))
    table = announced
  })
  return out
}

function readBlock(node: RootContent, previous: RootContent | undefined, table: TableSwitch | undefined, verbatim: boolean, reader: Reader): readonly DraftBlock[] {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, verbatim, reader)
    case 'heading':
      return readHeading(node, verbatim, reader)
    case 'list':
      return readList(node, previous, verbatim, reader)
    case 'table':
      return readTable(node, table, verbatim, reader)
    case 'footnoteDefinition':
      return []
    default:
      return refuse(reader, 'text/nicht-vorgesehen', `${REFUSED[node.type] ?? node.type} ist in einer Vereinbarung nicht vorgesehen.`, placeOf(node, reader), 'Schreiben Sie einen Absatz, eine Aufzählung oder eine Tabelle.')
  }
}

function tableSwitch(node: MdParagraph, verbatim: boolean): TableSwitch | undefined {
  const meaning = verbatim ? undefined : onlyBrace(node)
  return meaning?.kind === 'table' ? meaning : undefined
}

function readParagraph(node: MdParagraph, outer: boolean, reader: Reader): readonly DraftBlock[] {
  const prose = proseOf(node, reader)
  if (!prose) return readOwnParagraph(node, outer, reader)
  const [first, ...rest] = prose.blocks
  if (!prose.lead) return prose.blocks
  const lead = readInlines(prose.lead, outer, reader)
  const runIn = first?.tag === 'paragraph' ? first.children : []
  return [{ tag: 'paragraph', children: [...lead, ...runIn], place: whoWrote(placeOf(node, reader), first) }, ...(first?.tag === 'paragraph' ? rest : prose.blocks)]
}

/** A paragraph in which words of somebody else run in is theirs: rules judge it, and messages point to them. */
const whoWrote = (here: Place, runIn: DraftBlock | undefined): Place => (runIn?.tag === 'paragraph' && runIn.place.file !== here.file ? runIn.place : here)

function readOwnParagraph(node: MdParagraph, outer: boolean, reader: Reader): readonly DraftBlock[] {
  if (!outer && reader.forms && onlyBrace(node)?.kind === 'page') return [{ tag: 'page-break' }]
  const { rest, meaning } = outer ? { rest: node.children, meaning: undefined } : takeSwitch(node.children, reader.forms ? ['verbatim', 'framed'] : ['verbatim'])
  if (meaning && rest.length === 0) return refuse(reader, 'text/schalter', 'Hinter dieser Angabe fehlt der Absatz, für den sie gilt.', placeOf(node, reader), 'Schreiben Sie den Text in dieselbe Zeile.')
  const children = readInlines(rest, outer || meaning?.kind === 'verbatim', reader)
  return [{ tag: 'paragraph', children, ...(meaning?.kind === 'framed' && { framed: true as const }), place: placeOf(node, reader) }]
}

/** A value of type prosa alone in its paragraph stands for its blocks; at the end of one it runs in: its first paragraph goes on there. */
function proseOf(node: MdParagraph, reader: Reader): { readonly lead: readonly PhrasingContent[] | undefined; readonly blocks: readonly DraftBlock[] } | undefined {
  const last = node.children.at(-1)
  const mark = last?.type === 'text' ? ENDING_MARK.exec(last.value) : null
  const index = mark ? fromMark(mark[1] ?? '') : -1
  const inset = reader.marked.insets[index]
  if (last?.type !== 'text' || !mark || !inset || !('prose' in inset)) return undefined
  reader.seen.add(index)
  const before = last.value.slice(0, mark.index)
  const lead = [...node.children.slice(0, -1), ...(before.trim() === '' ? [] : [{ ...last, value: before }])]
  return { lead: lead.length > 0 ? lead : undefined, blocks: inset.prose }
}

function readHeading(node: Extract<RootContent, { type: 'heading' }>, verbatim: boolean, reader: Reader): readonly DraftBlock[] {
  if (sourceOf(node, reader).startsWith('### ')) return [{ tag: 'heading', children: readInlines(node.children, verbatim, reader), place: placeOf(node, reader) }]
  return refuse(reader, 'text/zwischentitel', 'Zwischentitel beginnen mit „### “; eine Linie unter einer Zeile macht sie ungewollt zum Titel.', placeOf(node, reader), 'Schreiben Sie ### vor den Zwischentitel oder eine Leerzeile vor die Linie.')
}
