// Static check of the texts of clauses and annexes: every path, helper and reference, before any data exists. Run for packs when they are loaded and for the
// shipped templates in a test. A clause that several kinds use is checked once, with the names that all of them have.
import type { Report } from '../diagnostics/diagnostic.ts'
import { parseBody } from './body.ts'
import type { AnnexFile, ClauseFile, FileOf } from './clause-file.ts'
import type { Check } from './check-scope.ts'
import { checkProgram } from './check-statements.ts'
import { agreementShape, namesForAll } from './shapes.ts'
import type { Kind, Level, Templates, TextTemplate } from './templates.ts'
import type { YamlFile } from './yaml-file.ts'

/** `files`: the clauses to check, as they were read; those that no kind prints are left out. */
export function checkBodies(templates: Templates, files: readonly ClauseFile[], report: Report): void {
  for (const file of files) {
    const uses = usesOf(file, templates, (kind) => kind.klauseln.get(file.clause.id))
    checkBody(file, uses, uses[0]?.[1].stufe, templates, report)
  }
}
/** The same for annexes; those that no kind offers are left out. */
export function checkAnnexes(templates: Templates, files: readonly AnnexFile[], report: Report): void {
  for (const file of files) checkBody(file, usesOf(file, templates, (kind) => kind.anlagen.get(file.clause.id)), undefined, templates, report)
}
/** The kinds that use a text, each with its form of it. */
function usesOf<T extends TextTemplate>({ clause }: FileOf<T>, templates: Templates, find: (kind: Kind) => T | undefined): (readonly [Kind, T])[] {
  return [...templates.kinds.values()].flatMap((kind) => {
    const used = find(kind)
    return used?.file === clause.file ? [[kind, used] as const] : []
  })
}

function checkBody<T extends TextTemplate>({ head }: FileOf<T>, uses: readonly (readonly [Kind, T])[], level: Level | undefined, templates: Templates, report: Report): void {
  const clause = uses[0]?.[1]
  const program = clause && parseBody(clause, report)
  if (!clause || !program) return
  const check: Check = { clause, level, kinds: uses.map(([kind]) => kind), terms: templates.terms, report, broken: brokenNames(clause, head), used: new Set() }
  // the clause of a closing fact is on only when the fact is there
  const guarded = new Set([`schluss.${clause.id}`])
  checkProgram(program, { names: namesForAll(uses), guarded, inList: false }, check)
  for (const name of Object.keys(clause.parameter)) checkParameter(name, check, head)
}

/** Declared, but with a fault in the declaration, which was reported. */
function brokenNames(clause: TextTemplate, head: YamlFile): ReadonlySet<string> {
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
