// koopgen batch --trace FELD: for each row the value of a field and where it came from: --set, a cell, the common file, or nowhere.
import { originText, type TableRow } from '../../batch/table.ts'
import type { Place } from '../../diagnostics/diagnostic.ts'
import { tongueIn } from '../../diagnostics/in-language.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import { words } from '../../diagnostics/print.ts'
import type { Tongue } from '../../diagnostics/tongue.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Io } from '../../io.ts'
import { type Path, pathText, valueAt, withValue } from '../../yaml/paths.ts'
import { type Laid, settingPath } from '../../yaml/set.ts'
import type { Plan } from './plan.ts'
import type { BatchSettings } from './settings.ts'
import { speak } from '../telling/speak.ts'

export async function trace(field: string, plan: Plan, { voice }: BatchSettings, io: Io): Promise<number> {
  const { base, view, rows, faulty, found, texts } = plan
  const parsed = settingPath(field, base.yaml.data)
  if ('message' in parsed) throw new UserError(`--trace ${field}: ${parsed.message} ${parsed.hint ?? ''}`.trim())
  if (view.fieldAt(parsed.path) === undefined && valueAt(base.yaml.data, parsed.path) === undefined) {
    const near = nearest(field, view.titled.map(({ path }) => pathText(path, base.yaml.data)))
    throw new UserError(`Ein Feld „${field}“ gibt es nicht. ${near === undefined ? 'Die Felder schreibt „koopgen batch basis.koop.yaml --template-csv tabelle.csv“.' : `Meinten Sie „${near}“?`}`)
  }
  const tongue = await tongueIn(voice.lang)
  for (const row of rows.values()) await io.stdout.write(`${row.key}: ${lineOf(row, parsed.path, plan, tongue)}\n`)
  for (const { id } of faulty) await io.stdout.write(`${id}: ${tongue.unread}\n`)
  if (faulty.length === 0) return 0
  await speak({ ok: false, diagnostics: found.all(), texts, outputs: [], summary: `${words(faulty.length, 'Zeile wurde', 'Zeilen wurden')} nicht gelesen.` }, voice, io)
  return 1
}

/** The value as the row has it, and all that gave something to it; what was laid over the whole of it hides what stood there before. */
function lineOf(row: TableRow, path: Path, { taskOf, base: { yaml } }: Plan, tongue: Tongue): string {
  const { values } = taskOf(row)
  const last = values.findLastIndex((laid) => isIn(path, laid.path))
  const touching = values.filter((laid, i) => i === last || (i > last && isIn(laid.path, path)))
  const merged = values.reduce<unknown>((data, laid) => withValue(data, laid.path, laid.value)?.data ?? data, yaml.data)
  const own = last < 0 ? valueAt(yaml.data, path) : undefined
  if (own === undefined && touching.length === 0) return tongue.none(pathText(path, yaml.data))
  const [place, originOf] = [yaml.placeOf(path), row.origins()]
  const above = own === undefined ? [] : [place ? tongue.inLine(place.file, place.line) : yaml.file]
  const sourceOf = (laid: Laid & { readonly place?: Place | undefined }): string => {
    const origin = laid.place && originOf(laid.path)
    return origin ? originText(origin) : '--set'
  }
  return tongue.from(shown(valueAt(merged, path), tongue), [...new Set([...above, ...touching.map(sourceOf)])].join('; '))
}
const isIn = (path: Path, above: Path): boolean => above.length <= path.length && above.every((step, i) => path[i] === step)
const shown = (value: unknown, { empty }: Tongue): string => (value === undefined ? empty : typeof value === 'string' ? `„${value}“` : JSON.stringify(value))
