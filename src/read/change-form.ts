// What the format says about a field that is to be changed: where it belongs, whether it takes a value of this shape, how its fields are ordered.
// Invariant: a list that the file has not yet is a list in every path; a block is never replaced by a single value, nor a value by nothing.
import type { DataPath } from '../document/nodes.ts'
import { agreementSchema, withoutKind } from '../schema/parts/agreement.ts'
import { FIELD_ORDER } from '../schema/parts/order.ts'
import { core, definition, otherShape, schemaAt } from '../schema/registry.ts'
import { entryAt, yesOrNo } from '../schema/typed.ts'
import type { Templates } from '../templates/templates.ts'
import { valueAt } from '../yaml/paths.ts'
import { noEntry, type WrongSetting } from '../yaml/set.ts'
import { type Arranged, arrange } from './arrange.ts'
import { kindOf } from './kind.ts'
import { at } from './raw.ts'

export interface Form {
  readonly arranged: Arranged
  readonly schema: ReturnType<typeof withoutKind>
}
/** The kind is that of the file, or the one that is just being set. */
export function formOf(data: unknown, path: DataPath, value: unknown, templates: Templates): Form {
  const kind = kindOf(path.length === 1 && path[0] === 'typ' ? { typ: value } : data, templates) ?? kindOf(data, templates)
  const plain: Arranged = { data, problems: [], toFile: (one) => one, fromFile: (one) => one }
  return kind ? { arranged: arrange(data, kind), schema: agreementSchema(kind, at(data, 'umfang') === 'ausfuehrlich' ? 'ausfuehrlich' : 'knapp') } : { arranged: plain, schema: withoutKind() }
}
const fieldAt = ({ arranged, schema }: Form, path: DataPath) => schemaAt(schema, arranged.fromFile(path))
const typeAt = (form: Form, path: DataPath): string | undefined => {
  const field = fieldAt(form, path)
  return field && definition(core(field)).type
}

export const isText = (form: Form, path: DataPath): boolean => ['string', 'enum', 'literal'].includes(typeAt(form, path) ?? '')

/** As people write it: „1.2.2027“, „Niedersachsen“, an address in one line. Undefined: the field takes it as it is, or not at all. */
export function understood(form: Form, path: DataPath, value: unknown, written: string): { readonly value: unknown } | undefined {
  const entry = typeof value === 'object' ? undefined : entryAt(form.schema, form.arranged.fromFile(path))
  if (!entry || entry.refusal(value) === undefined) return undefined
  const read = [entry.read(written), yesOrNo(written)].find((one) => entry.refusal(one) === undefined)
  return read === undefined ? undefined : { value: read }
}

/** The same of a field that every kind has, outside of a file: „--datum 1.3.2027“. */
export function fieldAsWritten(field: 'datum' | 'land', written: string): string | undefined {
  const entry = entryAt(withoutKind(), [field])
  const value = entry?.read(written)
  return typeof value === 'string' && entry?.refusal(value) === undefined ? value : undefined
}

export function orderIn(form: Form, block: DataPath): readonly string[] {
  const field = fieldAt(form, block)
  return block.length === 0 ? FIELD_ORDER : Object.keys((field && definition(core(field)).shape) ?? {})
}

/** The path with a number, not a name, where the format has a list that the file has not yet. */
export function located(form: Form, path: DataPath, data: unknown): { readonly path: DataPath } | WrongSetting {
  const found: (string | number)[] = []
  for (const step of path) {
    const isNew = typeof step === 'string' && (valueAt(data, found) ?? null) === null && typeAt(form, found) === 'array'
    if (isNew && step !== '1') return noEntry(step, [])
    found.push(isNew ? 0 : step)
  }
  return { path: found }
}

/** Why a value of this shape has no place there. Whether its words are right is judged when the agreement is read. */
export function misfit(form: Form, path: DataPath, value: unknown, written: string): WrongSetting | undefined {
  if (value === null) return { message: 'Ein leerer Wert (null) ist keine Angabe.', hint: `Soll das Feld weg, schreiben Sie „--unset ${written}“. Ist das Wort gemeint, setzen Sie es in Anführungszeichen: ${written}='"null"'` }
  const field = value === undefined ? undefined : fieldAt(form, path)
  const shape = field && otherShape(field, value)
  if (shape === 'block') return { message: 'Dort steht ein Block mit eigenen Feldern; ein einzelner Wert oder eine Liste ersetzt ihn nicht.', hint: example(form, path, written) }
  if (shape === 'list') return { message: 'Dort steht eine Liste; ein einzelner Wert oder ein Block ersetzt sie nicht.', hint: `Nennen Sie einen Eintrag, zum Beispiel ${written}.1, oder schreiben Sie die ganze Liste in eckigen Klammern.` }
  return shape && { message: 'Dort steht ein einzelner Wert, keine Liste und kein Block.', hint: 'Sind die Klammern ein Teil des Textes, setzen Sie ihn in Anführungszeichen.' }
}
function example(form: Form, path: DataPath, written: string): string {
  const [first] = orderIn(form, path)
  const field = fieldAt(form, path)
  const switches = field && otherShape(field, true) === undefined ? 'Möglich sind true und false; sonst nennen' : 'Nennen'
  return `${switches} Sie ein Feld darin${first === undefined ? '' : `, zum Beispiel ${written}.${first}`}.`
}
