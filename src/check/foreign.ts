// A text that koopgen did not write, as passages: what is title, party, heading, item or signature is told by its looks, because nobody says so.
// Invariant: every word of the text stands in exactly one passage; each character knows its offset in the source.
// Passages have a greatest length, so that what rules do within one is bounded, and judging a text takes time in proportion to its length.
import type { Place } from '../diagnostics/diagnostic.ts'
import type { Passage, PassageKind } from './passages.ts'

/** Text without marks of Markdown and of lists, and for each character its offset in the source. */
interface Block {
  readonly kind: PassageKind
  readonly text: string
  readonly at: readonly number[]
  /** „(2)“ before it. */
  readonly number?: number | undefined
  /** It stands in an annex: forms and lists, which say much twice and in no sentences. */
  readonly annex?: boolean
}
interface Line {
  readonly text: string
  readonly at: readonly number[]
  readonly heading: boolean
  readonly marker: string
}

const HEADING = /^(?:§+\s*\d+|(?:Art(?:ikel|\.)|Ziffer|Teil|Abschnitt)\s+[\dIVX]+|\d{1,2}(?:\.\d{1,2})*\.?\s+\p{Lu}|[IVX]{1,4}\.\s+\p{Lu}|Präambel|Vorbemerkung|Einleitung|Anlagen?\b|Anhang\b|Schlussbestimmungen)/u
/** A line that begins so goes on with a date. */
const MONTH = /^\d{1,2}\.\s+(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u
const MARKER = /^(?:\(\d{1,2}[a-z]?\)|\d{1,2}[a-z]?[.)]|[a-z]{1,2}\)|[-–—•*·▪o])\s+/u
/** A heading is short and is no sentence. */
const LONGEST_HEADING = 90
const isHeadingText = (text: string): boolean => text.length <= LONGEST_HEADING && HEADING.test(text) && !MONTH.test(text) && !/[.;,]$/.test(text.replace(/^(?:\d{1,2}\.|[IVX]+\.)$/, ''))

export function foreignPassages(file: string, text: string): readonly Passage[] {
  const place = placesIn(file, text)
  let lead: string | null = null
  return sorted(blocksOf(text)).flatMap(pieces).map(({ kind, text: words, at, annex, number }): Passage => {
    const leads = kind === 'item' ? lead : null
    if (kind !== 'item') lead = /:\s*$/.test(words) ? words : null
    return { kind, text: words, path: annex ? ['anlagen'] : [], own: true, ownAt: () => true, lead: leads, number, placeOf: (start, end) => place(at[start] ?? 0, (at[end - 1] ?? 0) + 1) }
  })
}

function placesIn(file: string, text: string): (start: number, end: number) => Place {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const lineOf = (offset: number): number => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return (start, end) => {
    const [line, last] = [lineOf(start), lineOf(Math.max(start, end - 1))]
    return { file, line: line + 1, column: start - (starts[line] ?? 0) + 1, endLine: last + 1, endColumn: end - (starts[last] ?? 0) + 1 }
  }
}

/** Marks of Markdown go, but a star within a word („Berater*innen“) and a line to write on („_____“) are words of the text. */
const PIECE = /\\(?<literal>[!-/:-@[-`{-~])|(?<mark>\\$|<\/?(?:strong|em)>|\*{2,3}|(?<![\p{L}\d])\*(?=\S)|(?<=\S)\*(?![\p{L}\d])|(?<![\p{L}\d_])__(?=[^\s_])|(?<=[^\s_])__(?![\p{L}\d_]))|(?<space>[\s\u00a0]+)|[^\s*_\u00a0\\<]+|_+|./gu
function lineOf(raw: string, offset: number): Line {
  const at: number[] = []
  let text = ''
  for (const { index, 0: all, groups } of raw.matchAll(PIECE)) {
    const piece = groups?.['mark'] !== undefined ? '' : groups?.['space'] !== undefined ? ' ' : (groups?.['literal'] ?? all)
    const from = offset + index + (groups?.['literal'] === undefined ? 0 : 1)
    for (let i = 0; i < piece.length; i++) at.push(from + i)
    text += piece
  }
  const skip = text.length - text.trimStart().length
  return marked(text.trim(), at.slice(skip))
}
function marked(text: string, at: readonly number[]): Line {
  const hash = /^#{1,6}\s+|^\|?\s*|^>\s+/.exec(text)?.[0] ?? ''
  const heading = hash.startsWith('#') || isHeadingText(text)
  const marker = heading || MONTH.test(text) ? '' : (MARKER.exec(text)?.[0] ?? '')
  const cut = hash.startsWith('#') ? hash.length : marker.length
  return { text: text.slice(cut), at: at.slice(cut, text.length), heading, marker }
}

/** Nobody writes longer paragraphs; a text without empty lines is one. */
const LONGEST = 3000
/** Behind a full sentence if there is one, else between words, else within a word. */
function pieces(block: Block): readonly Block[] {
  const { text, at, kind, ...rest } = block
  const found: Block[] = []
  let from = 0
  while (text.length - from > LONGEST) {
    const room = text.slice(from, from + LONGEST)
    const stop = Math.max(room.lastIndexOf('. '), room.lastIndexOf('; '))
    const space = room.lastIndexOf(' ')
    const end = from + (stop > 0 ? stop + 1 : space > 0 ? space : LONGEST)
    found.push({ ...rest, kind, text: text.slice(from, end), at: at.slice(from, end) })
    from = text[end] === ' ' ? end + 1 : end
  }
  return from === 0 ? [block] : [...found, { ...rest, kind, text: text.slice(from), at: at.slice(from) }]
}

/** Lines that belong together; an empty line, a marker, a heading and a short line behind a full sentence end a block. */
function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = []
  let open: Line[] = []
  const flush = (): void => {
    if (open.length > 0) blocks.push(joined(open))
    open = []
  }
  const lines = text.split('\n')
  const widest = lines.reduce((most, { length }) => Math.max(most, Math.min(length, 120)), 0)
  let offset = 0
  for (const raw of lines) {
    if (ROW.test(raw)) {
      flush()
      blocks.push(...cellsOf(raw, offset))
      offset += raw.length + 1
      continue
    }
    const line = lineOf(raw, offset)
    offset += raw.length + 1
    if (line.text === '' || line.heading || line.marker !== '') flush()
    if (line.text !== '') open.push(line)
    if (line.heading || (/[.;!?]$/.test(line.text) && raw.length < widest * 0.7)) flush()
  }
  flush()
  return blocks
}
/** A row of a table in Markdown: each cell for itself. */
const ROW = /^\s*\|.*\|\s*$/
function cellsOf(raw: string, offset: number): readonly Block[] {
  let at = offset
  return raw.split(/(?<!\\)\|/).flatMap((cell): readonly Block[] => {
    const line = lineOf(cell, at)
    at += cell.length + 1
    return /[\p{L}\d_]/u.test(line.text) ? [{ kind: 'cell', text: line.text, at: line.at }] : []
  })
}
/** A word divided at the end of a line is whole again, but „Migrations- und“ keeps its hyphen. */
function joined(lines: readonly Line[]): Block {
  const [first] = lines
  const kind: PassageKind = first?.heading ? 'heading' : first?.marker && !first.marker.startsWith('(') ? 'item' : 'paragraph'
  const texts: string[] = []
  const at: number[] = []
  for (const line of lines) {
    const last = texts.at(-1) ?? ''
    const divided = /\p{Ll}-$/u.test(last.slice(-2)) && /^\p{Ll}/u.test(line.text) && !/^(?:und|oder|bzw|sowie)\b/.test(line.text)
    if (divided) {
      texts[texts.length - 1] = last.slice(0, -1)
      at.pop()
    } else if (texts.length > 0) {
      texts.push(' ')
      at.push(line.at[0] ?? 0)
    }
    texts.push(line.text)
    for (const offset of line.at) at.push(offset)
  }
  return { kind, text: texts.join(''), at, number: first?.marker.startsWith('(') ? Number.parseInt(first.marker.slice(1), 10) : undefined }
}

const SIGNING = /^(?:Für (?:den|die|das) [^.;:!?]{3,80}(?:\se\.\s?V\.)?$|Ort,? (?:und )?Datum|Unterschrift|_{4,}|\.{6,}|\p{Lu}[\p{L} /()-]{2,40},\s*(?:den|am|der)?\s*(?:\d{1,2}\.|_|\.{3}|$))/u
const OPENING = /^(?:§+\s*1\b|1(?:\.|\s)|I\.\s|Art(?:ikel|\.)\s+[1I]\b|Präambel|Vorbemerkung|Einleitung)/u
/** Title before „zwischen“, parties from there to the first heading, signatures from the last line of place and date. „zwischen“ behind the first § is a word of the text: what stands before it must be judged. */
function sorted(blocks: readonly Block[]): readonly Block[] {
  const opening = blocks.findIndex(({ kind, text }) => kind === 'heading' && OPENING.test(text))
  const between = blocks.slice(0, opening >= 0 ? opening : 12).findIndex(({ text }) => /\bzwischen\b/i.test(text))
  const first = blocks.findIndex(({ kind }, i) => kind === 'heading' && i > between)
  const head = between >= 0 && first > between && first - between < 60 ? { between, first } : { between: -1, first: -1 }
  const { sign, annex } = endOf(blocks)
  return blocks.map((block, i) => ({ ...block, annex: i >= annex, kind: i < head.between ? 'title' : i < head.first ? 'party' : i >= sign && i < annex ? 'signature' : block.kind }))
}
const ANNEX = /^Anlage\s+[\dIVX]+(?!\p{L})/u
/** Where the signatures begin and where the annexes behind them; beyond the text, if nowhere. A list of contents is no annex: it stands at the beginning, and paragraphs of the text follow. The last line may be a footer that looks like a heading. */
function endOf(blocks: readonly Block[]): { readonly sign: number; readonly annex: number } {
  const isAnnex = ({ kind, text }: Block): boolean => kind !== 'item' && ANNEX.test(text)
  const lastSection = blocks.findLastIndex(({ kind, text }) => kind === 'heading' && /^§/.test(text))
  const or = (found: number): number => (found < 0 ? blocks.length : found)
  const named = or(blocks.findIndex((block, i) => i > Math.max(lastSection, blocks.length * 0.25) && isAnnex(block)))
  const lastHeading = lastSection >= 0 ? lastSection : blocks.findLastIndex(({ kind }, i) => i < Math.min(named, blocks.length - 1) && kind === 'heading')
  const sign = or(blocks.findIndex(({ text }, i) => i > Math.max(lastHeading, named * 0.5) && SIGNING.test(text)))
  const annex = sign === blocks.length ? named : or(blocks.findIndex((block, i) => i > sign && isAnnex(block)))
  return { sign, annex }
}
