// mdast phrasing → our inlines. Marks become values, braces become references and terms, leftovers of markup are refused.
import type { PhrasingContent } from 'mdast'
import type { DraftInline, OpenReference, Paragraph } from '../document/nodes.ts'
import { readBrace, type BraceMeaning } from './braces.ts'
import { fromMark, MARK } from './marks.ts'
import type { Piece } from './marked-text.ts'
import { readText } from './read-text.ts'
import { placeOf, refuse, sourceOf, type Reader } from './reader.ts'

const REFUSED: Readonly<Record<string, string>> = { html: 'HTML', image: 'Ein Bild', imageReference: 'Ein Bild', link: 'Eine Verknüpfung', linkReference: 'Eine Verknüpfung', delete: 'Durchstreichung' }

export function readInlines(nodes: readonly PhrasingContent[], verbatim: boolean, reader: Reader): DraftInline[] {
  const inlines: DraftInline[] = []
  for (const node of nodes) inlines.push(...readInline(node, verbatim, reader))
  return inlines
}

function readInline(node: PhrasingContent, verbatim: boolean, reader: Reader): readonly DraftInline[] {
  switch (node.type) {
    case 'text':
      return withValues(readText(node, verbatim, reader), verbatim, reader)
    case 'strong':
      return [{ tag: 'strong', children: readInlines(node.children, verbatim, reader) }]
    case 'emphasis':
      return [{ tag: 'emphasis', children: readInlines(node.children, verbatim, reader) }]
    case 'inlineCode':
      return withValues(node.value, true, reader)
    case 'break':
      return readBreak(node, reader)
    case 'brace':
      return readBraceNode(node.value, verbatim, node, reader)
    case 'footnoteReference':
      return readNote(node.identifier, node, reader)
    default:
      return refuse(reader, 'text/nicht-vorgesehen', `${REFUSED[node.type] ?? node.type} ist in einer Vereinbarung nicht vorgesehen.`, placeOf(node, reader), 'Soll das Zeichen gedruckt werden, schreiben Sie \\ davor.')
  }
}

function readBreak(node: PhrasingContent, reader: Reader): readonly DraftInline[] {
  if (sourceOf(node, reader).startsWith('\\')) return [{ tag: 'line-break' }]
  return refuse(reader, 'text/unsichtbarer-umbruch', 'Zwei Leerzeichen am Zeilenende sind ein unsichtbarer Umbruch.', placeOf(node, reader), 'Löschen Sie die Leerzeichen oder schreiben Sie \\ an das Zeilenende.')
}

function readBraceNode(raw: string, verbatim: boolean, node: PhrasingContent, reader: Reader): readonly DraftInline[] {
  if (verbatim) return withValues(raw, true, reader)
  const place = placeOf(node, reader)
  if (raw.search(MARK) >= 0) return refuse(reader, 'text/wert-in-klammer', 'Ein Wert darf kein Verweis werden.', place, 'Schreiben Sie den Wert außerhalb der geschweiften Klammern.')
  const meaning = readBrace(raw)
  const direct = meaning && inlineOf(meaning, reader, node)
  if (direct) return direct
  const inserted = meaning && reader.insert?.(meaning)
  if (inserted && 'hint' in inserted) return refuse(reader, inserted.code ?? 'text/klammer', inserted.message ?? unknownWords(raw, meaning), place, inserted.hint)
  if (inserted) return inserted.flatMap((piece) => fromPiece(piece, false, reader))
  if (meaning && meaning.kind !== 'value' && meaning.kind !== 'party' && meaning.kind !== 'law-term') {
    return refuse(reader, 'text/schalter', `${raw} gehört an den Anfang eines Absatzes oder vor eine Tabelle.`, place, 'Stellen Sie die Angabe an den Anfang eines eigenen Absatzes.')
  }
  if (raw.startsWith('{{')) return refuse(reader, 'text/klammer', `${raw}} wird nicht verstanden: Doppelte Klammern gibt es nur in Mustern.`, place, 'Schreiben Sie einfache Klammern; als Zeichen: \\{\\{')
  return refuse(reader, 'text/klammer', `${raw} wird nicht verstanden.`, place, 'Verweis: {§ klausel} oder {§ klausel #anker}; Begriff: {„Jobcenter“}; eine Klammer als Zeichen: \\{')
}

function unknownWords(raw: string, meaning: BraceMeaning): string {
  if (meaning.kind === 'party') return `Es gibt keine Partei „${meaning.id}“.`
  return meaning.kind === 'law-term' ? `Es gibt keinen Begriff „${meaning.id}“.` : `${raw} wird nicht verstanden.`
}

function inlineOf(meaning: BraceMeaning, reader: Reader, node: PhrasingContent): readonly DraftInline[] | undefined {
  if (meaning.kind === 'reference') {
    const offer = meaning.target.kind === 'annex' ? reader.annexOffer?.(meaning.target.id) : undefined
    return [{ tag: 'reference', target: meaning.target, ...(offer !== undefined && { offer }), ...(reader.shipped && { shipped: reader.shipped }), place: placeOf(node, reader) }]
  }
  if (meaning.kind === 'term') return [{ tag: 'term', text: meaning.text }]
  if (meaning.kind === 'field' && reader.forms) return [{ tag: 'field', kind: meaning.field, label: meaning.label }]
  return undefined
}

function readNote(id: string, node: PhrasingContent, reader: Reader): readonly DraftInline[] {
  const definition = reader.notes.get(id)
  if (!definition || reader.inNote) return refuse(reader, 'text/fussnote-fehlt', 'Diese Fußnote gibt es nicht, oder sie steht selbst in einer Fußnote.', placeOf(node, reader), `Ergänzen Sie am Ende des Textes eine Zeile [^${id}]: Text der Fußnote`)
  if (reader.usedNotes.has(id)) return refuse(reader, 'text/fussnote-doppelt', 'Diese Fußnote wird zweimal aufgerufen.', placeOf(node, reader), 'Rufen Sie jede Fußnote nur einmal auf.')
  reader.usedNotes.add(id)
  const blocks = definition.children.flatMap((child): readonly Paragraph<OpenReference, null>[] =>
    child.type === 'paragraph'
      ? [{ tag: 'paragraph', children: readInlines(child.children, false, { ...reader, inNote: true }), place: placeOf(child, reader) }]
      : refuse(reader, 'text/fussnote-block', 'Eine Fußnote enthält nur Absätze.', placeOf(child, reader), 'Schreiben Sie Aufzählungen und Tabellen in den Text.'),
  )
  return [{ tag: 'note', label: null, blocks }]
}

const plain = (text: string, verbatim: boolean): readonly DraftInline[] => (text === '' ? [] : [verbatim ? { tag: 'text', text, verbatim: true } : { tag: 'text', text }])
const fromPiece = (piece: Piece, verbatim: boolean, reader: Reader): readonly DraftInline[] => ('fact' in piece ? [reader.fact(piece.fact, piece.from)] : plain(piece.text, verbatim))

/** Text with marks → Text and values. */
function withValues(text: string, verbatim: boolean, reader: Reader): readonly DraftInline[] {
  const out: DraftInline[] = []
  let last = 0
  for (const match of text.matchAll(MARK)) {
    out.push(...wording(text.slice(last, match.index), verbatim, reader), ...valueOf(fromMark(match[0]), verbatim, reader))
    last = match.index + match[0].length
  }
  out.push(...wording(text.slice(last), verbatim, reader))
  return out
}
const wording = (text: string, verbatim: boolean, { gaps }: Reader): readonly DraftInline[] =>
  gaps ? gaps(text).flatMap((part) => (typeof part === 'string' ? plain(part, verbatim) : [part])) : plain(text, verbatim)

function valueOf(index: number, verbatim: boolean, reader: Reader): readonly DraftInline[] {
  reader.seen.add(index)
  const inset = reader.marked.insets[index]
  if (!inset) return []
  if ('pieces' in inset) return inset.pieces.flatMap((piece) => fromPiece(piece, verbatim, reader))
  return refuse(reader, 'text/prosa-im-satz', 'Ein mehrzeiliger Text steht mitten in einem Satz.', reader.marked.place(0, 0), 'Geben Sie dem Text in der Vorlage einen eigenen Absatz.')
}
