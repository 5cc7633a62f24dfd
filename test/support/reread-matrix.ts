// Document → DOCX → Document: the first difference of the shapes, for tests and for the gate.
import type { Document } from '../../src/document/nodes.ts'
import type { Doubt } from '../../src/reread/reading.ts'
import { reread, type Reread } from '../../src/reread/reread.ts'
import { bytesOf, composed, exampleImages, exampleText } from './compose.ts'
import { shapeOf } from './shape.ts'

const AROUND = 4
/** null when the shapes are equal; else where they part. */
export function shapeDifference(expected: Document, actual: Document): string | null {
  const [a, b] = [shapeOf(expected), shapeOf(actual)]
  const at = a.findIndex((line, i) => line !== b[i])
  const first = at >= 0 ? at : b.length > a.length ? a.length : -1
  if (first < 0) return null
  const part = (lines: readonly string[], sign: string) => lines.slice(Math.max(0, first - AROUND), first + AROUND).map((line) => `${sign} ${line}`)
  return [...part(a, 'tree'), ...part(b, 'file')].join('\n')
}

export interface RoundTrip {
  readonly difference: string | null
  readonly doubts: readonly Doubt[]
  readonly back: Reread | undefined
}
export async function roundTrip(document: Document, images: ReadonlyMap<string, Uint8Array> = new Map()): Promise<RoundTrip> {
  const doubts: Doubt[] = []
  const back = reread(await bytesOf(document, 'docx', images), (doubt) => void doubts.push(doubt))
  return { difference: back ? shapeDifference(document, back.document) : 'the file was not read', doubts, back }
}

/** An example in both modes; a draft that does not compose is left out. */
export async function exampleDifferences(name: string): Promise<Readonly<Record<string, string | null>>> {
  const made = (['final', 'draft'] as const).map((mode) => [mode, composed(exampleText(name), { mode }).document] as const)
  const entries = made.flatMap(([mode, document]) => (document ? [[mode, document] as const] : []))
  return Object.fromEntries(await Promise.all(entries.map(async ([mode, document]) => [mode, (await roundTrip(document, exampleImages(name, document))).difference] as const)))
}
