// The open values of an agreement: the entries of `offen`, and in a draft the holes that a stand-in fills.
import type { DataPath } from '../document/nodes.ts'
import type { OpenEntry } from '../schema/agreement.ts'
import type { OpenValue } from './reading.ts'
import type { Hole } from './settle.ts'

/** An entry of `offen` about a missing value replaces the question that koopgen would ask. */
export function openValues(entries: readonly OpenEntry[], holes: readonly Hole[], pathOf: (zu: string) => DataPath): readonly OpenValue[] {
  const key = (path: DataPath) => path.join('\0')
  const missing = new Set(holes.map(({ path }) => key(path)))
  const asked = entries.map(({ zu, frage, vorschlag }): OpenValue => {
    const path = pathOf(zu)
    return { path, question: frage, suggestion: vorschlag, origin: missing.has(key(path)) ? 'missing' : 'offen' }
  })
  const known = new Set(asked.map(({ path }) => key(path)))
  const found = holes
    .filter(({ path }) => !known.has(key(path)))
    .map(({ path, title }): OpenValue => ({ path, question: `${title}?`, origin: 'missing' }))
  return [...asked, ...found]
}
