// What was found in a batch run: in the table and the common file as a whole, and in each row. Equal findings of many rows are kept once.
import { type BaseView, cellHint, type Origin, originPlace, originPrefix, originText, type TableRow, type Told } from '../../batch/table.ts'
import { type Diagnostic, Findings, type Levels, type Mode, type Place } from '../../diagnostics/diagnostic.ts'
import type { Path } from '../../yaml/paths.ts'

export class Found {
  readonly general: Findings
  readonly #known = new Map<string, Diagnostic>()
  readonly #rows = new Map<string, readonly Diagnostic[]>()
  /** Of findings that do not point into the table: the rows they were made for. */
  readonly #concerned = new Map<Diagnostic, string[]>()
  readonly #mode: Mode
  readonly #levels: Levels
  constructor(mode: Mode, levels: Levels) {
    this.#mode = mode
    this.#levels = levels
    this.general = new Findings(mode, levels)
  }

  /** What the table said of a row while it was read. */
  tell(key: string, told: readonly Told[]): void {
    if (told.length === 0) return
    const findings = new Findings(this.#mode, this.#levels)
    for (const { code, message, place, hint } of told) findings.report(code, message, place, { hint })
    this.add(key, findings.list)
  }
  /** What was found in the agreement of a row is said in the words of its table. */
  add(key: string, diagnostics: readonly Diagnostic[], from?: { readonly rows: ReadonlyMap<string, TableRow>; readonly view: BaseView }): void {
    if (diagnostics.length === 0) return
    const before = this.of(key)
    const row = from?.rows.get(key)
    const kept = diagnostics.map((one) => this.#once(from && row ? inTable(one, row, from.view) : one))
    const fresh = kept.filter((one) => !before.includes(one))
    this.#rows.set(key, [...before, ...fresh])
    if (row) for (const one of fresh) if (one.place?.file !== row.origin.file && !one.message.startsWith(originText(row.origin))) this.#concern(one, row)
  }
  #concern(one: Diagnostic, row: TableRow): void {
    const rows = this.#concerned.get(one) ?? []
    this.#concerned.set(one, rows)
    rows.push(nameOf(row))
  }
  of(key: string): readonly Diagnostic[] {
    return this.#rows.get(key) ?? []
  }
  /** Each once, by its place. */
  all(): readonly Diagnostic[] {
    const findings = new Findings(this.#mode, this.#levels)
    for (const list of [this.general.list, ...this.#rows.values()]) {
      for (const one of list) {
        const { code, message, place, hint, related } = one
        findings.report(code, message + concernedText(this.#concerned.get(one) ?? []), place, { hint, ...(related && { related }) })
      }
    }
    return findings.list
  }

  #once(one: Diagnostic): Diagnostic {
    const { code, message, place } = one
    const key = [place?.file, place?.line, place?.column, code, message].join('\0')
    const known = this.#known.get(key) ?? one
    this.#known.set(key, known)
    return known
  }
}

/** A finding in the common file may be one of a few rows alone: which. */
const MOST = 5
function concernedText(rows: readonly string[]): string {
  if (rows.length === 0) return ''
  const more = rows.length - MOST
  return ` (Betrifft ${rows.slice(0, MOST).join(', ')}${more > 0 ? ` und ${more} weitere` : ''}.)`
}
const nameOf = ({ key, origin }: TableRow): string => (origin.unit === 'Datei' ? origin.file : `${origin.unit ?? 'Zeile'} ${origin.row} „${key}“`)

/** Sheet and column, which a place cannot name; and the next step as one takes it in a table. */
function inTable(one: Diagnostic, { values, origin: { file }, origins }: TableRow, view: BaseView): Diagnostic {
  const { place, hint, path } = one
  if (place?.file !== file) return one
  const originOf = origins()
  const cell = values.map((laid) => ({ laid, origin: originOf(laid.path) })).find(({ origin }) => origin && isSame(originPlace(origin), place))
  if (!cell?.origin) return one
  const { laid, origin } = cell
  const isCell = origin.unit === undefined
  return { ...one, message: originPrefix(origin) + one.message, hint: isCell && hint !== undefined ? cellHint(hint, [...(path ? [path] : []), laid.path], view, (other) => exactly(originOf(other), other, values)) : hint }
}
/** The head of the column for this very field. */
const exactly = (origin: Origin | undefined, path: Path, values: TableRow['values']): string | undefined => (values.some((laid) => laid.path.length === path.length && path.every((step, i) => laid.path[i] === step)) ? origin?.header : undefined)
const isSame = (a: Place, b: Place): boolean => a.file === b.file && a.line === b.line && a.column === b.column
