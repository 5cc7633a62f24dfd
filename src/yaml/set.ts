// Values put over the data of the file: `--set path=value`, read like a YAML scalar, or data as it is (one row of a table). What is set has no place.
import { isCollection, isScalar, parseDocument } from 'yaml'
import type { Place, Report } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { refusedCharacters } from './characters.ts'
import type { YamlText } from './open.ts'
import { type Path, parsePath, pathText, valueAt, withValue } from './paths.ts'

interface Set {
  readonly path: Path
  readonly written: string
  readonly place?: Place | undefined
}

/** One value of a row: data, never parsed. */
export interface Laid {
  readonly path: Path
  readonly value: unknown
  /** Where it stands in the table. */
  readonly place?: Place | undefined
}
/** The text with all values laid over it; undefined if one has no room or is refused (reported). The text itself stays as it is. */
export function withValues(yaml: YamlText, values: readonly Laid[], report: Report): YamlText | undefined {
  let data = yaml.data
  let failed = false
  for (const { path, value, place } of values) {
    const bad = typeof value === 'string' ? refusedCharacters(value)[0] : undefined
    const next = bad ? undefined : withValue(data, path, value)
    if (next) data = next.data
    else {
      failed = true
      const why = bad ? `Der Wert enthält ein Zeichen, das nicht erlaubt ist: ${bad.name} (${bad.kind}).` : NO_FIELDS
      report('yaml/setzen', `${pathText(path, yaml.data)}: ${why}`, place, { hint: 'Ändern Sie den Wert oder den Pfad.' })
    }
  }
  return failed ? undefined : covered(yaml, data, values.map(({ path, value, place }) => ({ path, written: String(value), place })))
}

/** The text with all settings applied in order; undefined if one is wrong (reported). */
export function withSettings(yaml: YamlText, settings: readonly string[], report: Report): YamlText | undefined {
  let data = yaml.data
  const done: Set[] = []
  for (const setting of settings) {
    const next = applied(data, setting, report)
    if (!next) continue
    data = next.data
    done.push(next.set)
  }
  return done.length === settings.length ? covered(yaml, data, done) : undefined
}

function applied(data: unknown, setting: string, report: Report): { readonly data: unknown; readonly set: Set } | undefined {
  const wrong = ({ message, hint }: WrongSetting) => void report('yaml/setzen', `--set ${quoted(withoutValue(setting))}: ${message}`, undefined, { hint })
  const parsed = settingOf(setting, data)
  if ('message' in parsed) return wrong(parsed)
  const next = withValue(data, parsed.path, parsed.value)
  return next ? { data: next.data, set: parsed } : wrong({ message: NO_FIELDS, hint: 'Kürzen Sie den Pfad, oder nennen Sie ein Feld eines Blocks, zum Beispiel parteien.stadt.sitz.ort.' })
}
const NO_FIELDS = 'Ein Teil des Pfades hat keine eigenen Felder.'

export interface Setting extends Set {
  readonly value: unknown
}
export interface WrongSetting {
  readonly message: string
  readonly hint?: string | undefined
}
/** path=value: where it belongs in this data, and the value as it is meant. */
export function settingOf(setting: string, data: unknown): Setting | WrongSetting {
  const cut = setting.indexOf('=')
  if (cut < 1) return { message: 'Das Gleichheitszeichen zwischen Pfad und Wert fehlt.', hint: 'Beispiel: unterzeichnung.ort=Musterhausen' }
  const bad = refusedCharacters(setting)[0]
  if (bad) return { message: `Der Wert enthält ein Zeichen, das nicht erlaubt ist: ${bad.name} (${bad.kind}).`, hint: 'Tippen Sie den Wert neu; solche Zeichen geraten beim Kopieren hinein.' }
  const path = settingPath(setting.slice(0, cut), data)
  const written = setting.slice(cut + 1)
  return 'message' in path ? path : { ...path, written, value: scalar(written) }
}
/** The place that a written path means in this data. */
export function settingPath(text: string, data: unknown): { readonly path: Path } | WrongSetting {
  const parsed = parsePath(text, data)
  if ('path' in parsed) return parsed
  if (parsed.wrong === 'form') return { message: 'Der Pfad hat nicht die Form feld.feld.feld.', hint: 'Beispiel: parteien.stadt.sitz.ort' }
  return noEntry(parsed.text, parsed.known)
}
export const noEntry = (word: string, known: readonly string[]): WrongSetting => ({ message: `Einen Eintrag „${word}“ gibt es nicht.`, hint: elementHint(word, known) })
function elementHint(word: string, known: readonly string[]): string {
  const meant = nearest(word, known)
  if (meant !== undefined) return `Meinten Sie „${meant}“?`
  return known.length > 0 ? `Vorhanden: ${known.join(', ')}.` : 'Die Liste ist leer; ihr erster Eintrag hat die Nummer 1.'
}
/** Values may be personal: no message repeats one. */
export const withoutValue = (setting: string): string => setting.replace(/=.*$/s, '=…')
const quoted = (text: string) =>
  /[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/.test(text) ? JSON.stringify(text.slice(0, 40)).replace(/[\x7f-\uffff]/g, '?') : text

/** Numbers, true, false, quoted text, [lists] and { blocks } as in YAML; everything else is the text as typed, also with # or colon. */
export function scalar(written: string): unknown {
  const doc = parseDocument(written, { prettyErrors: false, stringKeys: true, version: '1.2' })
  const node = doc.contents
  if (doc.errors.length > 0 || doc.warnings.length > 0 || node === null) return written
  if (isCollection(node)) return node.flow === true ? doc.toJS({ maxAliasCount: 0 }) : written
  if (!isScalar(node) || node.comment || doc.comment || doc.commentBefore) return written
  if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') return node.value
  return node.type === 'PLAIN' && typeof node.value !== 'string' && written.trim() !== '' ? node.value : written
}

function covered(yaml: YamlText, data: unknown, done: readonly Set[]): YamlText {
  const setAt = (path: Path) => done.findLast((set) => set.path.every((step, i) => path[i] === step))
  /** The first setting of a block that only settings made. */
  const madeBy = (path: Path) => (valueAt(yaml.data, path) === undefined ? done.find((set) => path.every((step, i) => set.path[i] === step)) : undefined)
  return {
    file: yaml.file,
    data,
    placeOf: (path, part) => {
      const set = setAt(path) ?? madeBy(path)
      return set ? set.place : yaml.placeOf(path, part)
    },
    textPlace: (path) => (setAt(path) ? () => undefined : yaml.textPlace(path)),
    written: (path) => {
      const set = setAt(path)
      return set ? (set.path.length === path.length ? set.written : undefined) : yaml.written(path)
    },
    thousands: [
      ...yaml.thousands.filter((path) => !setAt(path)),
      ...done.filter((set) => /^\d{1,3}(\.\d{3})+$/.test(set.written)).map((set) => set.path),
    ],
    isPartial: yaml.isPartial,
  }
}
