// Questions about declarations that their own schema cannot answer: names, defaults and examples against the declared type.
import type { Report } from '../diagnostics/diagnostic.ts'
import type { Decl } from '../schema/declaration.ts'
import { isNeeded, RESERVED } from '../schema/declared.ts'
import { judge } from '../schema/judge.ts'
import type { Path } from '../schema/problem.ts'
import { bareSchema } from '../schema/params/table.ts'
import { tell, type YamlFile } from './yaml-file.ts'

/** Types whose example koopgen can make from the declaration itself. */
const SELF_EXPLAINING: readonly Decl['typ'][] = ['auswahl', 'mehrfachauswahl', 'ja-nein', 'partei', 'tabelle', 'wochentage']

export function checkDeclarations(decls: Readonly<Record<string, Decl>>, yaml: YamlFile, at: Path, report: Report, reserved: readonly string[] = RESERVED): void {
  for (const [name, decl] of Object.entries(decls)) checkDeclaration(name, decl, yaml, [...at, name], report, reserved)
}

export function checkDeclaration(name: string, decl: Decl, yaml: YamlFile, at: Path, report: Report, reserved: readonly string[] = RESERVED): void {
  if (reserved.includes(name)) report('vorlage/steuerwort', `„${name}“ ist ein Steuerwort und kann kein Parameter sein.`, yaml.place(at, 'key'), { hint: `Nennen Sie ihn zum Beispiel „${name}_angabe“.` })
  for (const key of ['vorgabe', 'beispiel'] as const) {
    if (decl[key] !== undefined) tell(yaml, judge(bareSchema(decl), decl[key], {}, [...at, key]).problems, report)
  }
  if (decl.optional === true && decl.vorgabe !== undefined) {
    report('vorlage/optional-mit-vorgabe', `„${name}“ hat eine Vorgabe und ist deshalb nie leer; „optional“ hat keine Wirkung.`, yaml.place([...at, 'optional'], 'key'), { hint: 'Löschen Sie „optional“ oder „vorgabe“.' })
  }
  if (isNeeded(decl) && decl.beispiel === undefined && !SELF_EXPLAINING.includes(decl.typ)) {
    report('vorlage/beispiel-fehlt', `„${name}“ muss angegeben werden und braucht deshalb ein Beispiel.`, yaml.place(at, 'key'), { hint: 'Ergänzen Sie „beispiel“; es erscheint in Hinweisen und im Editor.' })
  }
}
