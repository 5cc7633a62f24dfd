// The eight font files: their names in the package and their bytes. Read once per process; the bytes are never changed.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Face } from './measures.ts'

export type Cut = 'normal' | 'bold' | 'italics' | 'bolditalics'
const FAMILY: Record<Face, { file: string; folder: string }> = {
  Serif: { file: 'SourceSerif4', folder: '@expo-google-fonts/source-serif-4' },
  Sans: { file: 'SourceSans3', folder: '@expo-google-fonts/source-sans-3' },
}
const CUT: Record<Cut, string> = { normal: '400Regular', italics: '400Regular_Italic', bold: '700Bold', bolditalics: '700Bold_Italic' }
const CUTS: readonly Cut[] = ['normal', 'bold', 'italics', 'bolditalics']
const FACES: readonly Face[] = ['Serif', 'Sans']

/** Name of a font file without folder. */
export const fontName = (face: Face, cut: Cut): string => `${FAMILY[face].file}_${CUT[cut]}.ttf`
const fontPath = (face: Face, cut: Cut): string =>
  createRequire(import.meta.url).resolve(`${FAMILY[face].folder}/${CUT[cut]}/${fontName(face, cut)}`)

const bytes = new Map<string, Buffer>()
/** Bytes of one font file. */
export function fontBytes(face: Face, cut: Cut): Buffer {
  const name = fontName(face, cut)
  const known = bytes.get(name)
  if (known !== undefined) return known
  const read = readFileSync(fontPath(face, cut))
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
export { CUTS, FACES }
