// Last look before printing: characters that the fonts cannot print are errors, in every format, because the PDF would lose them.
import type { Place, Report } from '../diagnostics/diagnostic.ts'
import type { DataPath, Document } from '../document/nodes.ts'
import { missingGlyphs } from './pdf/glyphs.ts'

/** `placeOf`: place of a value in the YAML. */
export function checkPrintable(document: Document, placeOf: (path: DataPath) => Place | undefined, report: Report): void {
  for (const { char, path, place } of missingGlyphs(document)) {
    const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    const at = (path && placeOf(path)) ?? place ?? undefined
    report('text/zeichen-fehlt', `Das Zeichen „${char}“ (U+${code}) kann nicht gedruckt werden.`, at, { hint: 'Ersetzen Sie das Zeichen durch ein Wort oder durch lateinische Buchstaben.' })
  }
}
