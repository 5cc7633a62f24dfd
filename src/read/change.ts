// Changes of an agreement file, as `koopgen set` is given them: each field must exist in the format; all of them are made, or none.
// Invariant: what is not named stays byte for byte (yaml/edit.ts); a value that the format takes as text is written as text, one that people write otherwise as the format has it.
import { Findings, type Place, type Report } from '../diagnostics/diagnostic.ts'
import type { DataPath } from '../document/nodes.ts'
import type { Templates } from '../templates/templates.ts'
import { type Edit, editText, isSame } from '../yaml/edit.ts'
import { openYaml, type YamlText } from '../yaml/open.ts'
import { pathText, valueAt } from '../yaml/paths.ts'
import { settingOf, settingPath, withoutValue, type WrongSetting } from '../yaml/set.ts'
import { type Form, formOf, isText, located, misfit, orderIn, understood } from './change-form.ts'
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
  const yaml = soundYaml(request, report)
  let state: State | undefined = yaml && { text: request.text, yaml, changes: [] }
  for (const setting of request.sets) state = state && step(state, setting, set(setting, state), request.templates, report)
  const gone = state ? request.unsets.map((path) => ({ path, found: settingPath(path, state?.yaml.data) })) : []
  for (const { path, found } of gone.sort((a, b) => later(pathOf(a.found), pathOf(b.found)))) state = state && step(state, path, found, request.templates, report)
  return state && { text: state.text, changes: state.changes.map((change) => placed(change, state?.yaml)) }
}

/** A file with errors of YAML may mean something else than it seems to: a field that stands twice has no one place. */
function soundYaml({ file, text }: ChangeRequest, report: Report): YamlText | undefined {
  const findings = new Findings()
  const yaml = openYaml(file, text, findings.report)
  for (const { code, message, place, hint, related } of findings.list) report(code, message, place, { hint, ...(related && { related }) })
  return findings.hasErrors ? undefined : yaml
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

function step(state: State, given: string, asked: Wanted | WrongSetting, templates: Templates, report: Report): State | undefined {
  const wrong = (message: string, hint?: string, place?: Place) => void report('yaml/setzen', `${shortened(withoutValue(given))}: ${message}`, place, { hint })
  if ('message' in asked) return wrong(asked.message, asked.hint)
  const form = formOf(state.yaml.data, asked.path, asked.value, templates)
  const edit = editFor(state.yaml.data, asked, form)
  if ('message' in edit) return wrong(edit.message, edit.hint)
  if (isDone(state.yaml, edit)) return state
  const edited = editText(state.text, state.yaml, edit, (block) => orderIn(form, block))
  if (!('stuck' in edited)) return { ...edited, changes: [...state.changes, changeOf(state.yaml, edit)] }
  const place = { file: state.yaml.file, line: edited.line, column: 1, endLine: edited.line, endColumn: 2 }
  return wrong(`${edited.stuck}.`, 'Ändern Sie die Stelle von Hand; koopgen hat nichts geschrieben.', place)
}
/** What a new annex may hold depends on its text or template, so that it cannot be made field by field. */
const WHOLE_ANNEX = 'Schreiben Sie eine neue Anlage als Ganzes: anlagen.1=\'{ id: …, titel: …, text: … }\''
/** The field must exist in the format, and take a value of this shape. */
function editFor(data: unknown, asked: Wanted, form: Form): Edit | WrongSetting {
  const place = located(form, asked.path, data)
  if ('message' in place) return place
  const name = pathText(place.path, data)
  const target = targetOf(name, data, form.arranged, form.schema)
  if ('message' in target) return { ...target, hint: target.hint ?? (place.path[0] === 'anlagen' ? WHOLE_ANNEX : undefined) }
  const meant = asked.written === undefined ? undefined : understood(form, place.path, asked.value, asked.written)
  const edit = meant ? { path: place.path, ...meant } : editOf({ ...asked, ...place }, isText(form, place.path))
  return misfit(form, edit.path, edit.value, name) ?? edit
}
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text).replace(/\s+/g, ' ')
const isDone = ({ data }: YamlText, { path, value }: Edit): boolean => isSame(valueAt(data, path), value)

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
