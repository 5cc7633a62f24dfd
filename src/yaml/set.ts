// Values put over the data of the file: `--set path=value`, read like a YAML scalar, or data as it is (one row of a table). What is set has no place.
import { isCollection, isScalar, parseDocument } from 'yaml'
import type { Report } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { refusedCharacters } from './characters.ts'
import type { YamlText } from './open.ts'
import { type Path, parsePath, pathText, valueAt, withValue } from './paths.ts'

interface Set {
  readonly path: Path
  readonly written: string
}

/** One value of a row: data, never parsed. */
export interface Laid {
  readonly path: Path
  readonly value: unknown
}
/** The text with all values laid over it; undefined if one has no room or is refused (reported). The text itself stays as it is. */
export function withValues(yaml: YamlText, values: readonly Laid[], report: Report): YamlText | undefined {
  let data = yaml.data
  let failed = false
  for (const { path, value } of values) {
    const bad = typeof value === 'string' ? refusedCharacters(value)[0] : undefined
    const next = bad ? undefined : withValue(data, path, value)
    if (next) data = next.data
    else {
      failed = true
      const why = bad ? `Der Wert enthält ein Zeichen, das nicht erlaubt ist: ${bad.name} (${bad.kind}).` : 'Ein Teil des Pfades hat keine eigenen Felder.'
      report('yaml/setzen', `${pathText(path, yaml.data)}: ${why}`, undefined, { hint: 'Ändern Sie den Wert oder den Pfad.' })
    }
  }
  return failed ? undefined : covered(yaml, data, values.map(({ path, value }) => ({ path, written: String(value) })))
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
  const wrong = (message: string, hint?: string) => void report('yaml/setzen', `--set ${quoted(setting)}: ${message}`, undefined, { hint })
  const cut = setting.indexOf('=')
  if (cut < 1) return wrong('Das Gleichheitszeichen zwischen Pfad und Wert fehlt.', 'Beispiel: --set unterzeichnung.ort=Musterhausen')
  const written = setting.slice(cut + 1)
  const bad = refusedCharacters(setting)[0]
  if (bad) return wrong(`Der Wert enthält ein Zeichen, das nicht erlaubt ist: ${bad.name} (${bad.kind}).`, 'Tippen Sie den Wert neu; solche Zeichen geraten beim Kopieren hinein.')
  const parsed = parsePath(setting.slice(0, cut), data)
  if ('wrong' in parsed) {
    if (parsed.wrong === 'form') return wrong('Der Pfad hat nicht die Form feld.feld.feld.', 'Beispiel: --set parteien.stadt.sitz.ort=Musterhausen')
    return wrong(`Einen Eintrag „${parsed.text}“ gibt es nicht.`, elementHint(parsed.text, parsed.known))
  }
  const next = withValue(data, parsed.path, scalar(written))
  return next ? { data: next.data, set: { path: parsed.path, written } } : wrong('Ein Teil des Pfades hat keine eigenen Felder.', 'Kürzen Sie den Pfad, oder nennen Sie ein Feld eines Blocks: --set parteien.stadt.sitz.ort=Musterhausen')
}
function elementHint(word: string, known: readonly string[]): string {
  const meant = nearest(word, known)
  if (meant !== undefined) return `Meinten Sie „${meant}“?`
  return known.length > 0 ? `Vorhanden: ${known.join(', ')}.` : 'Die Liste ist leer; ihr erster Eintrag hat die Nummer 1.'
}
const quoted = (text: string) =>
  /[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/.test(text) ? JSON.stringify(text.slice(0, 40)).replace(/[\x7f-\uffff]/g, '?') : text

/** Numbers, true, false, quoted text, [lists] and { blocks } as in YAML; everything else is the text as typed, also with # or colon. */
function scalar(written: string): unknown {
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
  /** A block that only a setting made. */
  const isNew = (path: Path) => valueAt(yaml.data, path) === undefined && done.some((set) => path.every((step, i) => set.path[i] === step))
  return {
    file: yaml.file,
    data,
    placeOf: (path, part) => (setAt(path) || isNew(path) ? undefined : yaml.placeOf(path, part)),
    textPlace: (path) => (setAt(path) ? () => undefined : yaml.textPlace(path)),
    written: (path) => {
      const set = setAt(path)
      return set ? (set.path.length === path.length ? set.written : undefined) : yaml.written(path)
    },
    thousands: [
      ...yaml.thousands.filter((path) => !setAt(path)),
      ...done.filter((set) => /^\d{1,3}(\.\d{3})+$/.test(set.written)).map((set) => set.path),
    ],
  }
}
