// What gets into a file with copied text: marks of a conflict between two versions, and signs nobody sees in the name of a field.
// Invariant: what is found here is the only message about the file, because everything else would follow from it.
import { type Document, isScalar } from 'yaml'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { SourceText } from '../diagnostics/source-text.ts'
import { everyNode } from './nodes.ts'

/** True: reported. */
export function reportConflict(source: SourceText, report: Report): boolean {
  const start = source.text.search(/^<{7}(?: .*)?$/m)
  if (start < 0 || !/^>{7}(?: .*)?$/m.test(source.text.slice(start))) return false
  const end = source.text.indexOf('\n', start)
  report('yaml/form', 'Hier stehen zwei Fassungen der Datei nebeneinander; eine Versionsverwaltung konnte sie nicht zusammenführen.', source.place(start, end < 0 ? source.text.length : end), {
    hint: 'Entscheiden Sie, welche Fassung gilt. Löschen Sie die andere und die Zeilen, die mit <<<<<<<, ======= und >>>>>>> beginnen.',
  })
  return true
}

/** Blanks that are none, and signs without width; the first in each name. */
const HIDDEN = /[\u00a0\u00ad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]/
const NAMES: Readonly<Record<string, string>> = { '\u00a0': 'ein geschütztes Leerzeichen', '\u202f': 'ein schmales geschütztes Leerzeichen', '\u00ad': 'ein weiches Trennzeichen' }

/** Names in quotation marks are meant. True: a name has one. `told`: signs that are never allowed were reported already. */
export function reportHiddenInNames(doc: Document, source: SourceText, told: boolean, report: Report): boolean {
  const keys = everyNode(doc.contents).flatMap(({ node, isKey }) => (isKey && isScalar(node) && node.type === 'PLAIN' && HIDDEN.test(String(node.value)) ? [node] : []))
  for (const { range, value } of told ? [] : keys) {
    const [start = 0, end = 1] = range ?? []
    const at = start + Math.max(0, source.text.slice(start, end).search(HIDDEN))
    const sign = HIDDEN.exec(String(value))?.[0] ?? ''
    const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    report('yaml/zeichen', `Im Namen dieses Feldes steht ${NAMES[sign] ?? 'ein Zeichen, das man nicht sieht'} (${code}).`, source.place(at, at + 1), {
      hint: `Schreiben Sie die Zeile neu: ${String(value).replace(new RegExp(`^(?:${HIDDEN.source})+`), (blanks) => ' '.repeat(blanks.length)).replace(new RegExp(HIDDEN.source, 'g'), '')}: …`,
    })
  }
  return keys.length > 0
}
