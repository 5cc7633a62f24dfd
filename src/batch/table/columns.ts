// What stands above a column → what the column is: a field of the agreement, a name for files and registers, or a note that is passed over.
// Invariant: a title that could mean two fields means none.
import { nearest } from '../../diagnostics/nearest.ts'
import { type Path, parsePath, pathText, valueAt, withValue } from '../../yaml/paths.ts'
import type { BaseView, Field, Titled } from './base.ts'

export interface Column {
  /** As it stands in the table. */
  readonly header: string
  /** Number of the column, from 0. */
  readonly index: number
  readonly use: 'field' | 'name' | 'ignored'
  readonly field?: Field
}
export interface WrongColumn {
  readonly code: 'tabelle/spalte-unbekannt' | 'tabelle/spalte-mehrdeutig' | 'tabelle/spalte-ohne-platz'
  readonly message: string
  readonly hint: string
}

/** Columns that name a row, in the order in which they are its key. */
export const KEYS = ['schluessel', 'id', 'key'] as const
/** Columns for names of files alone. */
const NAMES: ReadonlySet<string> = new Set([...KEYS, 'dateiname', 'gemeinde', 'ags'])
export const isName = (header: string): boolean => NAMES.has(plain(header))
/** What the common file decides for all. */
export const COMMON: ReadonlySet<string> = new Set(['koopgen', 'typ'])
const PATH = /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*$/u

export class Columns {
  readonly #base: BaseView
  readonly #known = new Map<string, Column | WrongColumn>()
  readonly #byEnd = new Map<string, Titled[]>()
  #suggested = 0
  #sayable: { readonly paths: readonly string[]; readonly titles: readonly string[] } | undefined
  constructor(base: BaseView) {
    this.#base = base
    for (const one of base.titled) for (const end of ends(one)) this.#byEnd.set(end, [...(this.#byEnd.get(end) ?? []), one])
  }

  of(header: string, index: number): Column | WrongColumn {
    const known = this.#known.get(header) ?? this.#read(header.trim(), index)
    this.#known.set(header, known)
    return 'code' in known ? known : { ...known, index }
  }
  /** Without the search for what was meant. */
  knows(header: string): boolean {
    const text = header.trim()
    return text !== '' && (isName(text) || this.#byPath(text) !== undefined || this.#meant(text).length > 0)
  }

  #read(header: string, index: number): Column | WrongColumn {
    if (/^[#_]/.test(header)) return { header, index, use: 'ignored' }
    if (isName(header)) return { header, index, use: 'name' }
    const path = this.#byPath(header)
    if (path) return this.#field(header, index, path)
    const meant = this.#meant(header)
    const [only] = meant
    if (only && meant.length === 1) return this.#field(header, index, only.path)
    const written = meant.find(({ path }) => path.join('.') === plain(header)) // „Datum“ is the path datum, whatever else bears that title
    if (written) return this.#field(header, index, written.path)
    return meant.length > 1 ? this.#ambiguous(header, meant) : this.#unknown(header)
  }

  #field(header: string, index: number, path: Path): Column | WrongColumn {
    const field = this.#base.fieldAt(path)
    const wrong = (message: string, hint: string): WrongColumn => ({ code: 'tabelle/spalte-ohne-platz', message, hint })
    if (COMMON.has(String(path[0]))) return wrong(`„${header}“ gilt für alle Vereinbarungen und steht nur in der gemeinsamen Datei.`, 'Löschen Sie die Spalte; für einen anderen Typ braucht es eine zweite gemeinsame Datei.')
    if (field === undefined) return this.#unknown(header)
    if (field === 'block') return wrong(`„${header}“ ist ein Block aus mehreren Feldern und passt nicht in eine Zelle.`, `Nennen Sie je Spalte ein Feld davon${this.#inside(path)}.`)
    if (!withValue(this.#base.data, path, 'x')) return wrong(`In der gemeinsamen Datei steht an der Stelle von „${header}“ ein einzelner Wert, der keine eigenen Felder hat.`, `Nennen Sie die Spalte ${pathText(path.slice(0, -1), this.#base.data)}, oder schreiben Sie in der gemeinsamen Datei dort einen Block.`)
    return { header, index, use: 'field', field }
  }
  #inside(path: Path): string {
    const inner = this.#base.titled.filter((one) => path.every((step, i) => one.path[i] === step)).slice(0, 3)
    return inner.length > 0 ? `, zum Beispiel ${inner.map((one) => pathText(one.path, this.#base.data)).join(', ')}` : ''
  }

  /** A path that the schema or the common file knows. */
  #byPath(header: string): Path | undefined {
    if (header.length > LONGEST || !PATH.test(header)) return undefined
    const parsed = parsePath(header, this.#base.data)
    if (!('path' in parsed)) return undefined
    const path = parsed.path.map((step, i) => (this.#isFirstOfList(parsed.path.slice(0, i), step) ? 0 : step))
    return this.#base.fieldAt(path) === undefined ? undefined : path
  }
  /** The list is not there yet. */
  #isFirstOfList(above: Path, step: string | number): boolean {
    return step === '1' && (valueAt(this.#base.data, above) ?? null) === null && this.#base.isList(above)
  }

  #meant(header: string): readonly Titled[] {
    const [, before, inside] = /^(.+?)\s*\(([^()]+)\)$/.exec(header.slice(0, LONGEST)) ?? []
    const whole = this.#matching(wordsOf(header))
    return whole.length > 0 || before === undefined || inside === undefined ? whole : this.#matching([...wordsOf(inside), ...wordsOf(before)])
  }
  /** „Stadt: Name“ is the name of the town, not that of who represents it. */
  #matching(words: readonly string[]): readonly Titled[] {
    const meant = (this.#byEnd.get(words.at(-1) ?? '') ?? []).filter((one) => titlesOf(one).some((title) => fits(words, title, one.above)))
    const direct = meant.length > 1 ? meant.filter((one) => titlesOf(one).some((title) => words.length > title.length && fits(words, title, one.above.slice(-1)))) : []
    return direct.length === 1 ? direct : meant
  }

  #ambiguous(header: string, meant: readonly Titled[]): WrongColumn {
    const paths = meant.slice(0, 4).map(({ path }) => pathText(path, this.#base.data))
    return { code: 'tabelle/spalte-mehrdeutig', message: `„${header}“ kann mehrere Felder meinen.`, hint: `Schreiben Sie den Pfad: ${paths.join(', ')}${meant.length > 4 ? ' …' : ''}; oder die Partei davor, zum Beispiel „Stadt: Ort“.` }
  }

  /** The nearest path and the nearest title. Looking for it takes long, so not for every column of a wrong table. */
  #unknown(header: string): WrongColumn {
    const { titled, data } = this.#base
    this.#sayable ??= { paths: titled.map((one) => pathText(one.path, data)), titles: [...new Set(titled.flatMap(spoken))] }
    const known = this.#suggested++ < 20 ? this.#sayable : { paths: [], titles: [] }
    const [path, title] = [nearest(header, known.paths), nearest(wordsOf(header).join(': '), known.titles)]
    const meant = [path !== undefined && title !== undefined && plain(path) === plain(title) ? undefined : path, title].flatMap((one) => (one === undefined ? [] : [`„${one}“`]))
    return {
      code: 'tabelle/spalte-unbekannt',
      message: `Ein Feld „${header}“ gibt es nicht.`,
      hint: meant.length > 0 ? `Meinten Sie ${meant.join(' oder ')}?` : 'Die möglichen Spalten schreibt „koopgen batch basis.koop.yaml --template-csv tabelle.csv“. Eine Spalte, die nur für Sie ist, beginnt mit „#“ oder „_“.',
    }
  }
}

// ---- titles
const FOLDED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
export const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[äöüß]/g, (c) => FOLDED[c] ?? c).replace(/\s+/g, ' ').trim()
/** Letters of a head that are looked at. */
const LONGEST = 300
/** „Stadt – Ort“, „Stadt: Ort“, „Stadt / Ort“ → stadt, ort. */
export const wordsOf = (header: string): readonly string[] => plain(header).slice(0, LONGEST).replace(/[*:]+$/, '').split(/\s*[:–—/|>»]\s*|\s+-\s+/).filter((word) => word !== '')
const titlesOf = ({ title, path }: Titled): readonly (readonly string[])[] => [wordsOf(title), wordsOf(String(path.at(-1)))]
const ends = ({ title, path }: Titled): ReadonlySet<string> => new Set([wordsOf(title).at(-1) ?? '', plain(String(path.at(-1)))])

/** The last words are the title, those before lead to it in order. */
function fits(words: readonly string[], title: readonly string[], above: readonly (readonly string[])[]): boolean {
  const rest = words.slice(0, words.length - title.length)
  return words.length >= title.length && title.every((word, i) => word === words[rest.length + i]) && leads(rest, above)
}
function leads(words: readonly string[], above: readonly (readonly string[])[]): boolean {
  const [first, ...deeper] = above
  if (words.length === 0) return true
  if (!first) return false
  const taken = first.map(wordsOf).filter((name) => name.length > 0 && name.every((word, i) => word === words[i]))
  return taken.some((name) => leads(words.slice(name.length), deeper)) || leads(words, deeper)
}
/** The title alone, and with the name of its party. */
const spoken = ({ title, above }: Titled): readonly string[] => [title, ...(above[1]?.slice(0, 4).map((name) => `${name}: ${title}`) ?? [])]
