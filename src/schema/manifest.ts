// What the files of templates/** may say: head of a clause file and of an annex file, template.yaml of a kind, ergaenzung.yaml of a pack,
// common/beteiligte.yaml. All strict. Parameters stand in declaration.ts, the files of law/ in law-files.ts.
import * as z from 'zod'
import type { Counting, Numbering } from '../document/nodes.ts'
import type { Level } from '../templates/templates.ts'
import { ROLES } from './agreement.ts'
import { line as oneLine, slug } from './scalars.ts'
import { declSchema, paramName, type Decl } from './declaration.ts'

const line = oneLine(1000)
const level = z.enum(['pflicht', 'empfohlen', 'ergaenzend', 'optional'] satisfies Level[])
const genus = z.enum(['m', 'f', 'n', 'pl'])

/** „wenn: flyer“ or „wenn: { aufgaben: statistik }“. */
const condition = z.preprocess(
  (raw) => (typeof raw === 'string' ? { [raw]: null } : raw),
  z
    .record(paramName, line.nullable())
    .refine((raw) => Object.keys(raw).length === 1, 'genau eine Angabe der Klausel')
    .transform((raw) => Object.entries(raw).map(([parameter, wert]) => (wert === null ? { parameter } : { parameter, wert }))[0] ?? { parameter: '' }),
)
/** An item of the inventory: „abh.auslage“, or only under a condition: { id: abh.auslage, wenn: … }. */
const fulfilment = z.preprocess((raw) => (typeof raw === 'string' ? { id: raw } : raw), z.strictObject({ id: line, wenn: condition.optional() }))

export const clauseHead = z.strictObject({
  id: slug,
  titel: line,
  hilfe: line.default(''),
  stufe: level,
  erfuellt: z.array(fulfilment).default([]),
  grundlage: z.array(line).default([]),
  grund: line.default(''),
  nummer: z.boolean().default(true),
  absaetze: z.enum(['auto', 'ja', 'nein'] satisfies Counting[]).default('auto'),
  woertlich: z.boolean().default(false),
  parameter: z.record(paramName, declSchema).default({}),
})
export type ClauseHead = z.infer<typeof clauseHead>

/** An annex has no level and no number: the agreement asks for it by name. */
export const annexHead = clauseHead.pick({ id: true, titel: true, hilfe: true, erfuellt: true, grundlage: true, grund: true, parameter: true }).extend({
  quer: z.boolean().default(false),
  absaetze: z.enum(['auto', 'ja', 'nein'] satisfies Counting[]).default('nein'),
  fortschreibung: z.boolean().default(false),
  veroeffentlichen: z.boolean().default(true),
  formular: z.boolean().default(false),
})

export type AnnexHead = z.infer<typeof annexHead>
/** The schema of a head, with the schemas of its fields. */
export type HeadSchema<H> = z.ZodType<H> & { readonly shape: Readonly<Record<string, z.ZodType>> }

/** A clause in the order of a kind: the kind may change its level and its defaults, never its parameters. */
const entry = z.strictObject({ id: slug, stufe: level.optional(), vorgaben: z.record(paramName, z.unknown()).optional() })
export type Entry = z.infer<typeof entry>
const section = z.strictObject({ id: slug, titel: line.optional(), klauseln: z.array(entry).min(1) })

const roles = z.array(z.enum(ROLES)).min(1)
/** „alle“: every party. A preprocess, so that a mistake in the list keeps its one message. */
const rolesOrAll = z.preprocess((raw) => (raw === 'alle' ? [...ROLES] : raw), roles).transform((list) => (list.length === ROLES.length ? ('alle' as const) : list))
const role = z.strictObject({
  rollen: rolesOrAll,
  bezeichnung: line,
  einzahl: line,
  genus,
  optional: z.boolean().default(false),
})
export const roleTable = z.record(slug, role)
export type RoleTable = z.infer<typeof roleTable>

/** A fact is a declaration, or a group of declarations: told apart by the text under `typ`, never tried one after the other. */
const factGroup = z.record(paramName, declSchema)
export const factSchema = (raw: unknown): z.ZodType<Decl | Record<string, Decl>> => (hasType(raw) ? declSchema : factGroup)
function hasType(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'typ' in raw && typeof raw.typ === 'string'
}

export const kindFile = z.strictObject({
  typ: slug,
  titel: line,
  hilfe: line,
  rollen: z.array(roles),
  beteiligte: roleTable.default({}),
  gliederung: z.enum(['paragraf', 'dezimal'] satisfies Numbering[]),
  angaben: z.record(paramName, z.unknown()).default({}),
  abschnitte: z.array(section),
  anlagen: z.array(slug).default([]),
})
export type KindFile = z.infer<typeof kindFile>

/** What a pack adds to a kind: clauses into the section of `nach` (or a named section), new sections, and annexes. */
const addition = entry.extend({ nach: slug.optional(), abschnitt: slug.optional() })
const newSection = section.extend({ nach: slug.optional() })
export const additionsFile = z.strictObject({ klauseln: z.array(addition).default([]), abschnitte: z.array(newSection).default([]), anlagen: z.array(slug).default([]) })
export type AdditionsFile = z.infer<typeof additionsFile>
