// `schluss`: the facts of the final clauses. `x: false` is short for `klauseln.x: false` (read/clause-switches.ts).
import * as z from 'zod'
import type { Closing } from '../agreement.ts'
import { note } from '../registry.ts'
import { field, flag, text } from './field.ts'

const accession = z.preprocess(
  (value) => (typeof value === 'boolean' ? { an: value } : value),
  z.strictObject({
    bedingung: text('Bedingung', 'Unter welcher Bedingung weitere Stellen beitreten können.', 'Zustimmung aller Partner').optional(),
    an: z.boolean().optional(),
  }),
)

export const closing: z.ZodType<Closing> = field(
  z
    .strictObject({
      aenderungen: field(
        z.literal(['schriftform', 'textform', false]),
        'Form von Änderungen',
        'schriftform, textform oder false.',
        'schriftform',
      ).default('schriftform'),
      salvatorisch: flag('Salvatorische Klausel').default(true),
      anpassung: flag('Anpassung an geänderte Verhältnisse').default(true),
      beitritt: note(accession.default({ an: false }), { title: 'Beitritt weiterer Stellen' }).transform(({ an, ...condition }) =>
        an === false ? false : condition,
      ),
      gerichtsstand: text('Gerichtsstand', undefined, 'Musterhausen').optional(),
      gremienvorbehalt: text('Gremienvorbehalt', 'Welche Gremien noch zustimmen müssen.', 'der Rat der Stadt Musterhausen').optional(),
    })
    .prefault({}),
  'Schlussbestimmungen',
)
