// Marks of a conflict between two versions of a file. They are the only message about it, because everything else would follow from them.
import type { Report } from '../diagnostics/diagnostic.ts'
import type { SourceText } from '../diagnostics/source-text.ts'

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
