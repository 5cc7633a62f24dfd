// The schema of a whole agreement of one kind: the fixed blocks, and `klauseln` and `angaben` derived from the kind.
import * as z from 'zod'
import type { Kind } from '../../templates/templates.ts'
import type { Agreement, OwnAnnex, OwnClause, Role, SheetAnnex } from '../agreement.ts'
import { annexesSchema } from '../annexes.ts'
import { clauseSchema, clausesSchema, factsSchema } from '../derive.ts'
import { closing } from './closing.ts'
import { groups } from './groups.ts'
import { definitions, headFields, openingPart } from './head.ts'
import { look } from './look.ts'
import { ownClauses, type Uncounted } from './own-text.ts'
import { parties } from './parties.ts'
import { exceptions, openEntries } from './remarks.ts'
import { type SigningFields, signing } from './signing.ts'
import { term } from './term.ts'
import type { LEGAL_FORMS } from './words.ts'

/** What the schema yields: the agreement before the defaults that depend on other blocks (read/complete.ts). */
export type Judged = Omit<Agreement, 'kurztitel' | 'unterzeichnung' | 'zusatz' | 'anlagen'> & {
  readonly kurztitel?: string | undefined
  readonly unterzeichnung: SigningFields
  readonly zusatz: readonly Uncounted<OwnClause>[]
  readonly anlagen: readonly (Uncounted<OwnAnnex> | SheetAnnex)[]
}

/** Kind without model clauses: parties need no representation, the agreement no term. */
export const isFree = (kind: Kind): boolean => kind.typ === 'frei'
/** The preamble stands at the top of the file, like a chapter; inside it is a clause. */
export const PREAMBLE = 'praeambel'

/** The blocks that are the same in every kind. */
export function fixedFields(free: boolean) {
  return {
    ...headFields,
    definitionen: definitions,
    parteien: parties(free),
    gruppen: groups,
    kopf: openingPart,
    zusatz: ownClauses,
    laufzeit: free ? term.optional() : term,
    schluss: closing,
    unterzeichnung: signing,
    gestaltung: look,
    offen: openEntries,
    ausnahmen: exceptions,
  }
}

const built = new WeakMap<Kind, Map<Agreement['umfang'], z.ZodType<Judged>>>()
/** `umfang` decides which clauses are on without being mentioned. Built once per kind: many agreements are read with it. */
export function agreementSchema(kind: Kind, umfang: Agreement['umfang']): z.ZodType<Judged> {
  const schemas = built.get(kind) ?? new Map<Agreement['umfang'], z.ZodType<Judged>>()
  const schema = schemas.get(umfang) ?? build(kind, umfang)
  built.set(kind, schemas.set(umfang, schema))
  return schema
}
function build(kind: Kind, umfang: Agreement['umfang']): z.ZodType<Judged> {
  const preamble = kind.klauseln.get(PREAMBLE)
  return z
    .strictObject({
      ...fixedFields(isFree(kind)),
      ...(preamble && { [PREAMBLE]: clauseSchema(preamble).optional() }),
      anlagen: annexesSchema(kind),
      angaben: factsSchema(kind),
      klauseln: clausesSchema(kind, umfang),
    })
    .refine((value) => textAt(value, ['land']) !== undefined || !needsState(value), missing(['land']))
    .refine((value) => !lacksFact(value, 'gerichtsstand'), missing(['schluss', 'gerichtsstand']))
    .refine((value) => !lacksFact(value, 'gremienvorbehalt'), missing(['schluss', 'gremienvorbehalt']))
    .transform(({ [PREAMBLE]: _, ...rest }): Judged => rest)
}

/** Runs although other fields are wrong, so that all of a file is reported at once; the value may be incomplete then. */
const missing = (path: string[]) => ({ path, params: { code: 'schema/fehlt' }, when: () => true, abort: false })
function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined),
    value,
  )
}
const textAt = (value: unknown, path: readonly string[]) => (typeof at(value, path) === 'string' ? at(value, path) : undefined)

const STATE_ROLES: readonly unknown[] = ['abh', 'kommune', 'schulamt'] satisfies Role[]
const STATE_FORMS: readonly unknown[] = ['gebietskoerperschaft', 'landesbehoerde'] satisfies (keyof typeof LEGAL_FORMS)[]
/** A municipality or a body of a Land is a party: the law of the Land decides about forms. */
export function needsState(value: unknown): boolean {
  const parties = at(value, ['parteien'])
  return (
    Array.isArray(parties) &&
    parties.some(
      (party: unknown) => [at(party, ['rolle'])].flat().some((role) => STATE_ROLES.includes(role)) || STATE_FORMS.includes(at(party, ['rechtsform'])),
    )
  )
}
/** The clause prints a fact of `schluss` that is not given. */
function lacksFact(value: unknown, id: string): boolean {
  const clause = at(value, ['klauseln', id])
  return at(clause, ['state']) === 'on' && at(clause, ['wording']) === undefined && at(value, ['schluss', id]) === undefined
}

/** For a file whose `typ` is unknown: everything that can be judged without the kind. */
export const withoutKind = (): z.ZodType =>
  z.strictObject({ ...fixedFields(true), [PREAMBLE]: z.unknown().optional(), anlagen: z.unknown().optional(), angaben: z.unknown().optional(), klauseln: z.unknown().optional() })
