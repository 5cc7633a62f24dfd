// `anlagen`: own texts, and sheets that a template of the kind prints from parameters. `read` puts each entry under the key of its sort
// (`sortKey`), so that it is judged by exactly one strict object and a mistake has one message.
// Invariant: an entry with `text` is own text; one without is a sheet of `vorlage`, or of the template called like its id.
import * as z from 'zod'
import type { AnnexTemplate, Kind } from '../templates/templates.ts'
import type { OwnAnnex, SheetAnnex } from './agreement.ts'
import type { Decl } from './declaration.ts'
import { isNeeded } from './declared.ts'
import { defaultsOf } from './defaults.ts'
import { exampleOf, paramSchema } from './params/table.ts'
import { examplesWith, type PartyFor } from './params/parties.ts'
import { flow, joined, lines } from './phrases.ts'
import { field, flag, text } from './parts/field.ts'
import { ownAnnex, type Uncounted } from './parts/own-text.ts'
import { counting } from './parts/words.ts'
import type { Problem } from './problem.ts'
import { deferred, note } from './registry.ts'
import { date, slug, slugOf } from './scalars.ts'
import type { ParamValue } from './values.ts'

/** Key of an entry with own text, of one without id, and of one whose sort is unknown (reported by `read`). No field can be called so. */
export const OWN_TEXT = '='
export const NO_ID = '=#'
export const UNKNOWN_SORT = '=?'
/** Key of an entry that is a sheet of this template. */
export const sortKey = (template: string): string => `=${template}`
export const isSortKey = (step: unknown): boolean => typeof step === 'string' && step.startsWith('=')
/** The template of a sort key. */
export const templateOf = (key: unknown, kind: Kind): AnnexTemplate | undefined => (isSortKey(key) ? kind.anlagen.get(String(key).slice(1)) : undefined)

type Annexes = readonly (Uncounted<OwnAnnex> | SheetAnnex)[]
/** Never drafted: what could not be told apart is an error. */
const NOTHING: OwnAnnex = { id: '', titel: '', text: '', quer: false, woertlich: false, absaetze: 'nein' }

/** Of such an entry nothing else is judged: its id might have told what it is. */
const nameless = z.looseObject({ id: annexId() })

export function annexesSchema(kind: Kind): z.ZodType<Annexes> {
  const sheets = [...kind.anlagen.values()].map((template) => [sortKey(template.id), deferred(() => sheetSchema(template)).optional()] as const)
  const entry = z
    .strictObject({ [OWN_TEXT]: ownAnnex.optional(), [NO_ID]: nameless.optional(), [UNKNOWN_SORT]: z.unknown().optional(), ...Object.fromEntries(sheets) })
    .transform((found): Annexes[number] => (Object.entries(found).find(([key, value]) => key !== UNKNOWN_SORT && key !== NO_ID && value !== undefined)?.[1] as Annexes[number] | undefined) ?? NOTHING)
  const [first] = kind.anlagen.keys()
  const example = first === undefined ? { id: 'flyer', titel: 'Flyer', text: '…' } : { id: first }
  return note(z.array(note(entry, { title: 'Anlage', examples: [example], fromText: annexFrom })).max(50).default([]), { title: 'Anlagen' })
}

/** „Flyer“ alone is the title of an annex of one's own. */
const annexFrom = (text: string): object => ({ id: slugOf(text) ?? 'anlage', titel: text, text: '…' })

function annexId(example?: string) {
  return field(slug, 'Kennung', 'Für Verweise.', example)
}
type Block = Readonly<Record<string, unknown>>
/** The keys of every sheet beside its parameters. */
export function sheetFields(template: AnnexTemplate) {
  return {
    id: annexId(template.id),
    vorlage: field(z.literal(template.id), 'Vorlage', 'Kann fehlen, wenn die Kennung so heißt.').optional(),
    titel: text('Überschrift', 'Ersetzt die Überschrift der Vorlage.', template.titel).optional(),
    stand: field(date, 'Stand', 'Datum, von dem der Inhalt ist.', '2027-01-10').optional(),
    quer: flag('Querformat', 'Ohne Angabe wie in der Vorlage.').optional(),
    absaetze: counting().optional(),
  }
}
const built = new WeakMap<AnnexTemplate, z.ZodType<SheetAnnex>>()
function sheetSchema(template: AnnexTemplate): z.ZodType<SheetAnnex> {
  const known = built.get(template)
  if (known) return known
  const object: z.ZodType<Block> = z.strictObject({ ...sheetFields(template), ...parameterFields(template) })
  const schema = note(object.transform((block) => sheet(template, block)), { title: template.titel })
  built.set(template, schema)
  return schema
}
/** Parameters stay absent when not given, so that `given` is known. */
export function parameterFields({ parameter }: Pick<AnnexTemplate, 'parameter'>): Readonly<Record<string, z.ZodType>> {
  return Object.fromEntries(Object.entries(parameter).map(([name, decl]) => [name, isNeeded(decl) ? paramSchema(decl) : paramSchema(decl).optional()]))
}
function sheet(template: AnnexTemplate, block: Block): SheetAnnex {
  const given = Object.keys(template.parameter).filter((name) => block[name] !== undefined)
  const values = Object.fromEntries(given.map((name) => [name, block[name] as ParamValue]))
  const head = block as { id: string; titel?: string; stand?: string; quer?: boolean; absaetze?: SheetAnnex['absaetze'] }
  return {
    id: head.id,
    vorlage: template.id,
    titel: head.titel ?? template.titel,
    ownTitle: head.titel !== undefined,
    ...(head.stand !== undefined && { stand: head.stand }),
    quer: head.quer ?? template.quer,
    absaetze: head.absaetze ?? template.absaetze,
    values: { ...defaultsOf(template), ...values },
    given,
  }
}

/** The entry to paste, with what the template needs; `partyFor` names parties of the agreement, `values` are those that fit them. */
export function annexExample(template: AnnexTemplate, partyFor: PartyFor = () => undefined, values: Block = {}): string {
  return flow({ id: template.id, ...examplesWith(needed(template), partyFor, exampleOf), ...values })
}
function needed({ parameter }: AnnexTemplate): (readonly [string, Decl])[] {
  return Object.entries(parameter).filter(([, decl]) => isNeeded(decl))
}

/** Words for missing keys of an entry under its sort key. */
export function missingInAnnex(key: unknown, keys: readonly string[], kind: Kind): Pick<Problem, 'code' | 'message' | 'hint'> | undefined {
  if (key === OWN_TEXT) return keys.includes('text') ? neitherTextNorTemplate(keys, kind) : undefined
  const template = templateOf(key, kind)
  if (!template || !keys.every((name) => Object.hasOwn(template.parameter, name))) return undefined
  const named = keys.map((name) => `${name} (${template.parameter[name]?.titel ?? name})`).join(', ')
  const examples = keys.map((name) => [name, template.parameter[name] && exampleOf(template.parameter[name])] as const)
  return { code: 'anlage/angaben-fehlen', message: `Die Anlage „${template.titel}“ braucht noch: ${named}.`, hint: lines(examples) }
}
function neitherTextNorTemplate(keys: readonly string[], { anlagen }: Kind): ReturnType<typeof missingInAnnex> {
  if (anlagen.size === 0) return undefined
  const own = ['titel', 'text'].filter((key) => keys.includes(key)).map((key) => `${key}: …`)
  return { code: 'anlage/angaben-fehlen', message: 'Die Anlage hat weder eigenen Text noch eine Vorlage.', hint: [...own, `Oder: vorlage: ${joined([...anlagen.keys()], 'oder')}`].join('\n') }
}
/** Where else a key lives that an entry does not have. */
export function annexKeyElsewhere(key: string, kind: Kind): string | undefined {
  const home = [...kind.anlagen.values()].find((template) => Object.hasOwn(template.parameter, key))
  return home && `„${key}“ gehört zur Vorlage „${home.id}“.`
}
