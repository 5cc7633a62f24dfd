// The eight font files by family and cut. Each is read and opened once per process; the bytes are never changed.
import { fontFile } from '../../assets.ts'
import type { FontSource } from './file/archive-document.ts'
import { EmbeddedFace } from './font/document-font.ts'
import { Face } from './font/face.ts'
import { formFont } from './font/form-font.ts'
import type { Face as Family } from './measures.ts'

export type Cut = 'normal' | 'bold' | 'italics' | 'bolditalics'
const FAMILY: Record<Family, string> = { Serif: 'SourceSerif4', Sans: 'SourceSans3' }
const CUT: Record<Cut, string> = { normal: '400Regular', italics: '400Regular_Italic', bold: '700Bold', bolditalics: '700Bold_Italic' }
export const CUTS: readonly Cut[] = ['normal', 'bold', 'italics', 'bolditalics']

/** Bytes of one font file. */
export const fontBytes = (family: Family, cut: Cut): Buffer => Buffer.from(fontFile(`${FAMILY[family]}_${CUT[cut]}.ttf`))

const faces = new Map<string, Face>()
function faceOf(family: Family, cut: Cut): Face {
  const key = `${family} ${cut}`
  const known = faces.get(key)
  if (known !== undefined) return known
  const face = new Face(fontBytes(family, cut))
  faces.set(key, face)
  return face
}
const familyOf = (name: string): Family => (name === 'Serif' ? 'Serif' : 'Sans')
const cutOf = (bold: boolean, italics: boolean): Cut => (bold ? (italics ? 'bolditalics' : 'bold') : italics ? 'italics' : 'normal')

/** Where documents take their fonts from. */
export const FONTS: FontSource = {
  open: (file, family, bold, italics, name) => new EmbeddedFace(file, faceOf(familyOf(family), cutOf(bold, italics)), name),
  formFont: (file) => formFont(file, faceOf('Sans', 'normal')),
}
