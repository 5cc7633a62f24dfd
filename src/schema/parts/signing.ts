// `unterzeichnung`: how, where and by whom the agreement is signed. Only place and date may stay ruled lines.
import * as z from 'zod'
import type { Signing } from '../agreement.ts'
import { note } from '../registry.ts'
import { MOST_PERSONS } from './parties.ts'
import { date, slug } from '../scalars.ts'
import { choice, field, flag, text } from './field.ts'

const signatory = field(
  z.strictObject({
    name: text('Name', 'Unter der Linie. Ohne Angabe steht dort nur die Funktion.').optional(),
    zeilen: note(z.array(text('Zeile', undefined, 'Oberbürgermeisterin')).max(6).default([]), { title: 'Zeilen', description: 'Unter dem Namen: Funktion oder Stelle.' }),
    zusatz: text('Zusatz', 'Vor dem Namen, etwa in Vertretung.', 'i. V.', 30).optional(),
    siegel: flag('Dienstsiegel', 'Platz für das Dienstsiegel.').default(false),
  }),
  'Unterzeichnende Person',
)
const signature = field(
  z.strictObject({
    fuer: field(slug, 'Für', 'Kennung einer Partei oder Gruppe.'),
    ueberschrift: field(z.string().trim().max(300).regex(/^[^\t\n\r]*$/), 'Überschrift', 'Ohne Angabe „Für …“; leer (""): keine Überschrift.', 'Für die Stadt Musterhausen:').optional(),
    personen: note(z.array(signatory).min(1).max(MOST_PERSONS), { title: 'Personen', description: 'Wer unterschreibt, je Person eine Linie.' }),
  }),
  'Unterschrift',
  'Wer für eine Partei oder Gruppe unterschreibt.',
)

/** `ausfertigungen` is filled in by `read`: as many as there are parties. */
export type SigningFields = Omit<Signing, 'ausfertigungen'> & { readonly ausfertigungen?: number | undefined }
export const signing: z.ZodType<SigningFields> = field(
  z
    .strictObject({
      modus: choice('Art der Unterzeichnung', {
        papier: 'auf Papier',
        qes: 'mit qualifizierten elektronischen Signaturen',
        einzeln: 'jede Partei eine Ausfertigung für die anderen',
      }, 'Ohne Angabe: papier.').default('papier'),
      ort: text('Ort', 'Ohne Angabe eine Linie zum Ausfüllen.', 'Musterhausen', 100).optional(),
      datum: field(date, 'Datum', 'Ohne Angabe eine Linie zum Ausfüllen.', '2027-01-20').optional(),
      ort_datum: choice('Ort und Datum', { einmal: 'einmal für alle', 'je-unterschrift': 'bei jeder Unterschrift' }, 'Wie oft die Zeile für Ort und Datum steht. Ohne Angabe: einmal.').default('einmal'),
      ausfertigungen: field(z.int().min(1).max(99), 'Ausfertigungen', 'Ohne Angabe so viele wie Parteien.').optional(),
      unterschriften: note(z.array(signature).min(1), {
        title: 'Unterschriften',
        description: 'Ohne Angabe aus vertreten_durch und gruppen.',
      }).optional(),
    })
    .prefault({}),
  'Unterzeichnung',
  'Wie, wo und von wem unterschrieben wird.',
)
