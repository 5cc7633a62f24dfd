// The eight font files by family and cut. Read once per process; the bytes are never changed.
import { fontFile } from '../../assets.ts'
import type { Face } from './measures.ts'

export type Cut = 'normal' | 'bold' | 'italics' | 'bolditalics'
const FAMILY: Record<Face, string> = { Serif: 'SourceSerif4', Sans: 'SourceSans3' }
const CUT: Record<Cut, string> = { normal: '400Regular', italics: '400Regular_Italic', bold: '700Bold', bolditalics: '700Bold_Italic' }
export const CUTS: readonly Cut[] = ['normal', 'bold', 'italics', 'bolditalics']

const bytes = new Map<string, Buffer>()
/** Bytes of one font file. */
export function fontBytes(face: Face, cut: Cut): Buffer {
  const name = `${FAMILY[face]}_${CUT[cut]}.ttf`
  const known = bytes.get(name)
  if (known !== undefined) return known
  const read = Buffer.from(fontFile(name))
  bytes.set(name, read)
  return read
}

/** Families in the form pdfmake asks for. */
export function fontFamilies(): Record<Face, Record<Cut, Buffer>> {
  const family = (face: Face): Record<Cut, Buffer> => ({
    normal: fontBytes(face, 'normal'),
    bold: fontBytes(face, 'bold'),
    italics: fontBytes(face, 'italics'),
    bolditalics: fontBytes(face, 'bolditalics'),
  })
  return { Serif: family('Serif'), Sans: family('Sans') }
}
