// The file as people write it → the data as the schema judges it: `praeambel` becomes a clause, `schluss.x` switches the clause x, originals that are exchanged switch theirs on,
// each annex goes under the key of its sort.
// Invariant: `toFile` gives for every path of the arranged data the path in the file that decides it.
import type { DataPath } from '../document/nodes.ts'
import type { Problem } from '../schema/problem.ts'
import { PREAMBLE } from '../schema/parts/agreement.ts'
import type { Kind } from '../templates/templates.ts'
import { withValue } from '../yaml/paths.ts'
import { arrangeAnnexes } from './arrange-annexes.ts'
import { at, fieldsOf } from './raw.ts'

export interface Arranged {
  readonly data: unknown
  readonly problems: readonly Problem[]
  toFile(path: DataPath): DataPath
  fromFile(path: DataPath): DataPath
}

/** The final clauses that `schluss` speaks of. */
const CLOSING_CLAUSES = ['aenderungen', 'salvatorisch', 'anpassung', 'beitritt', 'gerichtsstand', 'gremienvorbehalt'] as const

export function arrange(data: unknown, kind: Kind): Arranged {
  const annexes = arrangeAnnexes(data, kind)
  const preamble = preambleMoved(annexes.data)
  const switches = CLOSING_CLAUSES.map((id) => switchOf(preamble.data, id, kind))
  const flags = switches.flatMap((found) => (found && 'flag' in found ? [found] : []))
  const switched = flags.reduce<unknown>((sofar, { id, flag }) => withValue(sofar, ['klauseln', id], flag)?.data ?? sofar, exchanged(preamble.data, kind))
  const byClosing = new Set<string | number>(flags.map(({ id }) => id))
  return {
    data: switched,
    problems: [...annexes.problems, ...preamble.problems, ...switches.flatMap((found) => (found && 'problem' in found ? [found.problem] : []))],
    toFile: (path) => {
      const [area, id, ...rest] = annexes.toFile(path)
      if (area !== 'klauseln' || id === undefined) return id === undefined ? (area === undefined ? [] : [area]) : [area as string, id, ...rest]
      if (id === PREAMBLE && preamble.moved) return [PREAMBLE, ...rest]
      return byClosing.has(id) ? ['schluss', id] : [area, id, ...rest]
    },
    fromFile: (path) => (path[0] === PREAMBLE && preamble.moved ? ['klauseln', ...path] : annexes.fromFile(path)),
  }
}

interface Moved {
  readonly data: unknown
  readonly moved: boolean
  readonly problems: readonly Problem[]
}
function preambleMoved(data: unknown): Moved {
  const value = at(data, PREAMBLE)
  if (value === undefined) return { data, moved: false, problems: [] }
  const rest = Object.fromEntries(fieldsOf(data).filter(([key]) => key !== PREAMBLE))
  if (at(data, 'klauseln', PREAMBLE) !== undefined)
    return { data: rest, moved: false, problems: [contradiction(PREAMBLE, [PREAMBLE], 'Die Präambel steht auch unter „klauseln“.')] }
  const arranged = withValue(rest, ['klauseln', PREAMBLE], value)
  return arranged ? { data: arranged.data, moved: true, problems: [] } : { data: rest, moved: false, problems: [] }
}

/** How the agreement comes about when each party signs an original for the others (§ 126 Abs. 2 Satz 2 BGB) must stand in the text, also in the short form. */
function exchanged(data: unknown, kind: Kind): unknown {
  if (at(data, 'unterzeichnung', 'modus') !== 'einzeln' || at(data, 'klauseln', 'ausfertigungen') !== undefined || !kind.klauseln.has('ausfertigungen')) return data
  return withValue(data, ['klauseln', 'ausfertigungen'], true)?.data ?? data
}

type Switch = { readonly id: string; readonly flag: boolean } | { readonly problem: Problem } | undefined
/** A fact given under `schluss` asks for its clause, `false` for its absence; a clause mentioned under `klauseln` must agree. */
function switchOf(data: unknown, id: string, kind: Kind): Switch {
  const fact = at(data, 'schluss', id)
  if (fact === undefined || fact === null) return undefined
  if (!kind.klauseln.has(id))
    return {
      problem: {
        code: 'angaben/wirkungslos',
        path: ['schluss', id],
        part: 'key',
        message: `Im Typ „${kind.typ}“ gibt es keine Klausel „${id}“; die Angabe wirkt nicht.`,
        hint: 'Löschen Sie die Angabe, oder schreiben Sie unter „zusatz“ eine eigene Klausel.',
      },
    }
  const clause = at(data, 'klauseln', id)
  if (clause === undefined) return { id, flag: fact !== false }
  const off = clause === false || at(clause, 'entfaellt') !== undefined
  if (off === (fact === false)) return undefined
  const message = off
    ? `Die Klausel „${id}“ ist unter „klauseln“ abgeschaltet, hier aber verlangt.`
    : `Die Klausel „${id}“ ist unter „klauseln“ eingeschaltet, hier aber abgeschaltet.`
  return { problem: contradiction(id, ['schluss', id], message) }
}
const contradiction = (id: string, path: DataPath, message: string): Problem => ({
  code: 'schema/widerspruch',
  path,
  part: 'key',
  message,
  hint: `Löschen Sie „${id}“ an einer der beiden Stellen.`,
})
