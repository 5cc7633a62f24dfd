// The eight faces for documents: each is opened once per process, on first use, and shared by all documents.
import type { FontSource } from './file/archive-document.ts'
import { EmbeddedFace } from './font/document-font.ts'
import type { Face } from './font/face.ts'
import { faceOf } from './font/faces.ts'
import { formFont } from './font/form-font.ts'
import type { Cut } from './fonts.ts'
import type { Face as Family } from './measures.ts'
import type { Font } from './text/types.ts'

class SharedFont implements Font {
  readonly face: Face
  readonly ascender: number
  constructor(face: Face) {
    this.face = face
    this.ascender = face.ascender
  }
  lineHeight(size: number): number {
    return ((this.ascender - this.face.descender) / 1000) * size
  }
}
const fonts = new Map<string, SharedFont>()
const cutOf = (bold: boolean, italics: boolean): Cut => (bold ? (italics ? 'bolditalics' : 'bold') : italics ? 'italics' : 'normal')
function fontOf(family: Family, cut: Cut): SharedFont {
  const name = `${family}/${cut}`
  const known = fonts.get(name)
  if (known !== undefined) return known
  const font = new SharedFont(faceOf(family, cut))
  fonts.set(name, font)
  return font
}

export const FONTS: FontSource = {
  font: (family, bold, italics) => fontOf(family, cutOf(bold, italics)),
  embed: (file, font, name) => new EmbeddedFace(file, (font as SharedFont).face, name),
  /** Sans, whatever the agreement is set in: what one types looks different from what is printed. */
  formFont: (file) => formFont(file, faceOf('Sans', 'normal')),
}
