// Reads a PDF back with pdf.js, which shares no code with our writer: text per page in the order of painting.
// Page furniture (running feet, headers, repeated table heads) is marked as artifact in the file and kept apart.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Text as pdf.js hands it over, in the order of painting. */
export interface Item {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}
export interface Mark {
  readonly type: string
  readonly tag?: string
  /** Page and number of a sequence of marked content: "p12R_mc3". */
  readonly id?: string | null
}
/** A piece of text and where it stands, in millimetres from the left and upper edge of the paper; `y` is its baseline. */
export interface PdfPiece {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
}
export interface PdfPage {
  readonly text: string
  readonly pieces: readonly PdfPiece[]
  readonly artifacts: string
  readonly width: number
  readonly height: number
  /** Names of the targets of its links. */
  readonly links: readonly string[]
}
export interface ReadPdf {
  readonly pages: readonly PdfPage[]
  /** Text of all pages without furniture. */
  readonly text: string
  readonly info: Readonly<Record<string, unknown>>
  readonly outline: readonly string[]
  /** Link target → number of its page, from 1. */
  readonly targets: ReadonlyMap<string, number>
}

export const isMark = (item: Item | Mark): item is Mark => 'type' in item
const baseline = (item: Item): number => item.transform[5] ?? 0
const left = (item: Item): number => item.transform[4] ?? 0
const size = (item: Item): number => Math.abs(item.transform[3] ?? 0) || item.height

/** Pieces of a line touch or are apart; a raised mark belongs to its line. */
export function joint(before: Item, item: Item): string {
  if (Math.abs(baseline(before) - baseline(item)) > Math.max(size(before), size(item)) * 0.6) return '\n'
  const gap = left(item) - (left(before) + before.width)
  return gap > size(item) * 0.18 || gap < -size(item) ? ' ' : ''
}
function joined(items: readonly Item[]): string {
  return items.map((item, i) => `${i === 0 ? '' : joint(items[i - 1] as Item, item)}${item.str}`).join('')
}

function apart(all: readonly (Item | Mark)[]): { text: Item[]; artifacts: Item[] } {
  const kinds: (string | undefined)[] = []
  const text: Item[] = []
  const artifacts: Item[] = []
  for (const item of all) {
    if (isMark(item)) item.type === 'endMarkedContent' ? kinds.pop() : kinds.push(item.tag)
    else if (item.str !== '') (kinds.includes('Artifact') ? artifacts : text).push(item)
  }
  return { text, artifacts }
}

type Source = Awaited<ReturnType<typeof getDocument>['promise']>
async function readPage(pdf: Source, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number)
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const { text, artifacts } = apart(content.items as (Item | Mark)[])
  const annotations = (await page.getAnnotations()) as { subtype: string; dest?: unknown }[]
  const { width, height } = page.getViewport({ scale: 1 })
  const links = annotations.flatMap((a) => (a.subtype === 'Link' && typeof a.dest === 'string' ? [a.dest] : []))
  const mm = (points: number): number => (points * 25.4) / 72
  const pieces = text.map((item) => ({ text: item.str, x: mm(left(item)), right: mm(left(item) + item.width), y: mm(height - baseline(item)) }))
  return { text: joined(text), pieces, artifacts: joined(artifacts), width, height, links }
}

async function targetsOf(pdf: Source): Promise<ReadonlyMap<string, number>> {
  const named = Object.entries((await pdf.getDestinations()) as Record<string, unknown[]>)
  const pages = await Promise.all(named.map(async ([name, [page]]) => [name, (await pdf.getPageIndex(page as never)) + 1] as const))
  return new Map(pages)
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise
  const pages: PdfPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(pdf, number))
  const { info } = await pdf.getMetadata()
  const outline = ((await pdf.getOutline()) ?? []).map((entry: { title: string }) => entry.title)
  const result = {
    pages,
    text: pages.map((page) => page.text).join('\n'),
    info: info as Record<string, unknown>,
    outline,
    targets: await targetsOf(pdf),
  }
  await pdf.loadingTask.destroy()
  return result
}

const JOINT = /[-\u2011/–]/
const LONG = 12
/** Beginnings of a word at which a line may end: its hyphens and slashes, and any place in a word too long for its column. */
const beginnings = (word: string): readonly string[] =>
  [...word].flatMap((char, i) => (JOINT.test(char) || i === word.length - 1 || word.length >= LONG ? [word.slice(0, i + 1)] : []))

/** Joins words that a line end broke; only `known` words in their order can tell "Oder-Spree" from "Migrations- und", and a hyphen set at a line end is not handed over. */
export function unbroken(text: string, known: readonly string[]): string {
  const whole = new Set(known)
  const pairs = new Set(known.map((word, i) => `${known[i - 1]} ${word}`))
  const starts = new Set(known.filter((word) => JOINT.test(word) || word.length >= LONG).flatMap(beginnings))
  return text.split('\n').reduce((before, line) => {
    const last = /\S*$/.exec(before)?.[0] ?? ''
    const first = /^\s*(\S+)/.exec(line)?.[1] ?? ''
    const possible = !/^\d+$/.test(first) && (whole.has(last + first) || starts.has(last + first))
    const broken = possible && (JOINT.test(last.slice(-1)) || !pairs.has(`${last} ${first}`))
    return last !== '' && first !== '' && broken ? before + line.trimStart() : `${before}\n${line}`
  })
}
