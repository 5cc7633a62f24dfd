// What the fonts need of pdfkit, and the description of a font that all kinds of embedding share.
import type { Face } from './face.ts'

/** An object of the file under construction; plain strings become names, String objects become text. */
export interface PdfObject {
  data: Record<string, unknown>
  write(bytes: Uint8Array): void
  end(): void
}
export interface PdfObjects {
  ref(data: Record<string, unknown>): PdfObject
}

/** A stream that is deflated already. */
export function stream(pdf: PdfObjects, bytes: Uint8Array, data: Record<string, unknown> = {}): PdfObject {
  const object = pdf.ref({ ...data, Filter: 'FlateDecode' })
  object.write(bytes)
  object.end()
  return object
}
export function dictionary(pdf: PdfObjects, data: Record<string, unknown>): PdfObject {
  const object = pdf.ref(data)
  object.end()
  return object
}

const FLAG = { serif: 2, symbolic: 4, nonsymbolic: 32, italic: 64 } as const
/** Thickness of stems is not in the files; readers use it only when they replace a font. */
const STEM = { normal: 80, bold: 120 } as const

export function descriptor(pdf: PdfObjects, face: Face, name: string, kind: 'symbolic' | 'nonsymbolic', file: PdfObject): PdfObject {
  const { metrics } = face
  return dictionary(pdf, {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: FLAG[kind] | (metrics.italic ? FLAG.italic : 0) | (metrics.serif ? FLAG.serif : 0),
    FontBBox: metrics.box.map((edge) => edge * face.scale),
    ItalicAngle: metrics.angle,
    Ascent: face.ascender,
    Descent: face.descender,
    CapHeight: face.capHeight,
    XHeight: face.xHeight,
    StemV: metrics.bold ? STEM.bold : STEM.normal,
    FontFile2: file,
  })
}
