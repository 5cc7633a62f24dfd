// One PDF/A-2a and PDF/UA-1 file under construction (PDF/A-3a with a file attached). It stands where pdfmake expects its document: the layout asks it
// for fonts and pictures. Invariants: everything is synchronous, no date but that of the agreement, the same content gives the same bytes.
import { createHash } from 'node:crypto'
import type { Face } from '../measures.ts'
import type { Element } from '../structure.ts'
import type { DocumentFont, Font } from '../text/types.ts'
import { attach, type Attachment } from './attachment.ts'
import { Fields } from './fields.ts'
import { embedPicture, type Picture, readPicture } from './images.ts'
import { Links } from './links.ts'
import { type FileObject, type ObjectMaker, text } from './objects.ts'
import { Outline } from './outline.ts'
import { FilePage } from './pages.ts'
import { PdfFile } from './pdf-file.ts'
import { srgbProfile } from './srgb.ts'
import { writeStructure } from './structure-writer.ts'
import { type FileInfo, infoDictionary, xmpPacket } from './xmp.ts'

/** Where the fonts of a document come from. */
export interface FontSource {
  /** To set text with. */
  font(family: Face, bold: boolean, italics: boolean): Font
  /** For one document; `name`: in the resources of its pages. */
  embed(file: ObjectMaker, font: Font, name: string): DocumentFont
  /** The font of text fields, whole. */
  formFont(file: ObjectMaker): object
}
export interface ArchiveOptions {
  readonly info: FileInfo
  readonly fonts: FontSource
  /** Bytes of the pictures by the name that page nodes use. */
  readonly images: ReadonlyMap<string, Uint8Array>
  readonly attachment?: Attachment | null
}
/** A picture as used in this file. */
interface Embedded {
  readonly picture: Picture
  readonly name: string
  reference: FileObject | null
}

export class ArchiveDocument {
  readonly file = new PdfFile()
  readonly outline = new Outline()
  readonly links = new Links()
  readonly fields: Fields
  readonly #options: ArchiveOptions
  readonly #tree: FileObject
  readonly #pages: FilePage[] = []
  readonly #fonts = new Map<Font, DocumentFont>()
  readonly #pictures = new Map<string, Embedded>()

  constructor(options: ArchiveOptions) {
    this.#options = options
    this.#tree = this.file.ref({})
    this.fields = new Fields((file) => options.fonts.formFont(file))
  }

  // ---- what pdfmake's layout asks for
  provideFont(family: Face, bold: boolean, italics: boolean): Font {
    return this.#options.fonts.font(family, bold, italics)
  }
  /** Width and height are pixels. */
  provideImage(name: string): { readonly width: number; readonly height: number } {
    return this.#picture(name).picture
  }
  #picture(name: string): Embedded {
    const known = this.#pictures.get(name)
    if (known !== undefined) return known
    const bytes = this.#options.images.get(name)
    if (bytes === undefined) throw new Error(`No picture ${name}`)
    const made = { picture: readPicture(bytes), name: `I${this.#pictures.size + 1}`, reference: null }
    this.#pictures.set(name, made)
    return made
  }

  // ---- pages
  addPage(width: number, height: number): FilePage {
    const page = new FilePage(width, height, this.file.ref({}), this.#pages.length)
    this.#pages.push(page)
    return page
  }
  closePage(page: FilePage, operators: string): void {
    page.close(this.file, this.#tree, operators)
  }
  /** A font as this file has it, named in the order of painting. */
  embedded(font: Font): DocumentFont {
    const known = this.#fonts.get(font)
    if (known !== undefined) return known
    const made = this.#options.fonts.embed(this.file, font, `F${this.#fonts.size + 1}`)
    this.#fonts.set(font, made)
    return made
  }
  /** Makes a picture known to a page; returns its name there. */
  usePicture(page: FilePage, name: string): string {
    const embedded = this.#picture(name)
    embedded.reference ??= embedPicture(this.file, embedded.picture)
    page.pictures[embedded.name] = embedded.reference
    return embedded.name
  }

  // ---- end
  /** The bytes of the file, after all pages are painted. */
  finish(root: Element): Uint8Array {
    const { info, attachment = null } = this.#options
    for (const font of this.#fonts.values()) font.finalize()
    const file = attachment === null ? null : attach(this.file, attachment, info.date)
    const catalog = this.file.ref({
      Type: 'Catalog',
      Pages: this.#tree,
      Lang: text(info.lang),
      ViewerPreferences: { DisplayDocTitle: true },
      MarkInfo: { Marked: true },
      StructTreeRoot: writeStructure(this.file, root, this.#pages),
      Metadata: this.#metadata(attachment === null ? 2 : 3),
      OutputIntents: [this.#outputIntent()],
      Names: { Dests: this.links.destinations(), EmbeddedFiles: file?.names },
      AF: file === null ? undefined : [file.specification],
      AcroForm: this.fields.form(this.file),
      ...this.outline.entries(this.file),
    })
    this.#tree.data = { Type: 'Pages', Count: this.#pages.length, Kids: this.#pages.map((page) => page.reference) }
    return this.file.close({ root: catalog, info: this.file.ref({ ...infoDictionary(info) }), idOf })
  }
  #metadata(part: 2 | 3): FileObject {
    const object = this.file.ref({ Type: 'Metadata', Subtype: 'XML' })
    object.write(Buffer.from(xmpPacket(this.#options.info, part), 'utf8'))
    return object
  }
  #outputIntent(): FileObject {
    const [profile, name] = [this.file.stream({ N: 3 }, srgbProfile()), text('sRGB IEC61966-2.1')]
    return this.file.ref({ Type: 'OutputIntent', S: 'GTS_PDFA1', Info: name, OutputConditionIdentifier: name, DestOutputProfile: profile })
  }
}
/** The identifier of the file: the same content, the same one. */
function idOf(chunks: readonly Uint8Array[]): Uint8Array {
  const hash = createHash('sha256')
  for (const chunk of chunks) hash.update(chunk)
  return hash.digest().subarray(0, 16)
}
