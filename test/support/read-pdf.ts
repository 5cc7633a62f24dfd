// Reads a PDF back with pdf.js, which shares no code with our writer: text per page in the order of painting.
// Page furniture (running feet, headers, repeated table heads) is marked as artifact in the file and kept apart.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Item {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}
interface Mark {
  readonly type: string
  readonly tag?: string
}
export interface PdfPage {
  readonly text: string
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

const isMark = (item: Item | Mark): item is Mark => 'type' in item
const baseline = (item: Item): number => item.transform[5] ?? 0
const left = (item: Item): number => item.transform[4] ?? 0
const size = (item: Item): number => Math.abs(item.transform[3] ?? 0) || item.height

/** Pieces of a line touch or are apart; a raised mark belongs to its line. */
function joint(before: Item, item: Item): string {
  if (Math.abs(baseline(before) - baseline(item)) > Math.max(size(before), size(item)) * 0.6) return '\n'
  const gap = left(item) - (left(before) + before.width)
  return gap > size(item) * 0.12 || gap < -size(item) ? ' ' : ''
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
  const content = await page.getTextContent({ includeMarkedContent: true })
  const { text, artifacts } = apart(content.items as (Item | Mark)[])
  const annotations = (await page.getAnnotations()) as { subtype: string; dest?: unknown }[]
  const { width, height } = page.getViewport({ scale: 1 })
  const links = annotations.flatMap((a) => (a.subtype === 'Link' && typeof a.dest === 'string' ? [a.dest] : []))
  return { text: joined(text), artifacts: joined(artifacts), width, height, links }
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
  const result = { pages, text: pages.map((page) => page.text).join('\n'), info: info as Record<string, unknown>, outline, targets: await targetsOf(pdf) }
  await pdf.loadingTask.destroy()
  return result
}
