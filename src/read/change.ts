// Changes of an agreement file, as `koopgen set` is given them: each field must exist in the format; all of them are made, or none.
// Invariant: what is not named stays byte for byte (yaml/edit.ts); a value that the format takes as text is written as text.
import type { Place, Report } from '../diagnostics/diagnostic.ts'
import type { DataPath } from '../document/nodes.ts'
import { agreementSchema, withoutKind } from '../schema/parts/agreement.ts'
import { FIELD_ORDER } from '../schema/parts/order.ts'
import { core, definition, schemaAt } from '../schema/registry.ts'
import type { Templates } from '../templates/templates.ts'
import { type Edit, editText, isSame } from '../yaml/edit.ts'
import { openYaml, type YamlText } from '../yaml/open.ts'
import { pathText, valueAt } from '../yaml/paths.ts'
import { settingOf, settingPath, type WrongSetting } from '../yaml/set.ts'
import { type Arranged, arrange } from './arrange.ts'
import { kindOf } from './kind.ts'
import { at } from './raw.ts'
import { targetOf } from './references/remarks.ts'

export interface ChangeRequest {
  /** Name of the file as messages show it. */
  readonly file: string
  readonly text: string
  /** path=value, in order. */
  readonly sets: readonly string[]
  /** Paths of fields to take away, after the settings. */
  readonly unsets: readonly string[]
  readonly templates: Templates
}
export interface Change {
  /** As printed in messages. */
  readonly path: string
  /** undefined: not given. */
  readonly before: unknown
  readonly after: unknown
  /** In the new text; of a field that was taken away, where it stood. */
  readonly line: number | undefined
}
export interface Changed {
  readonly text: string
  readonly changes: readonly Change[]
}

interface State extends Changed {
  readonly yaml: YamlText
}
/** Undefined: something is wrong, which was reported; nothing is changed then. */
export function changeAgreement(request: ChangeRequest, report: Report): Changed | undefined {
  const yaml = openYaml(request.file, request.text, report)
  let state: State | undefined = yaml && { text: request.text, yaml, changes: [] }
  for (const setting of request.sets) state = state && step(state, setting, set(setting, state), request.templates, report)
  const gone = state ? request.unsets.map((path) => ({ path, found: settingPath(path, state?.yaml.data) })) : []
  for (const { path, found } of gone.sort((a, b) => later(pathOf(a.found), pathOf(b.found)))) state = state && step(state, path, found, request.templates, report)
  return state && { text: state.text, changes: state.changes.map((change) => placed(change, state?.yaml)) }
}

interface Wanted {
  readonly path: DataPath
  /** undefined: the field is to go. */
  readonly value?: unknown
  readonly written?: string
}
const set = (setting: string, { yaml }: State): Wanted | WrongSetting => settingOf(setting, yaml.data)
const pathOf = (found: Wanted | WrongSetting): DataPath => ('path' in found ? found.path : [])
/** Entries of a list are taken away from its end, so that their numbers stay true. */
function later(a: DataPath, b: DataPath): number {
  const i = a.findIndex((step, n) => step !== b[n])
  return typeof a[i] === 'number' && typeof b[i] === 'number' ? b[i] - a[i] : 0
}

function step(state: State, given: string, wanted: Wanted | WrongSetting, templates: Templates, report: Report): State | undefined {
  const wrong = (message: string, hint?: string, place?: Place) => void report('yaml/setzen', `${shortened(given)}: ${message}`, place, { hint })
  if ('message' in wanted) return wrong(wanted.message, wanted.hint)
  const form = formOf(state.yaml.data, wanted, templates)
  const target = targetOf(pathText(wanted.path, state.yaml.data), state.yaml.data, form.arranged, form.schema)
  if ('message' in target) return wrong(target.message, target.hint)
  const edit = editOf(wanted, isText(form, wanted.path))
  if (isDone(state.yaml, edit)) return state
  const edited = editText(state.text, state.yaml, edit, (block) => orderIn(form, block))
  if (!('stuck' in edited)) return { ...edited, changes: [...state.changes, changeOf(state.yaml, edit)] }
  const place = { file: state.yaml.file, line: edited.line, column: 1, endLine: edited.line, endColumn: 2 }
  return wrong(`${edited.stuck}.`, 'Ändern Sie die Stelle von Hand; koopgen hat nichts geschrieben.', place)
}
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text).replace(/\s+/g, ' ')
const isDone = ({ data }: YamlText, { path, value }: Edit): boolean => isSame(valueAt(data, path), value)

// ---- what the format says about a field
interface Form {
  readonly arranged: Arranged
  readonly schema: ReturnType<typeof withoutKind>
}
/** The kind is that of the file, or the one that is just being set. */
function formOf(data: unknown, { path, value }: Wanted, templates: Templates): Form {
  const kind = kindOf(path.length === 1 && path[0] === 'typ' ? { typ: value } : data, templates) ?? kindOf(data, templates)
  const plain: Arranged = { data, problems: [], toFile: (one) => one, fromFile: (one) => one }
  return kind ? { arranged: arrange(data, kind), schema: agreementSchema(kind, at(data, 'umfang') === 'ausfuehrlich' ? 'ausfuehrlich' : 'knapp') } : { arranged: plain, schema: withoutKind() }
}
function isText({ arranged, schema }: Form, path: DataPath): boolean {
  const field = schemaAt(schema, arranged.fromFile(path))
  return field !== undefined && ['string', 'enum', 'literal'].includes(definition(core(field)).type)
}
function orderIn({ arranged, schema }: Form, block: DataPath): readonly string[] {
  const field = schemaAt(schema, arranged.fromFile(block))
  return block.length === 0 ? FIELD_ORDER : Object.keys((field && definition(core(field)).shape) ?? {})
}
/** Numbers stay as they were typed; where the format takes text, they are text. */
function editOf({ path, value, written }: Wanted, text: boolean): Edit {
  if (typeof value !== 'number' && typeof value !== 'boolean') return { path, value }
  return text ? { path, value: written } : { path, value, typed: written?.trim() }
}

// ---- what is said about a change
function changeOf(before: YamlText, { path, value }: Edit): Change {
  return { path: pathText(path, before.data), before: valueAt(before.data, path), after: value, line: before.placeOf(path, 'key')?.line }
}
function placed(change: Change, yaml: YamlText | undefined): Change {
  const found = yaml && settingPath(change.path, yaml.data)
  return change.after === undefined || !found || 'message' in found ? change : { ...change, line: yaml?.placeOf(found.path, 'key')?.line }
}
