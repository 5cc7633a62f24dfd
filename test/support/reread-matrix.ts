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

/** References of the file that do not name the number of the § or annex they lead to, or name it as that of something else („Absatz 2“ for § 2). */
export function strayReferences({ body }: Document): readonly string[] {
  const labels = new Map(body.flatMap((frame) => (frame.tag === 'section' || frame.tag === 'annex' ? [[frame.key, frame.label.replace(/\.$/, '')] as const] : [])))
  const named = (words: string): boolean => /^(?:§|Anlage)\u00a0/.test(words) || /^(?:Nr\.|Punkt|Nummer|Ziffer)\u00a0\d+$/.test(words)
  const inList = (list: readonly unknown[]): readonly string[] => list.flatMap((one, i) => {
    const [node, before] = [one, list[i - 1]] as readonly [{ tag?: string; text?: string; target?: string } | null, { text?: string } | undefined]
    if (node?.tag !== 'reference') return inAny(one)
    const words = `${/[\p{L}.]+\u00a0$/u.exec(before?.text ?? '')?.[0] ?? ''}${node.text}`
    return labels.get(node.target ?? '') === node.text && named(/^\d/.test(node.text ?? '') ? words : (node.text ?? '')) ? [] : [words]
  })
  const inAny = (value: unknown): readonly string[] => (Array.isArray(value) ? inList(value) : typeof value === 'object' && value !== null ? Object.values(value).flatMap(inAny) : [])
  return inAny(body.filter(({ tag }) => tag !== 'contents'))
}

export interface RoundTrip {
  readonly difference: string | null
  readonly doubts: readonly Doubt[]
  readonly back: Reread | undefined
}
export async function roundTrip(document: Document, images: ReadonlyMap<string, Uint8Array> = new Map()): Promise<RoundTrip> {
  const doubts: Doubt[] = []
  const back = reread(await bytesOf(document, 'docx', images), (doubt) => void doubts.push(doubt))
  const strays = back ? strayReferences(back.document) : []
  return { difference: !back ? 'the file was not read' : strays.length > 0 ? `references: ${strays.join('; ')}` : shapeDifference(document, back.document), doubts, back }
}

/** An example in both modes; a draft that does not compose is left out. */
export async function exampleDifferences(name: string): Promise<Readonly<Record<string, string | null>>> {
  const made = (['final', 'draft'] as const).map((mode) => [mode, composed(exampleText(name), { mode }).document] as const)
  const entries = made.flatMap(([mode, document]) => (document ? [[mode, document] as const] : []))
  return Object.fromEntries(await Promise.all(entries.map(async ([mode, document]) => [mode, (await roundTrip(document, exampleImages(name, document))).difference] as const)))
}
