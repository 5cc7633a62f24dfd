// `nach` and `vor` of own and moved clauses: the neighbour exists, only one of both is given, and chains end.
import type { DataPath } from '../../document/nodes.ts'
import type { Problem } from '../../schema/problem.ts'
import { at, elements, fieldsOf, textAt } from '../raw.ts'
import { type Given, idsAreKnown, idsIn, name, problem, suggestion } from './check.ts'

interface Placed {
  readonly id: string
  readonly neighbour: string
  /** Path of the `nach` or `vor`. */
  readonly path: DataPath
}
const WORDS = ['nach', 'vor'] as const

export function* placement(given: Given): Iterable<Problem> {
  const { data, kind } = given
  for (const { value, path } of elements(data, ['zusatz'])) {
    if (at(value, 'nach') !== undefined && at(value, 'vor') !== undefined) {
      yield problem('schema/widerspruch', [...path, 'vor'], '„nach“ und „vor“ schließen einander aus.', {
        part: 'key',
        hint: 'Löschen Sie eine der beiden Angaben.',
      })
    }
  }
  const placed = [...ownPlaced(data), ...movedPlaced(data)]
  const known = [...kind.klauseln.keys(), ...idsIn(data, 'zusatz').map(({ id }) => id)]
  for (const { neighbour, path } of placed) {
    if (!known.includes(neighbour) && idsAreKnown(given, 'zusatz'))
      yield problem('angaben/klausel-unbekannt', path, `Es gibt keine Klausel ${name(neighbour)}.`, { hint: suggestion(neighbour, known) })
  }
  yield* circles(placed)
}

function ownPlaced(data: unknown): readonly Placed[] {
  return elements(data, ['zusatz']).flatMap(({ value, path }) => placedBy(value, textAt(value, 'id') ?? '', path))
}
function movedPlaced(data: unknown): readonly Placed[] {
  return fieldsOf(at(data, 'klauseln')).flatMap(([id, value]) => placedBy(value, id, ['klauseln', id]))
}
function placedBy(value: unknown, id: string, path: DataPath): readonly Placed[] {
  return WORDS.flatMap((word) => {
    const neighbour = textAt(value, word)
    return neighbour === undefined ? [] : [{ id, neighbour, path: [...path, word] }]
  })
}

/** Each circle is one problem, at its first member in the file. */
function* circles(placed: readonly Placed[]): Iterable<Problem> {
  const next = new Map(placed.map((one) => [one.id, one.neighbour]))
  const done = new Set<string>()
  for (const { id, path } of placed) {
    const chain = chainFrom(id, next)
    if (done.has(id) || !chain.closed) continue
    for (const member of chain.ids) done.add(member)
    const message =
      chain.ids.length === 1
        ? `Die Klausel ${name(id)} kann nicht neben sich selbst stehen.`
        : `Die Klauseln ${chain.ids.map(name).join(', ')} stehen im Kreis nacheinander.`
    yield problem('angaben/kreis', path, message, { hint: 'Lassen Sie eine von ihnen bei einer anderen Klausel stehen.' })
  }
}
/** The ids reached from one; closed when the chain comes back to its start. */
function chainFrom(start: string, next: ReadonlyMap<string, string>): { readonly ids: readonly string[]; readonly closed: boolean } {
  const ids = [start]
  for (let id = next.get(start); id !== undefined; id = next.get(id)) {
    if (id === start) return { ids, closed: true }
    if (ids.includes(id)) break
    ids.push(id)
  }
  return { ids, closed: false }
}
