// Where a reference to a party or group has its name instead of its id: the id is what to write.
// Invariant: only problems about the form of an id change; the place stays.
import type { DataPath } from '../document/nodes.ts'
import type { Problem } from '../schema/problem.ts'
import { at, elements, textAt } from './raw.ts'

export function withIds(problems: readonly Problem[], data: unknown): readonly Problem[] {
  return problems.map((problem) => {
    const written = problem.code === 'schema/form' && problem.path.at(-1) !== 'id' ? at(data, ...(problem.path as (string | number)[])) : undefined
    const id = typeof written === 'string' ? idOf(written, data) : undefined
    return id === undefined ? problem : { ...problem, code: 'partei/unbekannt', message: 'Hier steht ein Name; verwiesen wird mit der Kennung („id“).', hint: `Schreiben Sie ${id}.` }
  })
}

/** Fields by which people call a party or group. */
const NAMES: readonly DataPath[] = [['name'], ['kurz'], ['kurz', 'name'], ['einheit', 'name'], ['bezeichnung']]
function idOf(name: string, data: unknown): string | undefined {
  const wanted = plain(name)
  const found = [...elements(data, ['parteien']), ...elements(data, ['gruppen'])].find(({ value }) => NAMES.some((path) => plain(textAt(value, ...path) ?? '') === wanted) || plain(textAt(value, 'id') ?? '') === wanted)
  return found && textAt(found.value, 'id')
}
const plain = (text: string): string => text.trim().toLowerCase()
