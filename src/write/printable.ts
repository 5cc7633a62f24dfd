// Last look before printing: characters that the fonts cannot print, words that no line can hold and pictures that no PDF can hold are errors
// in every format.
import type { Place, Report } from '../diagnostics/diagnostic.ts'
import type { DataPath, Document } from '../document/nodes.ts'
import { type Run, runsOf } from '../document/runs.ts'
import { leavesOf } from '../document/walk.ts'
import { missingGlyphs } from './pdf/glyphs.ts'

/** `placeOf`: place of a value in the YAML. */
export function checkPrintable(document: Document, placeOf: (path: DataPath) => Place | undefined, report: Report): void {
  const runs = runsOf(document)
  for (const { char, path, place } of missingGlyphs(document, runs)) {
    const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    const at = (path && placeOf(path)) ?? place ?? undefined
    report('text/zeichen-fehlt', `Das Zeichen „${char}“ (U+${code}) kann nicht gedruckt werden.`, at, { hint: 'Ersetzen Sie das Zeichen durch ein Wort oder durch lateinische Buchstaben.' })
  }
  reportLongWords(runs, placeOf, report)
}

/** The first word that is too long. A text with a plain space in every stretch of that length has none, and is not cut into words. */
function longWord(text: string): string | undefined {
  let start = 0
  while (text.length - start > LONGEST_WORD) {
    const space = text.lastIndexOf(' ', start + LONGEST_WORD)
    if (space < start) return text.split(/\s+/u).find((word) => word.length > LONGEST_WORD)
    start = space + 1
  }
  return undefined
}

/** Longer than any word or address; laying it out would take the PDF writer minutes. */
const LONGEST_WORD = 300
function reportLongWords(runs: readonly Run[], placeOf: (path: DataPath) => Place | undefined, report: Report): void {
  for (const { inlines, place } of runs) {
    const leaves = leavesOf(inlines)
    const long = longWord(leaves.map((leaf) => leaf.text).join(''))
    if (long === undefined) continue
    const value = leaves.find((leaf) => leaf.tag === 'filled' && long.includes(leaf.text) && leaf.text.length > LONGEST_WORD / 2)
    const at = value?.tag === 'filled' && value.from ? placeOf(value.from) : undefined
    report('text/wort-zu-lang', `Das Wort „${long.slice(0, 30)}…“ ist länger als ${LONGEST_WORD} Zeichen.`, at ?? place ?? undefined, { hint: 'Trennen Sie das Wort mit Leerzeichen, oder kürzen Sie es.' })
  }
}

/** A picture that image-size takes for whole may still be one no PDF can hold: damaged inside, huge, or in colours for the press. */
export async function isPrintableImage(bytes: Uint8Array): Promise<boolean> {
  const { readPicture } = await import('./pdf/file/images.ts')
  try {
    return readPicture(bytes).width > 0
  } catch {
    return false
  }
}
