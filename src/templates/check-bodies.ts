// Static check of clause texts: every path, helper and reference, before any data exists. Run for packs when they are loaded and for the
// shipped templates in a test. A clause that several kinds use is checked once, with the names that all of them have.
import type { Report } from '../diagnostics/diagnostic.ts'
import { parseBody } from './body.ts'
import type { ClauseFile } from './clause-file.ts'
import type { Check } from './check-scope.ts'
import { checkProgram } from './check-statements.ts'
import { agreementShape, namesForAll } from './shapes.ts'
import type { ClauseTemplate, Kind, Templates } from './templates.ts'
import type { YamlFile } from './yaml-file.ts'

/** `files`: the clauses to check, as they were read; those that no kind prints are left out. */
export function checkBodies(templates: Templates, files: readonly ClauseFile[], report: Report): void {
  for (const { clause, head } of files) {
    const kinds = [...templates.kinds.values()].filter((kind) => kind.klauseln.get(clause.id)?.file === clause.file)
    if (kinds.length > 0) checkBody(clause.id, kinds, templates, head, report)
  }
}

function checkBody(id: string, kinds: readonly Kind[], templates: Templates, head: YamlFile, report: Report): void {
  const clause = kinds[0]?.klauseln.get(id)
  const program = clause && parseBody(clause, report)
  if (!clause || !program) return
  const check: Check = { clause, kinds, terms: templates.terms, report, broken: brokenNames(clause, head), used: new Set() }
  // the clause of a closing fact is on only when the fact is there
  const guarded = new Set([`schluss.${id}`])
  checkProgram(program, { names: namesForAll(kinds, id), guarded, inList: false }, check)
  for (const name of Object.keys(clause.parameter)) checkParameter(name, check, head)
}

/** Declared, but with a fault in the declaration, which was reported. */
function brokenNames(clause: ClauseTemplate, head: YamlFile): ReadonlySet<string> {
  const value: unknown = typeof head.value === 'object' && head.value !== null ? Reflect.get(head.value, 'parameter') : undefined
  const declared = typeof value === 'object' && value !== null ? Object.keys(value) : []
  return new Set(declared.filter((name) => !Object.hasOwn(clause.parameter, name)))
}

function checkParameter(name: string, check: Check, head: YamlFile): void {
  const at = head.place(['parameter', name], 'key')
  if (!check.used.has(name)) check.report('vorlage/parameter-ungenutzt', `Der Parameter „${name}“ kommt im Text nicht vor.`, at, { hint: 'Löschen Sie ihn oder verwenden Sie ihn im Text.' })
  const hidden = Object.hasOwn(agreementShape, name) || check.kinds.some((kind) => Object.hasOwn(kind.angaben, name) || kind.beteiligte.some((role) => role.id === name))
  if (hidden) check.report('vorlage/name-verdeckt', `Der Parameter „${name}“ verdeckt einen gleichnamigen Beteiligten, eine Angabe oder ein Feld der Vereinbarung.`, at, { hint: `Nennen Sie ihn zum Beispiel „${name}_der_klausel“.` })
}
