// What the files of templates/law/** may say: begriffe.yaml, datenschutz.yaml, normen.yaml, form.yaml, bestand.yaml, veraltet.yaml,
// sprache.yaml. All strict; what is law is dated, with source, certainty and the day it was checked.
import * as z from 'zod'
import type { Authority, Dated, FormRule, InventoryItem, LanguageRule, NamedLaw, Norm, ObsoleteWord, RegimeLaws, SameRole, SigningForm, Spelling, StatePrivacy } from '../templates/law-data.ts'
import type { LawTerm } from '../templates/templates.ts'
import { STATES } from './parts/words.ts'
import { date, line as oneLine, slug } from './scalars.ts'

const line = oneLine(1000)
const states = Object.keys(STATES) as [keyof typeof STATES, ...(keyof typeof STATES)[]]
const dated = z.strictObject({ von: date, bis: date.optional(), quelle: line, sicherheit: z.enum(['H', 'M', 'L']), geprueft: date })
dated satisfies z.ZodType<Dated>
const list = <S extends z.ZodType>(entry: S) => z.array(entry).default([])
const article = z.enum(['die', 'das'])

const forms = z.strictObject({ der: line, den: line, dem: line, des: line })
const term = dated.extend({ id: slug, wort: line, genus: z.enum(['m', 'f', 'n', 'pl']), genitiv: line.optional(), mit_artikel: forms.optional() }) satisfies z.ZodType<LawTerm>
export const termsFile = z.strictObject({ begriffe: z.array(term) })

const law = dated.extend({ id: slug, artikel: article, name: line, kurz: line.optional(), vorsatz: line.optional() }) satisfies z.ZodType<NamedLaw>
const regime = dated.extend({ id: slug, gesetze: z.array(slug).min(1), einwilligung: line, information: line }) satisfies z.ZodType<RegimeLaws>
const state = dated.extend({ land: z.enum(states), artikel: article, name: line, kurz: line, oeffentlich: line, privat: line }) satisfies z.ZodType<StatePrivacy>
const authority = dated.extend({ id: slug, name: line, bistuemer: z.array(slug).optional() }) satisfies z.ZodType<Authority>
const neutral = z.strictObject({ landesgesetz: line, kirchenrecht: line, landesaufsicht: line, kirchenaufsicht: line, aufsicht: line }).partial()
export const privacyFile = z.strictObject({ neutral: neutral.default({}), gesetze: list(law), regime: list(regime), laender: list(state), aufsichten: list(authority) })
export type PrivacyFile = z.infer<typeof privacyFile>

const norm = dated.extend({ gesetz: line, norm: line, gegenstand: line, gelesen: date.optional(), offen: line.optional(), ersatz: line.optional() }) satisfies z.ZodType<Norm>
export const normsFile = z.strictObject({ normen: z.array(norm) })

const unchecked = 'ungeprueft'
const form = dated.extend({
  land: z.enum(states),
  ebene: z.enum(['gemeinde', 'kreis', 'land']),
  norm: line,
  form: z.enum(['schriftform', 'textform']),
  elektronisch: z.enum(['qes', 'signatur', 'nur-hauptsatzung', 'keine-regel', unchecked]),
  unterzeichnet_von: line,
  vertretung: line,
  amtsbezeichnung: z.enum(['pflicht', 'soll', 'keine', unchecked]),
  unterschriften: z.union([z.literal(1), z.literal(2), z.literal(unchecked)]),
  zweite_unterschrift_durch: line.optional(),
  siegel: z.enum(['ja', 'nein', unchecked]),
  ausnahme: z.enum(['laufend', 'laufend-unerheblich', 'alltag', 'wertgrenze', 'keine', unchecked]),
}) satisfies z.ZodType<SigningForm>
const rule = dated.extend({ id: slug, gegenstand: line, norm: line.optional(), regel: line }) satisfies z.ZodType<FormRule>
export const formsFile = z.strictObject({ regeln: list(rule), formen: list(form) })

const words = z.array(line).min(1)
const item = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/),
  klasse: z.enum(['R', 'O', 'P', 'C', 'N', 'ext']),
  arten: z.union([z.literal('alle'), z.array(slug)]),
  titel: line,
  angabe: line.optional(),
  merkmale: z.union([words, z.array(words).min(1)]).optional(),
  frage: line.optional(),
}) satisfies z.ZodType<InventoryItem>
export const inventoryFile = z.strictObject({ bestand: z.array(item) })

const severity = z.enum(['fehler', 'warnung', 'hinweis'])
const obsolete = dated.extend({ id: slug, woerter: words, schwere: severity, begriff: slug.optional(), ersatz: line.optional(), grund: line, nur_mit: words.optional(), nicht_mit: words.optional() }) satisfies z.ZodType<ObsoleteWord>
export const obsoleteFile = z.strictObject({ veraltet: z.array(obsolete) })

const language = dated.extend({ gebiet: z.enum([...states, 'bund', 'sonst']), schwere: severity, bindet: z.array(slug), regel: line }) satisfies z.ZodType<LanguageRule>
const spelling = z.strictObject({ falsch: line, richtig: line }) satisfies z.ZodType<Spelling>
const roles = z.strictObject({ woerter: words }) satisfies z.ZodType<SameRole>
export const languageFile = z.strictObject({ zeichen: list(language), schreibweisen: list(spelling), abkuerzungen: list(words), rollen: list(roles) })
