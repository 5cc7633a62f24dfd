// A YAML text of templates/** as data with places: heads of clause files, manifests, terms.
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml'
import type { Place, Report } from '../diagnostics/diagnostic.ts'
import type { Path, Problem } from '../schema/judge.ts'

export interface YamlFile {
  readonly value: unknown
  place(path: Path, part?: 'key' | 'value'): Place
}

/** `firstLine`: line of the file on which `text` begins. Undefined when it is no YAML (reported). */
export function openYaml(file: string, text: string, firstLine: number, report: Report): YamlFile | undefined {
  const lines = new LineCounter()
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true }) as Document
  const at = (start: number, end: number): Place => {
    const [a, b] = [lines.linePos(start), lines.linePos(Math.max(end, start + 1))]
    return { file, line: a.line + firstLine - 1, column: a.col, endLine: b.line + firstLine - 1, endColumn: b.col }
  }
  for (const error of doc.errors) report('vorlage/yaml', 'Der Kopf oder die Datei ist kein gültiges YAML.', at(...error.pos), { hint: 'Setzen Sie Texte mit „: “ oder „#“ in Anführungszeichen.' })
  if (doc.errors.length > 0) return undefined
  return { value: doc.toJS(), place: (path, part = 'value') => at(...range(doc, path, part)) }
}

function range(doc: Document, path: Path, part: 'key' | 'value'): [number, number] {
  let node: Node | null = doc.contents
  let key: Node | undefined
  for (const step of path) {
    const inner: Node | null = isAlias(node) ? (node.resolve(doc) ?? null) : node
    const pair = isMap(inner) ? inner.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step)) : undefined
    const entry: unknown = isSeq(inner) ? inner.items[Number(step)] : pair?.value
    if (!pair && !isSeq(inner)) break
    key = pair ? (pair.key as Node) : undefined
    node = (entry ?? null) as Node | null
  }
  const [start = 0, end = 1] = (part === 'key' ? (key?.range ?? node?.range) : (node?.range ?? key?.range)) ?? []
  return [start, end]
}

/** Hands on what the schema found. A comma cuts a text inside { … }: then the unknown key has a space in its name. */
export function tell(yaml: YamlFile, problems: readonly Problem[], report: Report): void {
  for (const problem of problems) {
    const cut = problem.code === 'schema/unbekanntes-feld' && String(problem.path.at(-1)).includes(' ')
    const hint = cut ? 'Ein Komma trennt in { … } Felder: Setzen Sie den Text in Anführungszeichen.' : problem.hint
    report(problem.code, problem.message, yaml.place(problem.path, problem.part), { hint })
  }
}
