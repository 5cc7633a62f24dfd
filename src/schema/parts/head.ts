// The head of the file and of the agreement: version, kind, date, titles, `definitionen`, `kopf`.
import * as z from 'zod'
import type { Agreement } from '../agreement.ts'
import { note } from '../registry.ts'
import { date } from '../scalars.ts'
import { choice, field, flag, markdown, text } from './field.ts'
import { STATES } from './words.ts'

export const TITLE = 'Kooperationsvereinbarung'
export const SHORT_TITLE_MAX = 40

/** `typ` is judged before everything else; inside the schema of a kind it is already right. */
export const headFields = {
  koopgen: field(z.literal(1), 'Fassung des Formats', 'Immer 1.', 1),
  typ: field(z.string(), 'Typ', 'Welches Muster gilt.', 'abh'),
  datum: field(date, 'Datum', 'Datum des Textes: entscheidet, welche Rechtsbegriffe gedruckt werden.', '2027-01-15'),
  umfang: choice('Umfang', { knapp: 'das Nötige und Empfohlene, mit zwei Parteien etwa vier Seiten', ausfuehrlich: 'dazu ergänzende Klauseln und Einzelheiten, meist acht bis dreizehn Seiten' }, 'Wie viel die Vereinbarung regelt. Ohne Angabe: knapp.').default('knapp'),
  land: choice('Land', STATES, 'Nötig, wenn eine Kommune oder eine Stelle des Landes Partei ist.', { examples: ['DE-RP'] }).optional(),
  titel: text('Titel', `Steht groß über der Vereinbarung. Ohne Angabe: ${TITLE}.`, TITLE).default(TITLE),
  untertitel: text('Untertitel', 'Steht unter dem Titel.', 'zur Zusammenarbeit in Musterhausen').optional(),
  kurztitel: text(
    'Kurztitel',
    `Steht in der Fußzeile, höchstens ${SHORT_TITLE_MAX} Zeichen.`,
    'Kooperation Musterhausen',
    SHORT_TITLE_MAX,
  ).optional(),
  aktenzeichen: text('Aktenzeichen', 'Steht oben auf der ersten Seite.', '33.1-0204/27', 80).optional(),
}

const definition = field(z.strictObject({
  begriff: text('Begriff', 'Das Wort, wie es in den Klauseln steht.', 'Ratsuchende', 120),
  bedeutung: markdown('Bedeutung', 'Was damit gemeint ist; steht hinter dem Begriff.', 'Menschen, die eine Beratung aufsuchen'),
}), 'Definition')
export const definitions: z.ZodType<Agreement['definitionen']> = note(z.array(definition).max(100).default([]), {
  title: 'Definitionen',
  description: 'Begriffe und was sie bedeuten.',
})

const NO_HEAD: { kurznamen: boolean } = { kurznamen: true }
export const openingPart: z.ZodType<Agreement['kopf']> = field(
  z
    .strictObject({
      verbindungen: note(
        z.array(
          field(
            z
              .string()
              .regex(/^[^\n\r\t]*$/)
              .max(40),
            'Wort',
            'Steht zwischen zwei Parteien; "" für keines.',
            'und',
          ),
        ),
        { title: 'Verbindungen', description: 'Das Wort zwischen je zwei Parteien; "" für keines.' },
      ).optional(),
      kurznamen: flag('Kurznamen einführen', 'false: kein „im Folgenden …“.').default(true),
      wortlaut: markdown('Eigener Wortlaut', 'Ersetzt den ganzen Kopf, wie geschrieben.').optional(),
    })
    .default(NO_HEAD),
  'Kopf',
  'Wie die Parteien am Anfang der Vereinbarung stehen.',
)
