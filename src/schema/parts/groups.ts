// `gruppen`: several parties under one heading, with a name of their own in the clauses.
import * as z from 'zod'
import type { Group } from '../agreement.ts'
import { note } from '../registry.ts'
import { slug } from '../scalars.ts'
import { choice, field, text } from './field.ts'
import { shortName } from './parties.ts'
import { genus } from './words.ts'

const group: z.ZodType<Group> = field(
  z.strictObject({
    id: field(slug, 'Kennung', 'Kurzer Name, mit dem die Vereinbarung auf die Gruppe verweist.'),
    bezeichnung: text('Bezeichnung', 'Überschrift der Gruppe im Kopf.', 'Träger der Migrationsfachdienste'),
    einzahl: text('Einzahl', 'Für „jeder Träger“.', 'Träger', 80).optional(),
    genus: genus('Geschlecht der Einzahl').optional(),
    kurz: shortName.optional(),
    mitglieder: note(z.array(field(slug, 'Kennung einer Partei', 'Wie unter „parteien“ als id angegeben.')).min(2), {
      title: 'Mitglieder',
      description: 'Kennungen der Parteien, in der Reihenfolge des Drucks.',
    }),
    unterzeichnung: choice('Unterzeichnung', { gemeinsam: 'unter einer Überschrift', einzeln: 'jedes Mitglied für sich' }, 'Wie die Mitglieder unterschreiben. Ohne Angabe: einzeln.').default('einzeln'),
  }),
  'Gruppe',
  'Parteien, die im Text einen gemeinsamen Namen haben.',
)
export const groups: z.ZodType<readonly Group[]> = note(z.array(group).max(20).default([]), {
  title: 'Gruppen',
  description: 'Parteien, die im Text gemeinsam genannt werden.',
})
