// Annexes in the editor's JSON Schema: one definition for own text and one per template; which of them holds hangs on `text`, `vorlage` and `id`.
// Traps of yaml-language-server as for clauses: a word is told by a pattern, not by `const`, and no `anyOf` of objects.
import * as z from 'zod'
import type { AnnexTemplate, Kind } from '../templates/templates.ts'
import { parameterFields, sheetFields } from './annexes.ts'
import { isNeeded } from './declared.ts'
import { when, type Json } from './editor-json.ts'
import { exampleOf } from './params/table.ts'
import { ownAnnex } from './parts/own-text.ts'
import { note } from './registry.ts'

const OWN = 'Anlage_eigener_text'
const definitionOf = (id: string): string => `Anlage_${id}`

/** The schemas of all annexes, by the name of their definition. */
export function annexSchemas(kinds: readonly Kind[]): Readonly<Record<string, z.ZodType>> {
  const templates = new Map(kinds.flatMap((kind) => [...kind.anlagen]))
  const sheets = [...templates.values()].map((template) => [definitionOf(template.id), sheet(template)] as const)
  return Object.fromEntries([[OWN, note(ownAnnex, { id: OWN, title: 'Anlage mit eigenem Text' })], ...sheets])
}
function sheet(template: AnnexTemplate): z.ZodType {
  const parameters = Object.entries(parameterFields(template)).map(([name, schema]) => [name, withDefault(schema, template.parameter[name]?.vorgabe)] as const)
  return note(z.strictObject({ ...sheetFields(template), ...Object.fromEntries(parameters) }), { id: definitionOf(template.id), title: template.titel, description: template.hilfe })
}
const withDefault = (schema: z.ZodType, value: unknown): z.ZodType => (value === undefined ? schema : note(schema, { default: value }))

/** What `anlagen` is before the kind is known. */
export const openAnnexes: Json = { type: 'array', title: 'Anlagen', description: 'Eigener Text (titel, text) oder ein Blatt aus einer Vorlage (vorlage und ihre Angaben).', maxItems: 50, items: { type: 'object' } }

export function annexRule(kind: Kind, definitions: string): Json {
  const templates = [...kind.anlagen.values()]
  const ref = (name: string): Json => ({ $ref: definitions + name })
  const ids = templates.map(({ id }) => id)
  const word = (key: string, id: string): Json => ({ properties: { [key]: { type: 'string', pattern: `^${id}$` } }, required: [key] })
  const has = (...keys: string[]): Json => ({ anyOf: keys.map((key) => ({ required: [key] })) })
  const sheets = templates.flatMap(({ id }) => [
    when({ ...word('vorlage', id), not: has('text') }, ref(definitionOf(id))),
    when({ ...word('id', id), not: has('text', 'vorlage') }, ref(definitionOf(id))),
  ])
  const known = ids.length > 0 ? [word('id', `(${ids.join('|')})`)] : []
  const own = [when(has('text'), ref(OWN)), when({ not: { anyOf: [has('vorlage'), ...known] } }, ref(OWN))]
  const vorlage: Json = { type: 'string', enum: ids, title: 'Vorlage', enumDescriptions: templates.map(({ titel, hilfe }) => `${titel}. ${hilfe}`) }
  return { items: { properties: { vorlage: ids.length > 0 ? vorlage : false }, defaultSnippets: templates.map(snippet), allOf: [...own, ...sheets] } }
}
/** The entry with what the template needs. */
function snippet(template: AnnexTemplate): Json {
  const needed = Object.entries(template.parameter).filter(([, decl]) => isNeeded(decl))
  return { label: `Anlage: ${template.titel}`, body: { id: template.id, ...Object.fromEntries(needed.map(([name, decl]) => [name, exampleOf(decl)])) } }
}
