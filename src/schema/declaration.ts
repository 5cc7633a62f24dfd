// What a parameter declaration of a clause file (or a fact of template.yaml) may say: one strict object per type, told apart by `typ`,
// so that a mistake has one message. `vorgabe` and `beispiel` are judged later, with the zod schema of the declared type.
import * as z from 'zod'
import { ROLES } from './agreement.ts'
import type { ParamType } from './values.ts'

const base = {
  titel: z.string().min(1),
  hilfe: z.string().min(1).optional(),
  /** The value when the agreement says nothing; with it a parameter is never empty. */
  vorgabe: z.unknown().optional(),
  beispiel: z.unknown().optional(),
  /** May be absent; without `vorgabe` and `optional` a parameter is needed. */
  optional: z.boolean().optional(),
}
const size = { min: z.int().min(0).optional(), max: z.int().min(0).optional() }
const werte = z.record(z.string().regex(/^[a-z0-9][a-z0-9-]*$/), z.string().min(1))
/** A name of a parameter, fact or column. */
export const paramName = z.string().regex(/^[a-z][a-z0-9_]*$/)

const text = z.strictObject({ typ: z.literal('text'), ...base, max: z.int().min(1).optional() })
const prosa = z.strictObject({ typ: z.literal('prosa'), ...base, max: z.int().min(1).optional() })
const zahl = z.strictObject({ typ: z.literal('zahl'), ...base, ...size })
const betrag = z.strictObject({ typ: z.literal('betrag'), ...base, ...size })
const jaNein = z.strictObject({ typ: z.literal('ja-nein'), ...base })
const auswahl = z.strictObject({ typ: z.literal('auswahl'), ...base, werte })
const mehrfachauswahl = z.strictObject({ typ: z.literal('mehrfachauswahl'), ...base, werte, min: z.int().min(1).optional() })
const datum = z.strictObject({ typ: z.literal('datum'), ...base })
const zeitraum = z.strictObject({ typ: z.literal('zeitraum'), ...base })
const dauer = z.strictObject({ typ: z.literal('dauer'), ...base })
const rhythmus = z.strictObject({ typ: z.literal('rhythmus'), ...base })
const uhrzeit = z.strictObject({ typ: z.literal('uhrzeit'), ...base })
const wochentage = z.strictObject({ typ: z.literal('wochentage'), ...base })
const oeffnungszeiten = z.strictObject({ typ: z.literal('oeffnungszeiten'), ...base })
const partei = z.strictObject({ typ: z.literal('partei'), ...base, rollen: z.array(z.enum(ROLES)).min(1).optional() })
const scalar = z.discriminatedUnion('typ', [text, zahl, betrag, jaNein, auswahl, datum, dauer, rhythmus, uhrzeit, partei])
const liste = z.strictObject({ typ: z.literal('liste'), ...base, ...size, von: scalar })
const tabelle = z.strictObject({ typ: z.literal('tabelle'), ...base, ...size, spalten: z.record(paramName, scalar) })

export const declSchema = z.discriminatedUnion('typ', [
  text, prosa, zahl, betrag, jaNein, auswahl, mehrfachauswahl, datum, zeitraum, dauer, rhythmus, uhrzeit, wochentage, oeffnungszeiten, partei, liste, tabelle,
])
export type Decl = z.infer<typeof declSchema>
export type DeclOf<T extends ParamType> = Extract<Decl, { typ: T }>
