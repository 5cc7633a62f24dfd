// A YAML text of templates/** as data with places: heads of clause files, manifests, terms.
import type { Place, Report } from '../diagnostics/diagnostic.ts'
import { judge } from '../schema/judge.ts'
import type { Path, Problem } from '../schema/problem.ts'
import { openYaml } from '../yaml/open.ts'

export interface YamlFile {
  readonly value: unknown
  place(path: Path, part?: 'key' | 'value'): Place
}

/** `firstLine`: line of the file on which `text` begins. Undefined when it is no YAML (reported). */
export function openYamlFile(file: string, text: string, firstLine: number, report: Report): YamlFile | undefined {
  const yaml = openYaml(file, text, report, firstLine)
  return yaml && { value: yaml.data, place: (path, part) => yaml.placeOf(path, part) ?? topOf(file) }
}

/** The beginning of a file. */
export function topOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 2 }
}

/** Hands on what the schema found. A comma cuts a text inside { … }: then the unknown key has a space in its name. */
export function tell(yaml: YamlFile, problems: readonly Problem[], report: Report): void {
  for (const problem of problems) {
    const cut = problem.code === 'schema/unbekanntes-feld' && String(problem.path.at(-1)).includes(' ')
    const hint = cut ? 'Ein Komma trennt in { … } Felder: Setzen Sie den Text in Anführungszeichen.' : problem.hint
    report(problem.code, problem.message, yaml.place(problem.path, problem.part), { hint })
  }
}

/** A file as its schema wants it, and its places for later checks. */
export interface DataFile<T> {
  readonly data: T
  readonly yaml: YamlFile
}
/** Undefined when the file is absent or has faults (reported). */
export function readDataFile<T>(found: { readonly file: string; readonly text: string } | undefined, schema: Parameters<typeof judge<T>>[0], report: Report): DataFile<T> | undefined {
  const yaml = found && openYamlFile(found.file, found.text, 1, report)
  if (!yaml) return undefined
  const { data, problems } = judge(schema, yaml.value)
  tell(yaml, problems, report)
  return data === undefined ? undefined : { data, yaml }
}
export function readData<T>(...asked: Parameters<typeof readDataFile<T>>): T | undefined {
  return readDataFile<T>(...asked)?.data
}
