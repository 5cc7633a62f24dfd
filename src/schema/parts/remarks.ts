// `offen` and `ausnahmen`: what is still open, and which findings are accepted on purpose.
import * as z from 'zod'
import type { Exception, OpenEntry } from '../agreement.ts'
import { note } from '../registry.ts'
import { reasonText, reasonWords } from '../reason.ts'
import { field, text } from './field.ts'

const path = (description: string) => field(z.string().min(1).max(200), 'Zu', description, 'parteien.stadt.sitz.ort')
const entry = field(z.strictObject({
  zu: path('Pfad der offenen Angabe.'),
  frage: text('Frage', 'Was zu klären ist; im Entwurf steht sie an der Stelle.', 'Welcher Raum steht zur Verfügung?'),
  vorschlag: text('Vorschlag', 'Eine Antwort, die in Frage kommt.', 'Zimmer 12').optional(),
}), 'Offener Punkt')
export const openEntries: z.ZodType<readonly OpenEntry[]> = note(z.array(entry).max(200).default([]), {
  title: 'Offene Punkte',
  description: 'Was vor der Unterschrift noch zu klären ist.',
})

const exception = field(z.strictObject({
  code: field(z.string().regex(/^[a-z]+\/[a-z0-9-]+$/), 'Code', 'Wie in der Meldung in eckigen Klammern.', 'text/satz-ohne-verb', {
    patternErrorMessage: 'Ein Code hat die Form bereich/problem, wie in der Meldung.',
  }),
  zu: path('Wo die Ausnahme gilt.').optional(),
  satz: text('Satz', 'Der Satz, wie er gedruckt wird, oder sein Anfang; wird er geändert, wirkt die Ausnahme nicht mehr.', 'In anderen Städten müssen Ratsuchende die Beratung besuchen.', 2000).optional(),
  grund: field(reasonText(500), 'Grund', 'Warum der Befund hier nicht zutrifft, nicht wer den Satz wünscht; steht im Protokoll.', 'Die Auslassungspunkte gehören zum Zitat.', reasonWords('Die Auslassungspunkte gehören zum Zitat.')),
}), 'Ausnahme')
export const exceptions: z.ZodType<readonly Exception[]> = note(z.array(exception).max(100).default([]), {
  title: 'Ausnahmen',
  description: 'Befunde, die bewusst hingenommen werden.',
})
