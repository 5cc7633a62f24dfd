// Which characters can be set by putting one glyph after the other. Everything else is refused, even if a font has a glyph for it:
// marks that must be placed over a letter, and scripts whose letters change with their neighbours.
// Invariant: asked about text in composed form (NFC), so that ö written as o and a mark is fine.

const SIMPLE = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]/u
const PLACED = /[\p{M}\p{Cf}]/u

export const isSimple = (char: string): boolean => SIMPLE.test(char) && !PLACED.test(char)
