// " #1" behind a text without quotation marks: YAML takes it for a comment, and the value ends before it.
// Invariant: a comment with a blank after # is one that somebody meant; it is left alone.
import { type Document, isScalar } from 'yaml'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { SourceText } from '../diagnostics/source-text.ts'
import { everyNode } from './nodes.ts'

const CUT = /^[ \t]+(#[\p{L}\p{N}][^\r\n]{0,20})/u

export function reportCutComments(doc: Document, source: SourceText, report: Report): void {
  if (!/\s#[\p{L}\p{N}]/u.test(source.text)) return
  for (const { node } of everyNode(doc.contents)) {
    if (!isScalar(node) || node.type !== 'PLAIN' || node.source === '' || !node.range) continue
    const cut = CUT.exec(source.text.slice(node.range[1], node.range[1] + 40))?.[1]
    const start = cut === undefined ? 0 : source.text.indexOf('#', node.range[1])
    if (cut !== undefined) report('yaml/kommentar', `Ab „${/^#[\p{L}\p{N}]+/u.exec(cut)?.[0] ?? cut}“ gilt der Rest der Zeile als Kommentar; der Wert endet davor.`, source.place(start, start + cut.trimEnd().length), { hint: 'Setzen Sie den Wert in Anführungszeichen, falls # dazugehört; sonst schreiben Sie nach # ein Leerzeichen.' })
  }
}
