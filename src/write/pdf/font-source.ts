// The eight faces for documents: each file is opened once per process, on first use, and shared by all documents.
import type { FontSource } from './file/archive-document.ts'
import { EmbeddedFace } from './font/document-font.ts'
import { Face } from './font/face.ts'
import { formFont } from './font/form-font.ts'
import { type Cut, fontBytes } from './fonts.ts'
import type { Face as Family } from './measures.ts'

const faces = new Map<string, Face>()
function faceOf(family: Family, cut: Cut): Face {
  const known = faces.get(family + cut)
  if (known !== undefined) return known
  const face = new Face(fontBytes(family, cut))
  faces.set(family + cut, face)
  return face
}
const cutOf = (bold: boolean, italics: boolean): Cut => (bold ? (italics ? 'bolditalics' : 'bold') : italics ? 'italics' : 'normal')

export const FONTS: FontSource = {
  open: (file, family, bold, italics, name) => new EmbeddedFace(file, faceOf(family, cutOf(bold, italics)), name),
  /** Sans, whatever the agreement is set in: what one types looks different from what is printed. */
  formFont: (file) => formFont(file, faceOf('Sans', 'normal')),
}
