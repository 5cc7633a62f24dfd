// A face in one document: remembers what was painted and writes the font objects. It stands in pdfkit's list of fonts, which finalizes them.
// Invariant: glyph numbers of the face are the codes of the file, so words shaped once serve every document.
import type { DocumentFont, Ink } from '../text/types.ts'
import { embed } from './embed.ts'
import type { Face } from './face.ts'
import { descriptor, dictionary, type PdfObject, type PdfObjects, stream } from './objects.ts'

export class EmbeddedFace implements DocumentFont {
  readonly id: string
  readonly #face: Face
  readonly #pdf: PdfObjects
  readonly #unusual = new Set<number>()
  #object: PdfObject | undefined
  #written = false

  /** `id`: name in the resources of pages. */
  constructor(pdf: PdfObjects, face: Face, id: string) {
    this.#pdf = pdf
    this.#face = face
    this.id = id
  }
  ref(): PdfObject {
    this.#object ??= this.#pdf.ref({})
    return this.#object
  }
  use(ink: Ink): void {
    for (const code of ink.unusual) this.#unusual.add(code)
  }
  finalize(): void {
    if (this.#written || this.#object === undefined) return
    this.#written = true
    this.#write(this.#object, this.#unusual)
  }
  #write(object: PdfObject, used: ReadonlySet<number>): void {
    const [pdf, { name, file, length, widths, toUnicode }] = [this.#pdf, embed(this.#face, used)]
    const glyphs = dictionary(pdf, {
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: text('Adobe'), Ordering: text('Identity'), Supplement: 0 },
      FontDescriptor: descriptor(pdf, this.#face, name, 'symbolic', stream(pdf, file, { Length1: length })),
      DW: 0,
      W: widths,
      CIDToGIDMap: 'Identity',
    })
    object.data = { Type: 'Font', Subtype: 'Type0', BaseFont: name, Encoding: 'Identity-H', DescendantFonts: [glyphs], ToUnicode: stream(pdf, toUnicode) }
    object.end()
  }
}
/** pdfkit writes String objects as text, plain strings as names. */
const text = (value: string): object => new String(value)
