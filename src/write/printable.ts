// Last look before printing: characters that the fonts cannot print, and words that no line can hold, are errors in every format.
import type { Place, Report } from '../diagnostics/diagnostic.ts'
import type { DataPath, Document, DocumentInline } from '../document/nodes.ts'
import { type Run, runsOf } from '../document/runs.ts'
import { leavesOf, plainText } from '../document/walk.ts'
import { type MissingGlyph, missingGlyphs } from './pdf/glyphs.ts'

/** Places in the YAML: of a value, and inside a text value. */
export interface Places {
  placeOf(path: DataPath): Place | undefined
  textPlace(path: DataPath): (start: number, end: number) => Place | undefined
  /** Texts of the user that are printed as they are written. */
  readonly wordings?: readonly { readonly path: DataPath; readonly text: string }[]
}
export function checkPrintable(document: Document, places: Places, report: Report): void {
  const runs = runsOf(document)
  reportGlyphs(missingGlyphs(document, runs), places, report)
  reportLongWords(runs, places.placeOf, report)
  reportLongNotes(runs, report)
}

/** The characters that no font of the document has. */
export const unprintable = (document: Document): readonly string[] => missingGlyphs(document).map(({ char }) => char)

/** One finding for all characters of a value or a paragraph: a foreign word is one mistake. */
function reportGlyphs(missing: readonly MissingGlyph[], places: Places, report: Report): void {
  const { placeOf, textPlace } = places
  const found = new Map<string, { readonly chars: Set<string>; readonly first: MissingGlyph; readonly at: Place | undefined }>()
  for (const glyph of missing) {
    const at = (glyph.path && placeOf(glyph.path)) ?? glyph.place ?? undefined
    const key = JSON.stringify([glyph.path, at])
    const known = found.get(key) ?? { chars: new Set(), first: glyph, at }
    known.chars.add(glyph.char)
    found.set(key, known)
  }
  for (const { chars, first, at } of found.values()) {
    const exact = first.path ? textPlace(first.path)(first.offset, first.offset + first.char.length) : at && placeInWording(first.char, at, places)
    const hint = `Ersetzen Sie ${chars.size > 1 ? 'die' : 'das'} Zeichen durch ein Wort oder durch lateinische Buchstaben.`
    report('text/zeichen-fehlt', glyphWords([...chars]), exact ?? at, { hint })
  }
}
/** Where a sign stands in wording of the user that lies at `at`. */
function placeInWording(char: string, at: Place, { wordings = [], textPlace }: Places): Place | undefined {
  for (const { path, text } of wordings)
    for (let i = text.indexOf(char); i >= 0; i = text.indexOf(char, i + 1)) {
      const found = textPlace(path)(i, i + char.length)
      if (found && found.file === at.file && found.line >= at.line && found.line <= at.endLine) return found
    }
  return undefined
}
const MOST_NAMED = 6
function glyphWords(chars: readonly string[]): string {
  const names = chars.slice(0, MOST_NAMED).map((char) => `„${char}“ (U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`)
  if (names.length === 1) return `Das Zeichen ${names[0]} kann nicht gedruckt werden.`
  const more = chars.length > MOST_NAMED ? ` und ${chars.length - MOST_NAMED} weitere` : ''
  return `Die Zeichen ${more ? names.join(', ') + more : `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`} können nicht gedruckt werden.`
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
const ADDRESS = /^\W*(?:[a-z][a-z+.-]*:\/\/|www\.)/i
function reportLongWords(runs: readonly Run[], placeOf: (path: DataPath) => Place | undefined, report: Report): void {
  for (const { inlines, place } of runs) {
    const leaves = leavesOf(inlines)
    const long = longWord(leaves.map((leaf) => leaf.text).join(''))
    if (long === undefined) continue
    const value = leaves.find((leaf) => leaf.tag === 'filled' && long.includes(leaf.text) && leaf.text.length > LONGEST_WORD / 2)
    const at = value?.tag === 'filled' && value.from ? placeOf(value.from) : undefined
    report('text/wort-zu-lang', `Das Wort „${long.slice(0, 30)}…“ ist länger als ${LONGEST_WORD} Zeichen.`, at ?? place ?? undefined, { hint: ADDRESS.test(long) ? 'Kürzen Sie die Adresse, etwa auf die Startseite: Leerzeichen darin würden sie zerstören.' : 'Trennen Sie das Wort mit Leerzeichen, oder kürzen Sie es.' })
  }
}

/** Notes of one paragraph or row of a table must find room at the foot of one page: about half of it. */
const LONGEST_NOTES = 3_000
/** A line of notes holds about so many letters; a line that ends early takes its room all the same. */
const LINE = 90
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.')
function reportLongNotes(runs: readonly Run[], report: Report): void {
  for (const { notes, place, isRow } of callers(runs)) {
    const letters = notes.reduce((sum, line) => sum + Math.max(LINE, line.length), 0)
    if (letters <= LONGEST_NOTES) continue
    const [whose, lines] = [isRow ? 'dieser Tabellenzeile' : 'dieses Absatzes', notes.some((line) => line.length < LINE) ? ` (jede Zeile zählt mindestens ${LINE})` : '']
    report('text/fussnote-zu-lang', `Die Fußnoten ${whose} haben zusammen ${grouped(letters)} Zeichen${lines} und passen nicht sicher an den Fuß einer Seite.`, place ?? undefined, { hint: `Kürzen Sie sie auf ${grouped(LONGEST_NOTES)} Zeichen, oder machen Sie daraus einen Absatz oder eine Anlage.` })
  }
}
/** What stays on one page with the lines of its notes: a paragraph, or a row of a table. */
function callers(runs: readonly Run[]): readonly { readonly notes: readonly string[]; readonly place: Place | null; readonly isRow: boolean }[] {
  const found = new Map<object, { readonly notes: string[]; readonly place: Place | null; readonly isRow: boolean }>()
  for (const { inlines, place, row } of runs) {
    const notes = notesIn(inlines)
    if (notes.length === 0) continue
    const caller = found.get(row ?? inlines)
    if (caller === undefined) found.set(row ?? inlines, { notes: [...notes], place, isRow: row !== undefined })
    else caller.notes.push(...notes)
  }
  return [...found.values()]
}
/** The lines of notes that do not depend on the width of the page. */
function notesIn(inlines: readonly DocumentInline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.tag === 'note') return inline.blocks.flatMap(({ children }) => forcedLines(children).map(plainText))
    return 'children' in inline ? notesIn(inline.children) : []
  })
}
function forcedLines(inlines: readonly DocumentInline[]): readonly (readonly DocumentInline[])[] {
  const ends = inlines.flatMap((inline, i) => (inline.tag === 'line-break' ? [i] : []))
  return [...ends, inlines.length].map((end, i) => inlines.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end))
}
