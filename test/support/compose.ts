// One agreement through the pipeline, as a test wants it: document, findings, bytes.
import { readFileSync } from 'node:fs'
import { Findings, type Diagnostic, type Mode } from '../../src/diagnostics/diagnostic.ts'
import type { Document } from '../../src/document/nodes.ts'
import { exampleNames, shippedPack, shippedTemplates } from '../../src/assets.ts'
import type { Format } from '../../src/formats.ts'
import { compose, write } from '../../src/pipeline.ts'
import { loadTemplates } from '../../src/templates/load.ts'
import type { Pack } from '../../src/templates/templates.ts'
import { kept } from './kept.ts'

export interface Composed {
  readonly document: Document | undefined
  readonly found: readonly Diagnostic[]
}
interface More {
  readonly mode?: Mode
  readonly packs?: readonly Pack[]
  readonly sets?: readonly string[]
  /** Made anew, where that is what the test is about. */
  readonly anew?: boolean
}
export const composed = (text: string, more: More = {}): Composed => (more.packs || more.sets || more.anew ? composedNow(text, more) : asItIs(text, more.mode))
const asItIs = kept((text, mode) => composedNow(text, { mode }))
function composedNow(text: string, more: More): Composed {
  const findings = new Findings(more.mode)
  const packs = more.packs ?? []
  const templates = packs.length === 0 ? shippedTemplates() : loadTemplates([shippedPack(), ...packs], findings.report)
  const document = compose({ file: 'test.koop.yaml', text, sets: more.sets ?? [], templates, mode: more.mode ?? 'final' }, findings.report)
  return { document: findings.hasErrors ? undefined : document, found: findings.list }
}
/** What a rule thinks of facts: texts made up for something else need not please it. Errors stay errors. */
export const isAboutFacts = ({ code, severity }: Diagnostic): boolean => severity !== 'error' && /^(?:(?:angaben|recht)\/|anlage\/abweichung$)/.test(code)
/** The document of a text that must be without findings but about its facts. */
export function documentOf(text: string, more: More = {}): Document {
  const { document, found: all } = composed(text, more)
  const found = all.filter((one) => !isAboutFacts(one))
  if (!document || found.length > 0) throw new Error(`${found.map((d) => `${d.place?.line}:${d.place?.column} ${d.code} ${d.message}`).join('\n')}\n${text}`)
  return document
}
/** The document of a text that may make a reader stumble, but has no error: warnings never stop anything. */
export function printedDocument(text: string): Document {
  const { document, found } = composed(text)
  if (!document) throw new Error(`${found.map((d) => `${d.place?.line}:${d.place?.column} ${d.code} ${d.message}`).join('\n')}\n${text}`)
  return document
}
/** The same for generated agreements, which may give parameters that the chosen form does not print, say the same twice, and whose facts nobody has thought about. */
const GENERATED: readonly string[] = ['text/angabe-ungenutzt', 'text/doppelt', 'text/satz-ohne-verb']
export function generatedDocument(text: string): Document {
  const { document, found } = composed(text)
  const other = found.filter((one) => !GENERATED.includes(one.code) && !isAboutFacts(one))
  if (!document || other.length > 0) throw new Error(`${other.map((d) => `${d.place?.line}:${d.place?.column} ${d.code} ${d.message}`).join('\n')}\n${text}`)
  return document
}
type Images = ReadonlyMap<string, Uint8Array>
export const bytesOf = (document: Document, format: Format, images: Images = new Map()): Promise<Uint8Array> => write(document, format, { images })
export const textOf = async (document: Document, format: 'txt' | 'md' | 'json'): Promise<string> => new TextDecoder().decode(await bytesOf(document, format))

// ---- examples
const EXAMPLES = new URL('../../examples/', import.meta.url)
export const examples: readonly string[] = exampleNames()
/** The examples that have every structure between them: for tests that render much; the gates take all. */
export const fewExamples: readonly string[] = ['alles', 'gross', 'kurz']
export const exampleText = (name: string): string => readFileSync(new URL(`${name}/vereinbarung.koop.yaml`, EXAMPLES), 'utf8')
export const exampleImages = (name: string, document: Document): Images => new Map(document.logos.map(({ file }) => [file, readFileSync(new URL(`${name}/${file}`, EXAMPLES))]))
