// Ids and terms are unique: parties with groups, own clauses with the clauses of the kind, annexes, definitions.
import type { Problem } from '../../schema/problem.ts'
import { at } from '../raw.ts'
import { annexesIn, type Given, idsIn, type Named, name, problem } from './check.ts'

export function* uniqueIds({ data, kind }: Given): Iterable<Problem> {
  yield* repeated([...idsIn(data, 'parteien'), ...idsIn(data, 'gruppen')], 'Die Kennung')
  const annexes = annexesIn(data).flatMap(({ value, path }) => (typeof at(value, 'id') === 'string' ? [{ id: String(at(value, 'id')), path: [...path, 'id'] }] : []))
  yield* repeated(annexes, 'Die Kennung')
  yield* repeated(idsIn(data, 'definitionen', 'begriff'), 'Der Begriff')
  const own = idsIn(data, 'zusatz')
  yield* repeated(
    own.filter(({ id }) => !kind.klauseln.has(id)),
    'Die Kennung',
  )
  for (const { id, path } of own) {
    const clause = kind.klauseln.get(id)
    if (clause)
      yield problem('schema/doppelt', path, `Die Kennung ${name(id)} gehört schon zur Klausel „${clause.titel}“ des Musters.`, {
        hint: `Wählen Sie eine andere Kennung. Eigenen Text für die Klausel schreiben Sie unter klauseln: ${id}: { wortlaut: "…" }.`,
      })
  }
}

function* repeated(names: readonly Named[], what: string): Iterable<Problem> {
  const first = new Map<string, Named>()
  for (const named of names) {
    const before = first.get(named.id)
    if (!before) first.set(named.id, named)
    else
      yield problem('schema/doppelt', named.path, `${what} ${name(named.id)} ist schon vergeben.`, {
        hint: 'Wählen Sie einen anderen Namen.',
        related: [{ path: before.path, message: 'Zuerst steht er hier.' }],
      })
  }
}
