// The table of the 17 parameter types, and what every part of koopgen asks it. Nothing else knows a parameter type by name.
// Values come out in the form of values.ts; printing them is German and lives in src/draft.
import * as z from 'zod'
import type { Decl, DeclOf } from '../declaration.ts'
import { isNeeded } from '../declared.ts'
import { flow, joined } from '../phrases.ts'
import { note } from '../registry.ts'
import type { ParamType, ParamValue, Row, ScalarType, ScalarValue } from '../values.ts'
import { choices } from './choices.ts'
import { numbers } from './numbers.ts'
import type { ParamRow, Rows } from './row.ts'
import { texts } from './text.ts'
import { times } from './times.ts'

type Column = DeclOf<ScalarType>
const LIST = 50
const ROWS = 200
const composites: Rows<'liste' | 'tabelle'> = {
  liste: {
    zod: (decl) => z.array(paramSchema(decl.von) as z.ZodType<ScalarValue>).min(decl.min ?? 1).max(decl.max ?? LIST),
    describe: (decl) => `Liste, je Eintrag: ${describe(decl.von)}`,
    example: (decl) => [exampleOf(decl.von)],
  },
  tabelle: {
    zod: (decl) => z.array(z.strictObject(columnsOf(decl.spalten))).min(decl.min ?? 1).max(decl.max ?? ROWS) as z.ZodType<Row[]>,
    describe: (decl) => `Tabelle, je Zeile: ${joined(Object.entries(decl.spalten).map(([name, column]) => `${name} (${describe(column)})`), 'und')}`,
    example: (decl) => [Object.fromEntries(Object.entries(decl.spalten).map(([name, column]) => [name, exampleOf(column)]))],
  },
}
function columnsOf(columns: Readonly<Record<string, Column>>): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, fieldSchema(column)]))
}

const ROWS_BY_TYPE: Rows<ParamType> = { ...texts, ...numbers, ...choices, ...times, ...composites }
/** The one cast: TypeScript cannot see that `decl.typ` picks the row that fits `decl`. */
function rowOf(decl: Decl): ParamRow<ParamType> {
  return ROWS_BY_TYPE[decl.typ] as unknown as ParamRow<ParamType>
}

/** The schema of a value of this declaration, with title, help and example for editors and messages. */
export function paramSchema(decl: Decl): z.ZodType<ParamValue> {
  const description = [decl.hilfe, capital(explained(decl)), decl.vorgabe !== undefined && `Ohne Angabe: ${flow(decl.vorgabe)}.`].filter(Boolean).join('\n\n')
  return note(rowOf(decl).zod(decl), { title: decl.titel, ...(description !== '' && { description }), examples: [exampleOf(decl)] })
}
/** The words of a choice are explained one by one beside it. */
function explained(decl: Decl): string {
  if (decl.typ === 'auswahl') return ''
  return decl.typ === 'ja-nein' ? 'true für ja, false für nein.' : `${describe(decl)}.`
}
/** For judging a default or an example of the declaration itself: the hint then shows an example of the type. */
export function bareSchema(decl: Decl): z.ZodType<ParamValue> {
  return paramSchema({ ...decl, vorgabe: undefined, beispiel: undefined })
}
/** The same as a field of a block: needed, optional, or with its default. */
export function fieldSchema(decl: Decl): z.ZodType<ParamValue | undefined> {
  const schema = paramSchema(decl)
  if (isNeeded(decl)) return schema
  return decl.vorgabe === undefined ? schema.optional() : schema.prefault(decl.vorgabe as never)
}
export function describe(decl: Decl): string {
  return rowOf(decl).describe(decl)
}
/** A value as people write it: the declared example, the default, or one of the type. */
export function exampleOf(decl: Decl): unknown {
  return decl.beispiel ?? decl.vorgabe ?? rowOf(decl).example(decl)
}
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
