// What travels inside the PDF with the agreement (--attach-source), and its author may not have meant for others.
import type { Report } from '../../diagnostics/diagnostic.ts'
import { remarksIn } from '../../yaml/remarks.ts'

/** What the author wrote for himself is read by everyone who opens the attachment. */
export function warnOfNotes({ file, text }: { readonly file: string; readonly text: string }, report: Report): void {
  const [first] = remarksIn(file, text)
  if (first === undefined) return
  report('datei/notizen-beigelegt', 'Die Angaben liegen der PDF-Datei bei (--attach-source), auch Ihre Notizen und Begründungen darin.', first, {
    hint: 'Löschen Sie, was nur für Sie bestimmt ist: Notizen nach „#“, „ausnahmen“ und „offen“. Oder lassen Sie „--attach-source“ weg.',
  })
}
