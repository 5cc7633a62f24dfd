// A row that gives a party another name, but leaves it what the common file says of the old one: address, who represents it, contacts, short names.
// Invariant: what a row says itself, be it the same, is never told; an empty cell says nothing. No agreement has the address, the representative or the name of another party.
import type { Report } from '../../diagnostics/diagnostic.ts'
import { nameKey } from '../../german/same-name.ts'
import { child, type Path, pathText } from '../../yaml/paths.ts'
import type { BaseView } from './base.ts'
import { namesOnly } from './old-name.ts'
import { originPlace, originPrefix } from './origin.ts'
import { type Draft, type Told, tell } from './rows.ts'

/** Where a party is, who binds it and how its name is printed: with those of another, the agreement is with nobody. */
const IDENTITY: ReadonlySet<string> = new Set(['sitz', 'vertreten_durch', 'zeile', 'nominativ', 'genitiv', 'dativ', 'akkusativ'])
/** Stands beside the name; of another party only where it names it. */
const BESIDE_NAME: ReadonlySet<string> = new Set(['kurz', 'einheit'])
/** What belongs to one party alone, whatever its words are. */
const OWN: ReadonlySet<string> = new Set([...IDENTITY, 'ansprechpersonen', 'logo'])
/** What is left, told in two parts; the first keeps the row from becoming an agreement. */
const LEFT = [
  { code: 'tabelle/anschrift-geblieben', words: 'Anschrift, Vertretung oder Namensformen', isIdentity: true },
  { code: 'tabelle/angaben-geblieben', words: 'Angaben', isIdentity: false },
] as const
type Part = (typeof LEFT)[number]
/** What other findings compare with the value beside it, and what is no word of the agreement. */
const PASSED: ReadonlySet<string> = new Set(['id', 'geschlecht', 'art', 'koopgen', 'typ', 'land', 'offen', 'ausnahmen'])

interface Leaf {
  readonly path: Path
  readonly text: string
  /** Number of the party whose own it is. */
  readonly of: number | undefined
}
export class LeftOver {
  readonly #base: BaseView
  readonly #leaves: readonly Leaf[]
  constructor(base: BaseView) {
    this.#base = base
    this.#leaves = leavesOf(base.data, []).filter(({ path }) => ![undefined, 'block'].includes(base.fieldAt(path) as undefined))
  }

  /** `columns`: paths of the fields that the table has, where it has a head. */
  tell(draft: Draft, columns: ReadonlySet<string>, report: Report): void {
    const renamed = this.#renamed(draft)
    if (renamed.length === 0 || draft.faults > 0) return
    const left = this.#leaves.filter((leaf) => renamed.some((party) => isOf(party, leaf)) && !draft.values.some(({ path }) => path.every((step, i) => leaf.path[i] === step)))
    for (const part of LEFT) {
      const told = this.#words(part, left.filter((leaf) => isIdentity(leaf) === part.isIdentity), renamed, draft, columns)
      if (!told) continue
      if (part.isIdentity) draft.faults++
      tell(draft, told, report)
    }
  }
  /** Undefined: nothing of this part is left. Told at the name. */
  #words({ code, words }: Part, left: readonly Leaf[], renamed: readonly Renamed[], draft: Draft, columns: ReadonlySet<string>): Told | undefined {
    const parties = renamed.filter((party) => left.some((leaf) => isOf(party, leaf)))
    const { origin } = draft.given().find(({ path }) => path.join() === parties[0]?.path.join()) ?? draft
    const names = left.map(({ path }) => pathText(path, this.#base.data))
    const [empty, missing] = [names.filter((name) => columns.has(name)), names.filter((name) => !columns.has(name))]
    if (names.length === 0) return undefined
    const who = parties.map(({ id }) => `„${id}“`).join(' und ')
    const what = { Datei: 'Die Datei', Dokument: 'Das Dokument', Zeile: 'Die Zeile' }[origin.unit ?? 'Zeile']
    const which = [...(missing.length > 0 ? [`${origin.unit ? 'nicht genannt' : 'ohne Spalte'}: ${missing.join(', ')}`] : []), ...(empty.length > 0 ? [`mit leerer Zelle: ${empty.join(', ')}`] : [])].join('; ')
    return {
      code,
      message: `${originPrefix(origin)}${what} gibt ${who} einen anderen Namen und lässt ${words} der gemeinsamen Datei stehen (${which}).`,
      place: originPlace(origin),
      hint: origin.unit ? AGAIN : `${missing.length > 0 ? 'Ergänzen Sie die Spalten und f' : 'F'}üllen Sie die Zellen: Eine leere lässt den Wert der gemeinsamen Datei gelten. ${AGAIN}`,
    }
  }

  #renamed({ values }: Draft): readonly Renamed[] {
    return values.flatMap(({ path, value }) => {
      const [list, of, key] = path
      if (list !== 'parteien' || typeof of !== 'number' || key !== 'name' || path.length > 3 || typeof value !== 'string') return []
      const party = child(child(this.#base.data, list), of)
      const [before, id] = [child(party, 'name'), child(party, 'id')]
      return typeof before === 'string' && nameKey(before) !== nameKey(value) ? [{ path, of, id: String(id ?? of + 1), names: namesOnly([before, ...shortOf(party)], value) }] : []
    })
  }
}
const AGAIN = 'Gilt ein Wert auch hier, so wiederholen Sie ihn; „(leer)“ nimmt ihn heraus.'

interface Renamed {
  readonly path: Path
  readonly of: number
  readonly id: string
  /** Whether a text names the old one. */
  readonly names: ((text: string) => boolean) | undefined
}
const isIdentity = ({ of, path: [, , key] }: Leaf): boolean => of !== undefined && [IDENTITY, BESIDE_NAME].some((keys) => keys.has(String(key)))
const isOf = ({ of, names }: Renamed, leaf: Leaf): boolean => (leaf.of === of && OWN.has(String(leaf.path[2]))) || ((leaf.of === undefined || leaf.of === of) && leaf.path[2] !== 'name' && names?.(leaf.text) === true)
/** `kurz` is a text or a block with a name. */
const shortOf = (party: unknown): readonly string[] => [child(party, 'kurz'), child(child(party, 'kurz'), 'name')].filter((short) => typeof short === 'string')
function leavesOf(value: unknown, path: Path): readonly Leaf[] {
  if (value === null || value === undefined || PASSED.has(String(path.at(-1)))) return []
  if (typeof value !== 'object') return [{ path, text: String(value).normalize('NFC'), of: path[0] === 'parteien' && typeof path[1] === 'number' ? path[1] : undefined }]
  return Object.keys(value).flatMap((key) => leavesOf(child(value, key), [...path, Array.isArray(value) ? Number(key) : key]))
}
