// What is painted can be read back letter for letter: every code of an embedded font stands for exactly one text.
// Stock fonts give a glyph the text it was first used for, so a hyphen could come back as a soft hyphen, depending on what was printed before.
// Invariant: extraction returns the printed characters; only spaces of fixed width come back as plain spaces, so that searching finds them.
import type { EmbeddedFont, GlyphRun } from './pdfmake.ts'

/** No ligatures: in German they must not cross the joint of a compound (Auflage, not Auﬂage). */
const FEATURES = { liga: false, clig: false, dlig: false }
/** A letter label as a whole: without kerning, because the wide gap in „f)“ reads back as a space. */
const LETTER_LABEL = /^[a-z]{1,2}\)$/
const LABEL_FEATURES = { ...FEATURES, kern: false }
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f]/g
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const HYPHENS = /[\u2010\u2011]/g

const visible = (text: string): string => text.replace(SPACES, ' ').replace(INVISIBLE, '')
const paintable = (text: string): string => text.replace(HYPHENS, '-')

/** Glyphs with the characters they were made from; where shaping joined characters, fontkit's own record stands. */
function withText(run: GlyphRun, text: string): GlyphRun {
  const characters = Array.from(text, (char) => char.codePointAt(0) ?? 0)
  if (characters.length !== run.glyphs.length) return run
  return {
    positions: run.positions,
    advanceWidth: run.advanceWidth,
    glyphs: run.glyphs.map((glyph, i) => ({ id: glyph.id, advanceWidth: glyph.advanceWidth, path: glyph.path, codePoints: [characters[i] ?? 0] })),
  }
}

/** Own code for each pair of glyph and text; a glyph met with a second text is embedded once more. */
class Codes {
  readonly #known = new Map<string, number>()
  readonly #taken = new Set<number>()
  code(font: EmbeddedFont, glyph: GlyphRun['glyphs'][number]): number {
    const key = `${glyph.id}:${glyph.codePoints.join(' ')}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const code = this.#taken.has(glyph.id) ? font.subset.glyphs.push(glyph.id) - 1 : font.subset.includeGlyph(glyph.id)
    this.#taken.add(glyph.id)
    this.#known.set(key, code)
    font.widths[code] = glyph.advanceWidth * font.scale
    font.unicode[code] = glyph.codePoints
    return code
  }
}

/** Changes the methods of one embedded font; call it once, before anything is measured. */
export function makeExact(font: EmbeddedFont): EmbeddedFont {
  const shape = font.layoutRun.bind(font)
  const codes = new Codes()
  font.layoutRun = (text) => {
    const seen = visible(text)
    return withText(shape(paintable(seen), LETTER_LABEL.test(seen) ? LABEL_FEATURES : FEATURES), seen)
  }
  font.encode = (text) => {
    const run = font.layout(text)
    return [run.glyphs.map((glyph) => codes.code(font, glyph).toString(16).padStart(4, '0')), run.positions]
  }
  return font
}
