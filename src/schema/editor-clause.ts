// The value of a clause in the editor's JSON Schema: yes, no or a block, in one node without `anyOf`, so that editors descend into one place.
// Traps of yaml-language-server that shape it: defaults of `properties` are unfolded when an id is chosen (hence one snippet at the entry),
// and `not` has no message of ours (hence if/then with `errorMessage`).
import type { ClauseTemplate, Level } from '../templates/templates.ts'
import { neededParameters } from './clause-control.ts'
import { isJson, when, type Json, type Target } from './editor-json.ts'
import { exampleOf } from './params/table.ts'

const LEVELS: Readonly<Record<Level, string>> = {
  pflicht: 'Pflicht: immer dabei, entfällt nur mit Begründung.',
  empfohlen: 'Empfohlen: dabei, wenn nichts anderes gesagt ist.',
  ergaenzend: 'Ergänzend: dabei mit umfang: ausfuehrlich, sonst auf Wunsch.',
  optional: 'Optional: nur dabei, wenn genannt.',
}
export function clauseDescription(clause: ClauseTemplate): string {
  const names = Object.keys(clause.parameter)
  return [clause.hilfe, LEVELS[clause.stufe], names.length > 0 ? `Angaben: ${names.join(', ')}.` : 'Ohne Angaben.'].filter(Boolean).join('\n\n')
}

/** Turns the block schema of a clause into its whole value. Changes `json` in place. */
export function widen(json: Json, clause: ClauseTemplate, target: Target): void {
  const needed = neededParameters(clause)
  json['type'] = ['boolean', 'object']
  json[target === 'draft-7' ? 'dependencies' : 'dependentRequired'] = { woertlich: ['wortlaut'] }
  json['allOf'] = [...omitted(), ...excluded(clause, needed), ...(needed.length > 0 ? [complete(needed)] : [])]
  json['defaultSnippets'] = snippets(clause)
  defaults(json, clause)
}

/** A clause that is left out has no other key; a clause stands after or before another, not both. */
function omitted(): Json[] {
  return [
    when({ type: 'object', required: ['entfaellt'] }, { properties: { entfaellt: true }, additionalProperties: false, errorMessage: 'Die Klausel entfällt: diese Angabe kann nicht gelten.' }),
    when({ type: 'object', required: ['nach'] }, { properties: { vor: false }, errorMessage: 'Entweder nach oder vor.' }),
  ]
}
/** `false` is no value of a required clause, `true` none of a clause in need of parameters. */
function excluded(clause: ClauseTemplate, needed: readonly string[]): Json[] {
  const rule = (value: boolean, errorMessage: string): Json => when({ const: value }, { type: 'object', errorMessage })
  return [
    ...(clause.stufe === 'pflicht' ? [rule(false, 'Pflicht: entfällt nur mit Begründung, { entfaellt: "Grund" }.')] : []),
    ...(needed.length > 0 ? [rule(true, `Diese Klausel braucht Angaben: ${needed.join(', ')}.`)] : []),
  ]
}
function complete(needed: readonly string[]): Json {
  const printed = { type: 'object', not: { anyOf: [{ required: ['wortlaut'] }, { required: ['entfaellt'] }] } }
  return when(printed, { required: [...needed], errorMessage: `Nötig: ${needed.join(', ')} (außer mit wortlaut oder entfaellt).` })
}

function snippets(clause: ClauseTemplate): Json[] {
  const own = Object.keys(clause.parameter).length > 0 ? [{ label: `${clause.id}: Angaben`, body: values(clause) }] : []
  return [...own, { label: `${clause.id}: eigener Wortlaut`, body: { wortlaut: '${1:Text}' } }, { label: `${clause.id}: entfällt mit Begründung`, body: { entfaellt: '${1:Grund}' } }]
}
/** The needed parameters, or all, as a snippet with examples. */
function values(clause: ClauseTemplate): Json {
  const needed = neededParameters(clause)
  const names = needed.length > 0 ? needed : Object.keys(clause.parameter)
  return Object.fromEntries(names.flatMap((name, i) => (clause.parameter[name] ? [[name, placeholder(exampleOf(clause.parameter[name]), i + 1)]] : [])))
}
function placeholder(example: unknown, stop: number): unknown {
  return typeof example === 'object' && example !== null ? example : `\${${stop}:${String(example ?? '')}}`
}
function defaults(json: Json, clause: ClauseTemplate): void {
  const properties = isJson(json['properties']) ? json['properties'] : {}
  for (const [name, decl] of Object.entries(clause.parameter)) {
    const property = properties[name]
    if (decl.vorgabe !== undefined && isJson(property)) property['default'] = decl.vorgabe
  }
}

/** What choosing the id of a clause inserts: exactly one snippet and no `properties` at this level. */
export function clauseEntry(clause: ClauseTemplate, definition: string): Json {
  const snippet = neededParameters(clause).length > 0 ? { label: `${clause.id}: Angaben`, body: values(clause) } : { label: 'true', body: true }
  return { title: clause.titel, description: clauseDescription(clause), defaultSnippets: [snippet], allOf: [{ $ref: definition }] }
}
