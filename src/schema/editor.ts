// One JSON Schema for the editor, for all kinds, from the schemas that koopgen judges with. Written to schemas/v1 by `npm run schemas`.
// A kind is told by a pattern, not by `const`: while completing, yaml-language-server takes a const as met when the value is its beginning.
import * as z from 'zod'
import type { ClauseTemplate, Kind, Templates } from '../templates/templates.ts'
import { controlWords, neededParameters, onByDefault } from './clause-control.ts'
import { factsSchema } from './derive.ts'
import { annexRule, annexSchemas, openAnnexes } from './editor-annex.ts'
import { clauseDescription, clauseEntry, widen } from './editor-clause.ts'
import { forDraft7, isJson, tidy, when, type Json, type Target } from './editor-json.ts'
import { exampleOf, paramSchema } from './params/table.ts'
import { fixedFields, isFree, PREAMBLE } from './parts/agreement.ts'
import { note, registry } from './registry.ts'

export function editorSchema(templates: Templates, target: Target): Json {
  const kinds = [...templates.kinds.values()]
  const named = namedClauses(kinds)
  const schemas = new Map<z.core.$ZodType, ClauseTemplate>(named.map(({ schema, clause }) => [schema, clause]))
  const typ = note(z.enum(kinds.map((kind) => kind.typ)), { title: 'Typ', description: 'Welches Muster gilt.', enumDescriptions: kinds.map((kind) => kind.titel) })
  const facts = Object.fromEntries(kinds.map((kind) => [kind.typ, factsSchema(kind)]))
  const all = z.strictObject({ ...fixedFields(true), typ, clauses: z.strictObject(Object.fromEntries(named.map(({ id, schema }) => [id, schema]))), annexes: z.strictObject(annexSchemas(kinds)), facts: z.strictObject(facts) })
  const json = z.toJSONSchema(all, {
    target, io: 'input', unrepresentable: 'any', metadata: registry,
    override: ({ zodSchema, jsonSchema }) => {
      const node = jsonSchema as Json
      tidy(zodSchema, node)
      const clause = schemas.get(zodSchema)
      if (clause && !node['$ref']) widen(node, clause, target)
    },
  }) as Json
  const whole = withoutFunctions({ title: 'Kooperationsvereinbarung (koopgen)', ...perKind(json, kinds, named, target) })
  return target === 'draft-7' ? forDraft7(whole) : whole
}

interface Named { readonly id: string; readonly clause: ClauseTemplate; readonly schema: z.ZodType; readonly kinds: readonly Kind[] }
/** Kinds that share a clause in the same form share its definition; another level or default makes one of its own. */
function namedClauses(kinds: readonly Kind[]): Named[] {
  const found = new Map<string, Named & { kinds: Kind[] }>()
  const ids = new Set<string>()
  for (const kind of kinds) {
    for (const clause of kind.klauseln.values()) {
      const form = JSON.stringify([clause.id, clause.titel, clause.hilfe, clause.stufe, clause.parameter])
      const known = found.get(form)
      if (known) known.kinds.push(kind)
      else found.set(form, { ...named(ids.has(clause.id) ? `Klausel_${clause.id}_${kind.typ}` : `Klausel_${clause.id}`, clause), kinds: [kind] })
      ids.add(clause.id)
    }
  }
  return [...found.values()]
}
function named(id: string, clause: ClauseTemplate): Omit<Named, 'kinds'> {
  const params = Object.entries(clause.parameter).map(([name, decl]) => [name, paramSchema(decl).optional()])
  return { id, clause, schema: note(z.strictObject({ ...Object.fromEntries(params), ...controlWords }), { id, title: clause.titel, description: clauseDescription(clause) }) }
}

/** Moves clauses, annexes and facts from the common object, where zod needed them, into one if/then per kind. */
function perKind(json: Json, kinds: readonly Kind[], named: readonly Named[], target: Target): Json {
  const { clauses: _, annexes: __, facts, ...properties } = json['properties'] as Json
  const definitions = `#/${target === 'draft-7' ? 'definitions' : '$defs'}/`
  const byKind = isJson(facts) && isJson(facts['properties']) ? facts['properties'] : {}
  const open = { anlagen: openAnnexes, angaben: { type: 'object', ...FACTS }, klauseln: { type: 'object', ...CLAUSES }, [PREAMBLE]: { title: 'Präambel', description: 'Wie die Klausel „praeambel“.' } }
  const rules = kinds.map((kind) => when({ properties: { typ: { pattern: `^${kind.typ}$` } }, required: ['typ'] }, kindRule(kind, named, definitions, byKind[kind.typ])))
  const required = (json['required'] as string[]).filter((key) => !['clauses', 'annexes', 'facts'].includes(key))
  return { ...json, properties: { ...properties, ...open }, required, allOf: rules }
}
const CLAUSES: Json = { title: 'Klauseln', description: 'Jede Klausel hat gute Vorgaben: nennen Sie nur, was abweicht.' }
const FACTS: Json = { title: 'Angaben', description: 'Tatsachen, die mehrere Klauseln brauchen.' }
/** What choosing `praeambel` inserts: its first parameter. */
function preambleEntry({ clause, id }: Named, definitions: string): Json {
  const [first] = Object.keys(clause.parameter)
  const body = first === undefined ? true : { [first]: `\${1:${String(exampleOf(clause.parameter[first] as never) ?? '')}}` }
  return { ...clauseEntry(clause, definitions + id), defaultSnippets: [{ label: 'praeambel', body }] }
}
function kindRule(kind: Kind, named: readonly Named[], definitions: string, facts: unknown): Json {
  const mine = named.filter(({ kinds }) => kinds.includes(kind))
  const entries = Object.fromEntries([...kind.klauseln.keys()].flatMap((id) => mine.filter((one) => one.clause.id === id).map((one) => [id, clauseEntry(one.clause, definitions + one.id)])))
  const preamble = mine.find(({ clause }) => clause.id === PREAMBLE)
  const must = [...kind.klauseln.values()].filter((clause) => onByDefault(clause.stufe, 'knapp') && neededParameters(clause).length > 0).map((clause) => clause.id)
  const represented = { items: { required: ['vertreten_durch'], errorMessage: 'Es fehlt „vertreten_durch“.' } }
  return {
    properties: {
      klauseln: { type: 'object', ...CLAUSES, properties: entries, additionalProperties: false, ...(must.length > 0 && { required: must }) },
      [PREAMBLE]: preamble ? preambleEntry(preamble, definitions) : false,
      anlagen: annexRule(kind, definitions),
      ...(isJson(facts) && { angaben: { ...FACTS, ...facts } }),
      ...(!isFree(kind) && { parteien: represented }),
    },
    ...(!isFree(kind) && { required: ['laufzeit'] }),
  }
}

/** Metadata may hold functions, which are no JSON. */
function withoutFunctions(json: Json): Json {
  return JSON.parse(JSON.stringify(json)) as Json
}
