// `zusatz`, and annexes with own text: what the user writes as a whole.
import * as z from 'zod'
import type { OwnAnnex, OwnClause } from '../agreement.ts'
import { note } from '../registry.ts'
import { date, slug } from '../scalars.ts'
import { field, flag, markdown, text } from './field.ts'
import { counting } from './words.ts'

const verbatim = () => flag('Wörtlich', 'Genau so drucken: keine Typografie, keine Verweise.').default(false)

/** `absaetze` is filled in by `read` from `gestaltung`. */
export type Uncounted<T extends { readonly absaetze: string }> = Omit<T, 'absaetze'> & { readonly absaetze?: T['absaetze'] | undefined }

const clause: z.ZodType<Uncounted<OwnClause>> = field(
  z.strictObject({
    id: field(slug, 'Kennung', 'Für Verweise auf diese Klausel.'),
    titel: text('Überschrift', 'Steht hinter dem §.', 'Gemeinsamer Flyer'),
    nach: field(slug, 'Nach', 'Kennung der Klausel, nach der diese steht. Ohne Angabe: am Ende.').optional(),
    vor: field(slug, 'Vor', 'Kennung der Klausel, vor der diese steht.').optional(),
    text: markdown('Text', 'Markdown.', 'Die Träger erstellen einen gemeinsamen Flyer.'),
    woertlich: verbatim(),
    absaetze: counting().optional(),
    nummer: flag('Nummer', 'false: ohne Nummer gedruckt.').default(true),
  }),
  'Eigene Klausel',
  'Ein § mit eigenem Text.',
  undefined,
  { fromText: (written) => ({ id: 'eigene', titel: '…', text: written }) },
)
export const ownClauses: z.ZodType<readonly Uncounted<OwnClause>[]> = note(z.array(clause).max(200).default([]), { title: 'Eigene Klauseln', description: 'Was nur hier gilt und in keiner Klausel des Musters steht.' })

/** Annexes may also be sheets of a template (annexes.ts). */
export const ownAnnex: z.ZodType<Uncounted<OwnAnnex>> = field(
  z.strictObject({
    id: field(slug, 'Kennung', 'Für Verweise auf diese Anlage.'),
    titel: text('Überschrift', 'Steht hinter „Anlage 1“.', 'Beratungsstellen'),
    stand: field(date, 'Stand', 'Datum, von dem der Inhalt ist.', '2027-01-10').optional(),
    text: markdown('Text', 'Markdown, auch Tabellen.', 'Die Liste wird nachgereicht.'),
    quer: flag('Querformat', 'true für breite Tabellen.').default(false),
    woertlich: verbatim(),
    absaetze: counting().optional(),
  }),
  'Anlage',
  'Ein Blatt am Ende der Vereinbarung.',
)
