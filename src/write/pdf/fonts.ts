// The eight font files by family and cut; the bytes are never changed.
import { fontFile, packagedFont } from '../../assets.ts'
import type { ReadyFace } from './font/ready.ts'
import type { Face } from './measures.ts'

export type Cut = 'normal' | 'bold' | 'italics' | 'bolditalics'
const FAMILY: Record<Face, string> = { Serif: 'SourceSerif4', Sans: 'SourceSans3' }
const CUT: Record<Cut, string> = { normal: '400Regular', italics: '400Regular_Italic', bold: '700Bold', bolditalics: '700Bold_Italic' }
export const CUTS: readonly Cut[] = ['normal', 'bold', 'italics', 'bolditalics']

export const fontName = (face: Face, cut: Cut): string => `${FAMILY[face]}_${CUT[cut]}`
/** Bytes of one font file. */
export const fontBytes = (face: Face, cut: Cut): Buffer => Buffer.from(fontFile(`${fontName(face, cut)}.ttf`))
/** What was made of it at build time; null in the checkout. */
export const readyFace = (face: Face, cut: Cut): ReadyFace | null => (packagedFont(fontName(face, cut)) as ReadyFace | undefined) ?? null
