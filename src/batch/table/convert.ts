// A cell → a value of the file. Here, and only here, German dates, decimals, yes and no and the words of choices become values of the file.
// Invariant: what is not understood is refused by the schema of the field; a cell that is no text, such as a day in a field for text, is never turned into one.
import type { Code } from '../../diagnostics/catalogue.ts'
import { refusedCharacters } from '../../yaml/characters.ts'
import { moneyToDecimal } from '../../schema/scalars.ts'
import { valueAt } from '../../yaml/paths.ts'
import type { Field } from './base.ts'
import { GARBLED, isGarbled } from './decode.ts'
import { type Cell, cellText, trimmed } from './grid.ts'

/** In a cell: the field is taken out, whatever the common file says. An empty cell leaves it as it is. */
export const UNSET = '(leer)'

export type Converted =
  /** `kept`: nothing is laid over the common file. `to`: how it was understood, where that differs. */
  | { readonly value: unknown; readonly kept?: boolean; readonly to?: string; readonly warn?: Told }
  | { readonly refused: Told }
interface Told {
  readonly code: Code
  readonly message: string
  readonly hint: string
}
const refuse = (code: Code, message: string, hint: string): Converted => ({ refused: { code, message, hint } })

/** `base`: the data of the common file. */
export function convert(cell: Cell, field: Field, base: unknown): Converted {
  const fault = faultIn(cell)
  if (fault) return { refused: fault }
  if (typeof cell === 'string') return ofText(trimmed(cell), field, base)
  if (cell === null) return { value: undefined, kept: true }
  if (typeof cell === 'boolean') return field.type === 'boolean' || field.type === 'switch' ? ofText(cell ? 'ja' : 'nein', field, base) : noText('ein Wahrheitswert')
  if (typeof cell === 'number') return ofNumber(cell, field, base)
  if ('shown' in cell) return ofShown(cell, field, base)
  return ofDay(cellText(cell), field, base, 'day' in cell ? ['2027-01-15', 'ein Datum'] : ['9:00', 'eine Uhrzeit'])
}
/** What is no value in any column, be it of a field or for names alone. */
export function faultIn(cell: Cell | undefined): Told | undefined {
  const fault = typeof cell === 'string' ? (ERROR.test(trimmed(cell)) ? `den Fehler ${trimmed(cell)}` : undefined) : typeof cell === 'object' && cell !== null && 'fault' in cell ? cell.fault : undefined
  if (fault === 'joined') return { code: 'tabelle/verbunden', message: 'Die Zelle ist mit Zellen anderer Spalten verbunden.', hint: 'Heben Sie die Verbindung auf und schreiben Sie den Wert in jede Spalte, für die er gilt.' }
  return fault === undefined ? undefined : { code: 'tabelle/fehlerwert', message: `Die Zelle enthält keinen Wert, sondern ${fault}.`, hint: 'Berichtigen Sie die Formel, oder schreiben Sie den Wert selbst in die Zelle.' }
}
const noText = (what: string): Converted =>
  refuse('tabelle/zellart', `In der Zelle steht ${what}, das Feld braucht einen Text.`, 'Formatieren Sie die Spalte in der Tabelle als „Text“ und schreiben Sie den Wert neu; die Tabelle hat ihn beim Eintippen verwandelt.')

function ofText(text: string, field: Field, base: unknown): Converted {
  if (text === '') return { value: undefined, kept: true }
  if (text === UNSET) return typeof field.path.at(-1) === 'number' ? refuse('tabelle/wert', 'Ein Eintrag einer Liste lässt sich so nicht leeren.', 'Leeren Sie die Felder des Eintrags einzeln, oder lassen Sie ihn aus der gemeinsamen Datei.') : { value: undefined, to: 'ohne Angabe' }
  const [bad] = refusedCharacters(text)
  if (bad || text.includes('\ufffd')) return refuse('tabelle/zeichen', bad ? `Der Wert enthält ein Zeichen, das nicht erlaubt ist: ${bad.name} (${bad.kind}).` : 'Der Wert enthält „\ufffd“: hier ging beim Speichern ein Zeichen verloren.', 'Tippen Sie den Wert neu; solche Zeichen geraten beim Kopieren oder durch einen falschen Zeichensatz hinein.')
  if (isGarbled(text)) return { refused: GARBLED }
  if (SLASHED.test(text) && takesDays(field)) return refuse('tabelle/wert', 'Bei Schrägstrichen steht nicht fest, was Tag und was Monat ist.', 'Schreiben Sie Tag, Monat und Jahr mit Punkten, zum Beispiel 15.1.2027.')
  return field.type === 'switch' ? ofSwitch(text, field, base) : judged(text, field.type === 'amount' ? amountIn(text) : field.entry.read(text), field)
}
const SLASHED = /^\d{1,2}\/\d{1,2}\/\d{2,4}$/
/** Days, and not just any text. */
const takesDays = ({ entry: { refusal } }: Field): boolean => refusal('x') !== undefined && refusal('2027-01-15') === undefined
/** „1.500,50 Euro“, „1500.50“; a point before three digits parts thousands. */
function amountIn(text: string): unknown {
  const decimal = /^\d+\.\d\d$/.test(text) ? text : moneyToDecimal(text)
  return decimal === undefined ? text : Number(decimal)
}

/** As a CSV file keeps them, in German and in English. */
const ERROR = /^#(?:NV|N\/A|BEZUG!|REF!|WERT!|VALUE!|DIV\/0!|NAME\?|ZAHL!|NUM!|NULL!|ÜBERLAUF!|SPILL!)$/

/** `cell`: as it stands in the table. */
function judged(cell: unknown, value: unknown, field: Field): Converted {
  const refusal = field.entry.refusal(value)
  if (refusal !== undefined) return refuse('tabelle/wert', field.type === 'boolean' ? 'Hier wird „ja“ oder „nein“ erwartet.' : refusal, 'Berichtigen Sie die Zelle.')
  if (value === cell) return { value }
  const isPadded = typeof value === 'string' && /^0/.test(value) && value.replace(/^0+/, '') === cell
  return { value, to: inFile(value), ...(isPadded && { warn: paddedTo(value) }) }
}
/** The new value is told: a digit that was forgotten makes it a valid wrong one. */
const paddedTo = (value: string): Told => ({ code: 'tabelle/fuehrende-null', message: `Die führende Null fehlte und wurde ergänzt: „${value}“.`, hint: 'Stimmt das nicht, so fehlt eine andere Ziffer; mit 0 beginnen Postleitzahlen nur in Sachsen, Sachsen-Anhalt, Thüringen und Brandenburg. Formatieren Sie die Spalte in der Tabelle als „Text“, dann bleiben Nullen am Anfang stehen.' })
const WITH_ZERO: ReadonlySet<unknown> = new Set(['DE-SN', 'DE-ST', 'DE-TH', 'DE-BB'])
/** Where no postcode begins with 0, a digit was forgotten. `land`: of the row; undefined where it is not known. */
export function inLand(read: Converted, land: unknown): Converted {
  const isLost = 'value' in read && read.warn?.code === 'tabelle/fuehrende-null' && land !== undefined && !WITH_ZERO.has(land)
  return isLost ? refuse('tabelle/wert', 'Eine Postleitzahl hat fünf Ziffern, hier stehen vier.', 'Schreiben Sie die ganze Postleitzahl. Fehlt nur die 0 am Anfang, so schreiben Sie sie mit; ergänzt wird sie nur, wo als „land“ Sachsen, Sachsen-Anhalt, Thüringen oder Brandenburg angegeben ist oder kein Land.') : read
}
/** As it would be written in the file. */
const inFile = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

const YES = /^(ja|j|x|wahr|true)$/i
const NO = /^(nein|n|falsch|false)$/i
/** A clause that is on with its values stays so; „ja“ takes no value away. */
function ofSwitch(text: string, field: Field, base: unknown): Converted {
  const on = YES.test(text) ? true : NO.test(text) ? false : undefined
  if (on === undefined) return refuse('tabelle/wert', 'Hier wird „ja“ oder „nein“ erwartet.', `Für Angaben der Klausel gibt es eigene Spalten, zum Beispiel ${field.pathText}.titel.`)
  const given = valueAt(base, field.path)
  const isOn = given !== null && typeof given === 'object' && !Object.hasOwn(given, 'entfaellt')
  if (on && isOn) return { value: undefined, kept: true }
  const refusal = on ? undefined : field.entry.refusal(on) // what the clause needs may stand in other columns
  return refusal === undefined ? { value: on, to: String(on) } : refuse('tabelle/wert', refusal, 'Berichtigen Sie die Zelle.')
}

/** Sheets keep fifteen digits. */
const EXACT = 1e15
function ofNumber(cell: number, field: Field, base: unknown): Converted {
  const value = Number(cell.toPrecision(15))
  if (field.type === 'number' || field.type === 'amount') return judged(value, value, field)
  if (field.type !== 'text' && field.type !== 'other') return noText('eine Zahl')
  if (!Number.isInteger(value) || Math.abs(value) >= EXACT) return noText('eine Zahl, deren Schreibweise nicht feststeht')
  const read = ofText(String(value), field, base)
  return 'refused' in read || read.to !== undefined ? read : { ...read, to: `"${String(value)}" (Text)` }
}

/** As people see it; but four digits of a postcode are told, however they are shown. */
function ofShown({ shown, number }: Extract<Cell, { readonly shown: string }>, field: Field, base: unknown): Converted {
  const read = ofNumber(number, field, base)
  return field.type === 'text' && 'value' in read && !read.warn ? ofText(shown, field, base) : read
}

/** A day only where the field takes days and not just any text. */
function ofDay(text: string, field: Field, base: unknown, [sample, what]: readonly [string, string]): Converted {
  const { refusal } = field.entry
  return refusal('x') !== undefined && refusal(sample) === undefined ? ofText(text, field, base) : noText(what)
}
