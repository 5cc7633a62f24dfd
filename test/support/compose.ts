// One agreement through the pipeline, as a test wants it: document, findings, bytes.
import { Findings, type Diagnostic, type Mode } from '../../src/diagnostics/diagnostic.ts'
import type { Document } from '../../src/document/nodes.ts'
import { compose, write, type Format } from '../../src/pipeline.ts'
import type { Pack } from '../../src/templates/templates.ts'

export interface Composed {
  readonly document: Document | undefined
  readonly found: readonly Diagnostic[]
}
export function composed(text: string, more: { mode?: Mode; packs?: readonly Pack[]; sets?: readonly string[] } = {}): Composed {
  const findings = new Findings(more.mode)
  const document = compose({ file: 'test.koop.yaml', text, sets: more.sets ?? [], packs: more.packs ?? [], mode: more.mode ?? 'final' }, findings.report)
  return { document, found: findings.list }
}
/** The document of a text that must be without findings. */
export function documentOf(text: string, more: Parameters<typeof composed>[1] = {}): Document {
  const { document, found } = composed(text, more)
  if (!document || found.length > 0) throw new Error(`${found.map((d) => `${d.place?.line}:${d.place?.column} ${d.code} ${d.message}`).join('\n')}\n${text}`)
  return document
}
export const bytesOf = (document: Document, format: Format): Promise<Uint8Array> => write(document, format, { images: new Map() })
export const textOf = async (document: Document, format: 'txt' | 'md' | 'json'): Promise<string> => new TextDecoder().decode(await bytesOf(document, format))
