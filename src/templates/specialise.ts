// A kind may change the level and the defaults of a clause it lists, never its parameters.
import type { Report } from '../diagnostics/diagnostic.ts'
import type { Decl } from '../schema/declaration.ts'
import { judge } from '../schema/judge.ts'
import type { Path } from '../schema/problem.ts'
import type { Entry } from '../schema/manifest.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { bareSchema } from '../schema/params/table.ts'
import type { ClauseTemplate } from './templates.ts'
import { tell, type YamlFile } from './yaml-file.ts'

export function specialise(clause: ClauseTemplate, entry: Entry, yaml: YamlFile, at: Path, report: Report): ClauseTemplate {
  if (entry.stufe === undefined && entry.vorgaben === undefined) return clause
  const given = Object.entries(entry.vorgaben ?? {}).flatMap(([name, vorgabe]) => {
    const decl = clause.parameter[name]
    const path = [...at, 'vorgaben', name]
    return decl ? withDefault(name, decl, vorgabe, yaml, path, report) : unknown(clause, name, yaml, path, report)
  })
  return { ...clause, stufe: entry.stufe ?? clause.stufe, parameter: { ...clause.parameter, ...Object.fromEntries(given) } }
}

function withDefault(name: string, decl: Decl, vorgabe: unknown, yaml: YamlFile, path: Path, report: Report): [string, Decl][] {
  const { problems } = judge(bareSchema(decl), vorgabe, {}, path)
  tell(yaml, problems, report)
  return problems.length > 0 ? [] : [[name, { ...decl, vorgabe, optional: undefined }]]
}

function unknown(clause: ClauseTemplate, name: string, yaml: YamlFile, path: Path, report: Report): [] {
  const meant = nearest(name, Object.keys(clause.parameter))
  report('schema/unbekanntes-feld', `Die Klausel „${clause.id}“ hat keinen Parameter „${name}“.`, yaml.place(path, 'key'), { hint: meant && `Meinten Sie „${meant}“?` })
  return []
}
