// The eight font files by family and cut; the bytes are never changed.
import { fontFile } from '../../assets.ts'
import type { Face } from './measures.ts'

export type Cut = 'normal' | 'bold' | 'italics' | 'bolditalics'
const FAMILY: Record<Face, string> = { Serif: 'SourceSerif4', Sans: 'SourceSans3' }
const CUT: Record<Cut, string> = { normal: '400Regular', italics: '400Regular_Italic', bold: '700Bold', bolditalics: '700Bold_Italic' }
export const CUTS: readonly Cut[] = ['normal', 'bold', 'italics', 'bolditalics']

/** Bytes of one font file. */
export const fontBytes = (face: Face, cut: Cut): Buffer => Buffer.from(fontFile(`${FAMILY[face]}_${CUT[cut]}.ttf`))
