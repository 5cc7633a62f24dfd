// YAML as a table: several documents in one file, or a folder of files, each with what differs from the common file.
// Invariant: values are those of the YAML, never converted; a list whose entries have ids is changed entry by entry, any other list is replaced.
import type { Place, Report } from '../../diagnostics/diagnostic.ts'
import { openYaml, type YamlText } from '../../yaml/open.ts'
import { child, type Path, parsePath, pathText, valueAt, withValue } from '../../yaml/paths.ts'
import type { BaseView } from './base.ts'
import { type Columns, COMMON, isName } from './columns.ts'
import { GARBLED, isGarbled } from './decode.ts'
import { UNSET } from './convert.ts'
import { type Origin, originPlace, originPrefix } from './origin.ts'
import type { Draft, Given } from './rows.ts'

export interface Documents {
  /** Those that say something, each with the line on which it begins. */
  readonly list: readonly { readonly text: string; readonly line: number }[]
  /** Those between two marks that say nothing. */
  readonly skipped: number
}
/** Said before the first mark of a document: in this way all are read. */
const VERSION = /^%YAML\s+1\.2\s*$/
/** The texts between the marks „---“. A mark in the first column always ends a document. */
export function documentsOf(text: string): Documents {
  const list: { text: string; line: number }[] = []
  let [kept, begin, skipped, isMarked]: [string[], number, number, boolean] = [[], 1, 0, false]
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  const end = (next: number): void => {
    if (kept.some((line) => !/^\s*(#.*)?$/.test(line))) list.push({ text: kept.join('\n'), line: begin })
    else if (isMarked) skipped += 1
    ;[kept, begin, isMarked] = [[], next, false]
  }
  lines.forEach((line, i) => {
    if (/^---(\s|$)/.test(line)) {
      end(i + 1)
      isMarked = true
      kept.push(`   ${line.slice(3)}`)
    } else if (!isMarked && VERSION.test(line)) kept.push('')
    else if (/^\.\.\.(\s|$)/.test(line)) end(i + 2)
    else kept.push(line)
  })
  end(lines.length)
  return { list, skipped }
}

/** One document as a row. `key`: of the name of its file. */
export function draftOf(origin: Origin, text: string, line: number, base: BaseView, columns: Columns, report: Report, key?: string): Draft {
  const given = new Map<string, Given>()
  const names = new Map(key === undefined ? [] : [['schluessel', key]])
  const draft: Draft = { origin, values: [], given: () => [...given.values()], names: () => names, told: [], faults: 0, isSlipped: false }
  const heard: Report = (code, message, place, more) => {
    draft.faults++
    draft.told.push({ code, message, place, hint: more?.hint })
    report(code, message, place, more)
  }
  const yaml = openYaml(origin.file, text, (code, message, place, more) => (code === 'yaml/leer' ? undefined : heard(code, message, place, more)), line)
  if (yaml) new Reading(yaml, { draft, given, names }, base, columns, heard).block(yaml.data, [], [])
  return draft
}

/** A draft while its values are being found. */
interface Filling {
  readonly draft: Draft
  readonly given: Map<string, Given>
  readonly names: Map<string, string>
}

class Reading {
  readonly #yaml: YamlText
  readonly #filling: Filling
  readonly #base: BaseView
  readonly #columns: Columns
  readonly #report: Report
  constructor(yaml: YamlText, filling: Filling, base: BaseView, columns: Columns, report: Report) {
    this.#yaml = yaml
    this.#filling = filling
    this.#base = base
    this.#columns = columns
    this.#report = report
  }

  /** `inFile`: where the block stands in the document; `path`: which block of the agreement it changes. */
  block(value: unknown, inFile: Path, path: Path): void {
    if (!isBlock(value)) return this.#wrong('tabelle/aufbau', 'Hier werden Felder der Form „feld: wert“ erwartet.', 'Schreiben Sie nur, was von der gemeinsamen Datei abweicht, zum Beispiel parteien.stadt.sitz.ort: Neuental', inFile)
    for (const key of Object.keys(value)) this.#field(key, child(value, key), [...inFile, key], path)
  }

  #field(key: string, value: unknown, inFile: Path, above: Path): void {
    if (above.length === 0 && /^[#_]/.test(key)) return
    if (above.length === 0 && isName(key)) return void this.#filling.names.set(key, typeof value === 'string' || typeof value === 'number' ? (this.#yaml.written(inFile) ?? String(value)).replace(/^(["'])(.*)\1$/, '$2') : '')
    const written = [...above.map(String), key].join('.')
    const path = this.#pathOf(above, key)
    if (path?.length === 1 && COMMON.has(String(path[0])) && value === valueAt(this.#base.data, path)) return // copied from the common file
    if (!path || (path.length === 1 && COMMON.has(String(path[0])))) return this.#unknown(path ? String(path[0]) : named(above, key, this.#base.data), inFile)
    if (value === null) return this.#wrong('tabelle/aufbau', `Hinter „${key}:“ steht nichts.`, `Löschen Sie die Zeile; soll der Wert der gemeinsamen Datei wegfallen, schreiben Sie ${key}: "${UNSET}".`, inFile)
    const field = this.#base.fieldAt(path)
    // laid one by one, so that the common file keeps the others; a block that is one value, such as opening hours, is laid as a whole
    if (isBlock(value) && (field === 'block' || (field?.type === 'switch' && Object.keys(value).length > 0))) return this.block(value, inFile, path)
    if (Array.isArray(value) && this.#byIds(value, path)) return this.#entries(value, inFile, path)
    if (field === undefined) return this.#unknown(named(above, key, this.#base.data), inFile)
    this.#lay(path, value === UNSET ? undefined : this.#asText(value, path, inFile), inFile, written)
  }
  /** A key may be a path of its own, and inside a list the id of an entry. */
  #pathOf(above: Path, key: string): Path | undefined {
    const parsed = parsePath(key, valueAt(this.#base.data, above))
    const path = 'path' in parsed ? [...above, ...parsed.path] : undefined
    return path && (this.#base.fieldAt(path) !== undefined || COMMON.has(String(path[0]))) ? path : undefined
  }

  #byIds(list: readonly unknown[], path: Path): boolean {
    const given = valueAt(this.#base.data, path)
    return Array.isArray(given) && list.length > 0 && list.every((entry) => given.some((one) => child(one, 'id') !== undefined && child(one, 'id') === child(entry, 'id')))
  }
  #entries(list: readonly unknown[], inFile: Path, path: Path): void {
    const given = valueAt(this.#base.data, path) as readonly unknown[]
    list.forEach((entry, i) => {
      const { id, ...rest } = entry as { readonly id: unknown }
      this.block(rest, [...inFile, i], [...path, given.findIndex((one) => child(one, 'id') === id)])
    })
  }

  /** `plz: 01067` is meant as it is written. */
  #asText(value: unknown, path: Path, inFile: Path): unknown {
    const field = this.#base.fieldAt(path)
    return typeof value === 'number' && field && field !== 'block' && field.type === 'text' ? (this.#yaml.written(inFile) ?? String(value)) : value
  }

  #lay(path: Path, value: unknown, inFile: Path, written: string): void {
    const field = this.#base.fieldAt(path)
    const refusal = value === undefined || !field || field === 'block' ? undefined : field.entry.refusal(value)
    if (refusal !== undefined) return this.#wrong('tabelle/wert', refusal, 'Berichtigen Sie den Wert.', inFile)
    if (isGarbled(JSON.stringify(value) ?? '')) return this.#wrong(GARBLED.code, GARBLED.message, GARBLED.hint, inFile)
    if (!withValue(this.#base.data, path, value)) return this.#wrong('tabelle/spalte-ohne-platz', `In der gemeinsamen Datei steht an der Stelle von „${written}“ ein einzelner Wert, der keine eigenen Felder hat.`, 'Geben Sie den Wert eine Ebene höher an, oder schreiben Sie in der gemeinsamen Datei dort einen Block.', inFile)
    const name = pathText(path, this.#base.data)
    if (this.#filling.given.has(name)) return this.#wrong('tabelle/spalte-doppelt', `„${name}“ ist schon angegeben.`, 'Löschen Sie eine der beiden Angaben.', inFile)
    const place = this.#yaml.placeOf(inFile, 'value')
    this.#filling.given.set(name, { name, path, header: name, origin: { ...this.#filling.draft.origin, header: name, ...(place && { place }) }, text: typeof value === 'object' ? JSON.stringify(value) : String(value ?? '') })
    this.#filling.draft.values.push({ path, value })
  }

  #unknown(name: string, inFile: Path): void {
    const found = this.#columns.of(name, 0)
    const wrong = 'code' in found ? found : { code: 'tabelle/spalte-unbekannt' as const, message: `Ein Feld „${name}“ gibt es nicht.`, hint: 'Schreiben Sie den Pfad des Feldes.' }
    this.#wrong(wrong.code, wrong.message, wrong.hint.replace('die Spalte', 'die Angabe').replaceAll('Spalten', 'Felder').replace('Eine Spalte, die nur für Sie ist, beginnt', 'Ein Feld, das nur für Sie ist, beginnt am Anfang des Dokuments'), inFile)
  }
  #wrong(code: 'tabelle/aufbau' | 'tabelle/wert' | 'tabelle/spalte-ohne-platz' | 'tabelle/spalte-doppelt' | 'tabelle/spalte-unbekannt' | 'tabelle/spalte-mehrdeutig' | 'tabelle/zeichensalat', message: string, hint: string, inFile: Path): void {
    const place: Place = this.#yaml.placeOf(inFile, code === 'tabelle/wert' || code === GARBLED.code ? 'value' : 'key') ?? originPlace(this.#filling.draft.origin)
    this.#report(code, originPrefix(this.#filling.draft.origin) + message, place, { hint })
  }
}
const isBlock = (value: unknown): value is object => value !== null && typeof value === 'object' && !Array.isArray(value)
const named = (above: Path, key: string, data: unknown): string => [...(above.length > 0 ? [pathText(above, data)] : []), key].join('.')
