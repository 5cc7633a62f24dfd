// On which page each word of an agreement stands, in a PDF that another program made of our Word file.
import type { Document, DocumentBlock, DocumentFrame } from '../../src/document/nodes.ts'
import { plainText, printedLines } from '../../src/document/walk.ts'
import { type PdfPage, unbroken } from './read-pdf.ts'
import { expectedWords, firstDifference, wordsOf, withoutNotes } from './words.ts'

/** Joins words that hyphenation broke: a hyphen at a line end goes when the known words say so. */
function hyphensOff(known: readonly string[]): (text: string) => string {
  const whole = new Set(known)
  const starts = new Set(known.flatMap((word) => Array.from(word, (_, i) => word.slice(0, i + 1))))
  const join = (before: string, line: string): string => {
    const last = /\S*$/.exec(before)?.[0] ?? ''
    const first = /^\S+/.exec(line)?.[0] ?? ''
    const joined = last.slice(0, -1) + first
    const fits = whole.has(joined) || (!whole.has(last) && first.endsWith('-') && starts.has(joined.slice(0, -1)))
    return last.endsWith('-') && first !== '' && fits ? before.slice(0, -1) + line : `${before}\n${line}`
  }
  return (text) => text.split('\n').reduce(join)
}

/** Where LibreOffice 7.4 lost the number of a reference: a field with a no-break space of which only the first word would fit the line loses the second. */
function lostNumbers(expected: readonly string[], actual: readonly string[]): readonly number[] {
  const lost: number[] = []
  for (let i = 0; i < expected.length; i++) {
    const word = actual[i - lost.length]
    if (word === expected[i]) continue
    if (!/^(?:Anlage|§)$/.test(expected[i - 1] ?? '') || !/^\d+$/.test(expected[i] ?? '') || word !== expected[i + 1]) break
    lost.push(i)
  }
  return lost
}

type Expected = ReturnType<typeof expectedWords>
export class OfficePages {
  /** null: the same words in the same order. */
  readonly difference: string | null
  /** Words that the program lost by a known fault of its own. */
  readonly lost: readonly string[]
  /** Number of words up to the end of each page. */
  private readonly ends: readonly number[]
  private readonly document: Document
  private readonly pages: readonly PdfPage[]

  constructor(document: Document, pages: readonly PdfPage[]) {
    this.document = document
    this.pages = pages
    const expected = expectedWords(document)
    const known = [...expected.body, ...expected.notes.flat()]
    const whole = hyphensOff(known)
    const read = (some: readonly PdfPage[]): readonly string[] => wordsOf(unbroken(whole(some.map(({ text }) => text).join('\n')), known))
    const words = read(pages)
    const body = withoutNotes(words, expected.notes) ?? words
    const lost = lostNumbers(expected.body, body)
    this.lost = lost.map((i) => `${expected.body[i - 1]} ${expected.body[i]}`)
    this.difference = firstDifference({ ...expected, body: expected.body.filter((_, i) => !lost.includes(i)) }, words)
    this.ends = endsOf(pages, read, expected).map((end) => end + lost.filter((i) => i < end).length)
  }
  /** Page of the nth word, from 1. */
  pageOf(word: number): number {
    return this.ends.findIndex((end) => word < end) + 1
  }
  /** Number of the first word of a page. */
  startOf(page: number): number {
    return this.ends[page - 2] ?? 0
  }
  /** Number of words of the document with another body. */
  count(body: readonly DocumentFrame[]): number {
    return expectedWords({ ...this.document, body }).body.length
  }
  /** Height of the text on a page, in millimetres; `from`: words it begins with, the last time they stand there. */
  heightOf(page: number, from = ''): number {
    const pieces = this.pages[page - 1]?.pieces ?? []
    const at = pieces.findLastIndex((_, i) => squeezed(pieces.slice(i).map(({ text }) => text).join('')).startsWith(squeezed(from)))
    const ys = pieces.slice(from === '' ? 0 : Math.max(0, at)).map(({ y }) => y)
    return Math.max(...ys) - Math.min(...ys)
  }
}
/** A word broken by the end of a page belongs to the page it begins on. */
function endsOf(pages: readonly PdfPage[], read: (some: readonly PdfPage[]) => readonly string[], { notes }: Expected): readonly number[] {
  let [sum, broken] = [0, 0]
  return pages.map((page, i) => {
    const words = read([page])
    const inside = notes.filter((note) => withoutNotes(words, [note]) !== undefined)
    sum += (withoutNotes(words, inside) ?? words).length - broken
    const next = pages[i + 1]
    broken = next && read([page, next]).length < words.length + read([next]).length ? 1 : 0
    return sum
  })
}
const squeezed = (text: string): string => text.replaceAll(/[\s\u00ad]/g, '')

const linesOf = (document: Document, body: readonly DocumentFrame[]): readonly string[] => printedLines({ ...document, body }).body

// ---- what must not be parted
type Signatures = Extract<DocumentFrame, { readonly tag: 'signatures' }>
/** Room for text on a page, less the lines that a block may take along and the free room for the pen above the first line. */
const ROOM = 247 - 45

/** The words of each signatory with what stands above them: heading of the group, place and date. */
function unitsOf(frame: Signatures, count: (frame: Signatures) => number): readonly (readonly [from: number, to: number])[] {
  const some = (group: number, signatories: number): Signatures => ({
    ...frame,
    groups: frame.groups.flatMap((one, i) => (i < group ? [one] : i === group && signatories > 0 ? [{ ...one, signatories: one.signatories.slice(0, signatories) }] : [])),
  })
  return frame.groups.flatMap((group, g) => group.signatories.map((_, s) => [count(some(g, s)), count(some(g, s + 1))] as const))
}

/** What is wrong with the signature block; none: nothing. */
export function signaturesParted(document: Document, pages: OfficePages): readonly string[] {
  const at = document.body.findIndex((frame) => frame.tag === 'signatures')
  const frame = document.body[at] as Signatures
  const before = document.body.slice(0, at)
  const [start, end] = [pages.count(before), pages.count([...before, frame])]
  const [first, last] = [pages.pageOf(start), pages.pageOf(end - 1)]
  const units = unitsOf(frame, (part) => pages.count([...before, part]))
  const parted = units.filter(([from, to]) => pages.pageOf(from) !== pages.pageOf(to - 1)).map(([from]) => `a signatory is parted on page ${pages.pageOf(from)}`)
  const alone = start === pages.startOf(first) ? [`page ${first} begins with signatures`] : []
  const begins = linesOf(document, [...before, frame])[linesOf(document, before).length] ?? ''
  const heights = Array.from({ length: last - first + 1 }, (_, i) => pages.heightOf(first + i, i === 0 ? begins : ''))
  const height = heights.reduce((sum, one) => sum + one, 0)
  const split = last > first && height < ROOM ? [`signatures of ${Math.round(height)} mm stand on ${last - first + 1} pages`] : []
  return [...parted, ...alone, ...split]
}

const headingsIn = (blocks: readonly DocumentBlock[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.tag === 'heading') return [plainText(block.children)]
    if (block.tag === 'table') return block.title ? [block.title] : []
    return block.tag === 'list' ? block.items.flatMap((item) => headingsIn(item.blocks)) : []
  })
function headingsOf(frame: DocumentFrame): readonly string[] {
  if (frame.tag === 'section') return [plainText(frame.title), ...frame.clauses.flatMap((clause) => headingsIn(clause.blocks))]
  if (frame.tag === 'annex') return [plainText(frame.title), ...headingsIn(frame.blocks)]
  return frame.tag === 'passage' ? headingsIn(frame.blocks) : []
}

/** Headings and table titles that stand on another page than what follows them. */
export function headingsParted(document: Document, pages: OfficePages): readonly string[] {
  const headings = new Set(document.body.flatMap(headingsOf))
  const lines = linesOf(document, document.body)
  const contents = document.body.findIndex((frame) => frame.tag === 'contents')
  const first = contents < 0 ? 0 : linesOf(document, document.body.slice(0, contents + 1)).length
  let word = 0
  return lines.flatMap((line, i) => {
    word += wordsOf(line).length
    const parted = i >= first && i < lines.length - 1 && headings.has(line) && pages.pageOf(word - 1) !== pages.pageOf(word)
    return parted ? [`page ${pages.pageOf(word - 1)} ends with „${line}“`] : []
  })
}
