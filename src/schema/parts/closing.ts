// `schluss`: the facts of the final clauses. `x: false` is short for `klauseln.x: false` (read/clause-switches.ts).
import * as z from 'zod'
import type { Closing } from '../agreement.ts'
import { note } from '../registry.ts'
import { field, flag, text } from './field.ts'

const accession = z.preprocess(
  (value) => (typeof value === 'boolean' ? { an: value } : value),
  z.strictObject({
    bedingung: text('Bedingung', 'Unter welcher Bedingung weitere Stellen beitreten können.', 'Zustimmung aller Partner').optional(),
    an: flag('Beitritt möglich', 'Genügt allein: beitritt: true.').optional(),
  }),
)

export const closing: z.ZodType<Closing> = field(
  z
    .strictObject({
      aenderungen: field(
        z.literal(['schriftform', 'textform', false]),
        'Form von Änderungen',
        'Welche Form Änderungen brauchen; false lässt die Klausel weg. Ohne Angabe: schriftform.',
        'schriftform',
      ).default('schriftform'),
      salvatorisch: flag('Salvatorische Klausel', 'Was gilt, wenn eine Regelung unwirksam ist; false lässt die Klausel weg.').default(true),
      anpassung: flag('Anpassung an geänderte Verhältnisse', 'false lässt die Klausel weg.').default(true),
      beitritt: note(accession.default({ an: false }), { title: 'Beitritt weiterer Stellen', description: 'true, false, oder ein Block mit bedingung. Ohne Angabe: false.', defaultSnippets: [{ label: 'beitritt: mit Bedingung', body: { bedingung: '${1:Zustimmung aller Partner}' } }, { label: 'beitritt: true', body: true }] }).transform(({ an, ...condition }) =>
        an === false ? false : condition,
      ),
      gerichtsstand: text('Gerichtsstand', 'Ort, dessen Gerichte zuständig sind.', 'Musterhausen').optional(),
      gremienvorbehalt: text('Gremienvorbehalt', 'Welche Gremien noch zustimmen müssen.', 'der Rat der Stadt Musterhausen').optional(),
    })
    .prefault({}),
  'Schlussbestimmungen',
  'Änderungen, Beitritt und was sonst am Ende steht.',
)
