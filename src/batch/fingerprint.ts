// The hash of a whole table and of how its rows are named. Parts of a run are joined only if it is the same in all of them.
// Invariant: the order of the rows and of the columns is no part of it.
import { createHash } from 'node:crypto'
import type { Table } from './table.ts'

export function tableHash({ rows, faulty }: Pick<Table, 'rows' | 'faulty'>, pattern: string, ascii: boolean): string {
  const good = rows.map(({ key, values, names }) => digest([key, inOrder(values.map(({ path, value }) => (value === undefined ? [path] : [path, value]))), inOrder([...names()].filter(([header]) => !/^[#_]/.test(header)))]))
  const bad = faulty.map(({ id, content }) => digest(['!', id, content]))
  return digest([pattern, ascii, [...good, ...bad].sort()])
}
const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')
/** By what they are as text, each written once. */
const inOrder = (list: readonly unknown[]): readonly unknown[] => list.map((one) => ({ one, text: JSON.stringify(one) })).sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ one }) => one)
