// What the two functions of the library do: the stages over what was handed in, without the door to the world (io.ts).
import { type Fault, type Images, judgedImages } from '../commands/files/judged-images.ts'
import { houseFrom } from '../commands/files/house.ts'
import { warnOfNotes } from '../commands/telling/notes.ts'
import { Findings, type Report } from '../diagnostics/diagnostic.ts'
import type { Document } from '../document/nodes.ts'
import { FORMATS, FIELDS } from '../formats.ts'
import type { Format, Options, RenderOptions, Rendering, Validation } from './types.ts'
import { compose, templatesWith, write } from '../pipeline.ts'
import { asked } from './asked.ts'

export async function validateText(text: string, options: Options): Promise<Validation> {
  asked(text, options)
  const { findings } = await composed(text, options)
  return told(findings)
}

export async function renderText<F extends Format>(text: string, options: RenderOptions<F>): Promise<Rendering<F>> {
  asked(text, options, { formats: FORMATS, fields: FIELDS })
  const { findings, document, images, file } = await composed(text, options)
  const house = options.style && (await houseFrom(options.style, 'Hausvorlage', false, findings.report))
  const attached = options.attachSource === true && options.formats.some((format) => format === 'pdf')
  if (attached && document && !options.draft) warnOfNotes({ file, text }, findings.report)
  const files: Partial<Record<F, Uint8Array>> = {}
  if (!document || findings.hasErrors) return { ...told(findings), files }
  const source = attached ? { name: file.replace(/^.*[/\\]/, ''), bytes: new TextEncoder().encode(text) } : null
  for (const format of options.formats) files[format] = await write(document, format, { images, house, ...(options.fields && { fields: options.fields }), source })
  return { ...told(findings), files }
}

const told = ({ hasErrors, list }: Findings): Validation => ({ ok: !hasErrors, diagnostics: list })

interface Composed {
  readonly findings: Findings
  readonly file: string
  readonly document: Document | undefined
  readonly images: Images
}
async function composed(text: string, { file = 'vereinbarung.koop.yaml', draft, set = [], templates = [], images = {} }: Options): Promise<Composed> {
  const mode = draft === true ? 'draft' : 'final'
  const findings = new Findings(mode)
  const plain = text.replace(/^\uFEFF/, '')
  const document = compose({ file, text: plain, sets: set, templates: await templatesWith(templates, findings.report), mode }, findings.report)
  const named = { file, text: plain }
  return { findings, file, document, images: document ? await picturesOf(document, named, images, findings.report) : new Map() }
}

function picturesOf(document: Document, source: { readonly file: string; readonly text: string }, images: NonNullable<Options['images']>, report: Report): Promise<Images> {
  const absent = (file: string): Fault => ['datei/fehlt', 'wurde nicht mitgegeben', `Übergeben Sie ihre Bytes: images: { '${file}': … }`]
  return judgedImages(document, source, async (file) => (Object.hasOwn(images, file) ? images[file] : undefined) ?? absent(file), report)
}
