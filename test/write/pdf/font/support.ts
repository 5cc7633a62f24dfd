// All eight faces, fontkit as the second opinion, and the words of the templates.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Face } from '../../../../src/write/pdf/font/face.ts'
import { faceOf } from '../../../../src/write/pdf/font/faces.ts'
import { CUTS, fontBytes } from '../../../../src/write/pdf/fonts.ts'

/** What the tests ask of fontkit. */
export interface Foreign {
  readonly numGlyphs: number
  readonly postscriptName: string
  readonly ascent: number
  layout(text: string): { readonly glyphs: readonly ForeignGlyph[]; readonly positions: readonly { readonly xAdvance: number }[] }
  getGlyph(id: number): ForeignGlyph
  glyphForCodePoint(character: number): ForeignGlyph
}
interface ForeignGlyph {
  readonly id: number
  readonly advanceWidth: number
  readonly path: { readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[] }
}
// fontkit is a part of pdfkit, not of ours.
const fontkit = createRequire(createRequire(import.meta.url).resolve('pdfkit'))('fontkit') as { create(bytes: Buffer): Foreign }
export const foreign = (bytes: Buffer): Foreign => fontkit.create(bytes)

export interface Sample {
  readonly name: string
  readonly face: Face
  readonly bytes: Buffer
}
export const FACES: readonly Sample[] = (['Serif', 'Sans'] as const).flatMap((family) =>
  CUTS.map((cut) => ({ name: `${family} ${cut}`, face: faceOf(family, cut), bytes: fontBytes(family, cut) })),
)

const ROOT = join(import.meta.dirname, '../../../..')
function wordsBelow(folder: string): string[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((path) => /\.(md|yaml)$/.test(path))
  return files.flatMap((path) => readFileSync(join(ROOT, folder, path), 'utf8').split(/\s+/))
}
/** Everything between white space in the templates and examples, once. */
export const WORDS: readonly string[] = [...new Set([...wordsBelow('templates'), ...wordsBelow('examples')])]
