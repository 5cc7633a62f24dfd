// Clauses of a kind → the zod schemas of `klauseln` and `angaben`. Per clause one strict object behind a preprocess, no union anywhere:
// a mistake has one message. Every clause of the kind is in the result, whether the agreement mentions it or not.
import * as z from 'zod'
import type { ClauseTemplate, Kind, Templates } from '../templates/templates.ts'
import type { Agreement, Choice, Wording } from './agreement.ts'
import { annexKeyElsewhere, missingInAnnex } from './annexes.ts'
import { asBlock, clauseExample, controlWords, neededParameters, NO_REASON, onByDefault } from './clause-control.ts'
import type { Decl } from './declaration.ts'
import { CONTROL, isDecl, isNeeded } from './declared.ts'
import { defaultsOf } from './defaults.ts'
import type { Advice } from './problem.ts'
import { fieldSchema, paramSchema } from './params/table.ts'
import { deferred, note } from './registry.ts'
import type { ParamValue, Values } from './values.ts'

type Umfang = Agreement['umfang']
type Choices = Readonly<Record<string, Choice>>

/** `klauseln` of an agreement of this kind. */
export function clausesSchema(kind: Kind, umfang: Umfang = 'knapp'): z.ZodType<Choices> {
  const clauses = [...kind.klauseln.values()]
  const fields = clauses.map((clause): [string, z.ZodType<Choice | undefined>] => {
    // not mentioned although on and in need of values: judged like „true“, so that the missing values are named
    return [clause.id, onByDefault(clause.stufe, umfang) && neededParameters(clause).length > 0 ? clauseSchema(clause).prefault(true) : deferred(() => clauseSchema(clause)).optional()]
  })
  const unmentioned = (clause: ClauseTemplate): Choice => (onByDefault(clause.stufe, umfang) ? { state: 'on', asked: false, values: defaultsOf(clause), given: [] } : { state: 'off', asked: false })
  return z
    .strictObject(Object.fromEntries(fields))
    .transform((found): Choices => Object.fromEntries(clauses.map((clause) => [clause.id, found[clause.id] ?? unmentioned(clause)])))
    .prefault({})
}

const built = new WeakMap<ClauseTemplate, z.ZodType<Choice>>()
/** The value of one clause, also where it stands outside `klauseln` (`praeambel`). */
export function clauseSchema(clause: ClauseTemplate): z.ZodType<Choice> {
  const known = built.get(clause)
  if (known) return known
  const schema = note(z.preprocess(asBlock(clause), body(clause)).transform((block) => choice(clause, block)), { title: clause.titel })
  built.set(clause, schema)
  return schema
}

type Block = Readonly<Record<string, unknown>>
/** Parameters stay absent when not given, so that `given` is known; defaults are filled in by `choice`. */
function body(clause: ClauseTemplate): z.ZodType<Block> {
  const params = Object.entries(clause.parameter).map(([name, decl]) => [name, paramSchema(decl).optional()])
  let object: z.ZodType<Block> = z.strictObject({ ...Object.fromEntries(params), ...controlWords })
  for (const name of neededParameters(clause)) object = object.refine((block) => mayLack(block, name), { path: [name], params: { code: 'schema/fehlt' }, when: () => true, abort: false })
  return object
}
/** Needed only while the clause prints the text of its template. */
function mayLack(block: unknown, name: string): boolean {
  return typeof block !== 'object' || block === null || [name, 'wortlaut', 'entfaellt'].some((key) => Object.hasOwn(block, key) && Reflect.get(block, key) !== undefined)
}

const words: readonly string[] = CONTROL
function choice(clause: ClauseTemplate, block: Block): Choice {
  const { entfaellt } = block
  if (typeof entfaellt === 'string') return { state: 'off', asked: true, ...(entfaellt !== NO_REASON && { reason: entfaellt }) }
  const given = Object.keys(clause.parameter).filter((name) => block[name] !== undefined)
  const values = Object.fromEntries(given.map((name) => [name, block[name] as ParamValue]))
  const control = Object.fromEntries(Object.entries(block).filter(([key, value]) => value !== undefined && words.includes(key)))
  const { wortlaut, woertlich, ...rest } = control as { wortlaut?: string; woertlich?: boolean } & Partial<Choice>
  const wording: { wording?: Wording } = wortlaut === undefined ? {} : { wording: { markdown: wortlaut, verbatim: woertlich === true } }
  return { ...rest, state: 'on', asked: true, values: { ...defaultsOf(clause), ...values }, given, ...wording }
}

/** `angaben` of an agreement of this kind: flat, with one level of grouping. */
export function factsSchema(kind: Kind): z.ZodType<Agreement['angaben']> {
  type Fact = Agreement['angaben'][string]
  const fields = Object.entries(kind.angaben).map(([name, entry]): [string, z.ZodType<Fact>] => [name, isDecl(entry) ? fieldSchema(entry) : factGroup(entry)])
  return z.strictObject(Object.fromEntries(fields)).prefault({})
}
function factGroup(group: Readonly<Record<string, Decl>>): z.ZodType<Values> {
  const object = z.strictObject(Object.fromEntries(Object.entries(group).map(([name, decl]) => [name, fieldSchema(decl)])))
  return Object.values(group).some(isNeeded) ? object : object.prefault({})
}

/** Hints that need more than the schema. Paths are those of the agreement: ['klauseln', id, …]. */
export function advice(kind: Kind, templates: Templates): Advice {
  return {
    unknownKey: ([area, id, ...deeper], key) => {
      if (area === 'anlagen' && deeper.length === 1) return annexKeyElsewhere(key, kind)
      if (area !== 'klauseln' || deeper.length > 0) return undefined
      return id === undefined ? kindsOf(key, templates) : clausesWith(key, kind)
    },
    missing: ([area, id, ...deeper], keys) => {
      if (area === 'anlagen' && deeper.length === 1) return missingInAnnex(deeper[0], keys, kind)
      const clause = area === 'klauseln' && deeper.length === 0 ? kind.klauseln.get(String(id)) : undefined
      return clause && { code: 'klausel/angaben-fehlen', message: `Die Klausel „${clause.titel}“ braucht noch: ${named(clause, keys)}.`, hint: clauseExample(clause) }
    },
  }
}
function kindsOf(id: string, templates: Templates): string | undefined {
  const homes = [...templates.kinds.values()].filter((kind) => kind.klauseln.has(id)).map((kind) => kind.typ)
  return homes.length > 0 ? `Die Klausel „${id}“ gibt es nur bei typ ${homes.join(', ')}.` : undefined
}
function clausesWith(key: string, kind: Kind): string | undefined {
  const home = [...kind.klauseln.values()].find((clause) => Object.hasOwn(clause.parameter, key))
  return home && `„${key}“ gehört zur Klausel „${home.id}“.`
}
function named(clause: ClauseTemplate, keys: readonly string[]): string {
  return keys.map((key) => `${key} (${clause.parameter[key]?.titel ?? key})`).join(', ')
}
