// koopgen batch --trace FELD: for each row the value of a field and where it came from: --set, a cell, the common file, or nowhere.
import { originText, type TableRow } from '../../batch/table.ts'
import { tongueIn } from '../../diagnostics/in-language.ts'
import { words } from '../../diagnostics/print.ts'
import type { Tongue } from '../../diagnostics/tongue.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Io } from '../../io.ts'
import { type Path, pathText, valueAt } from '../../yaml/paths.ts'
import { settingPath } from '../../yaml/set.ts'
import type { Plan } from './plan.ts'
import type { BatchSettings } from './settings.ts'
import { speak } from '../telling/speak.ts'

export async function trace(field: string, plan: Plan, { voice }: BatchSettings, io: Io): Promise<number> {
  const { base, rows, faulty, found, texts } = plan
  const parsed = settingPath(field, base.yaml.data)
  if ('message' in parsed) throw new UserError(`--trace ${field}: ${parsed.message} ${parsed.hint ?? ''}`.trim())
  const tongue = await tongueIn(voice.lang)
  for (const row of rows.values()) await io.stdout.write(`${row.key}: ${lineOf(row, parsed.path, plan, tongue)}\n`)
  for (const { id } of faulty) await io.stdout.write(`${id}: ${tongue.unread}\n`)
  if (faulty.length === 0) return 0
  await speak({ ok: false, diagnostics: found.all(), texts, outputs: [], summary: `${words(faulty.length, 'Zeile wurde', 'Zeilen wurden')} nicht gelesen.` }, voice, io)
  return 1
}

function lineOf(row: TableRow, path: Path, { taskOf, base: { yaml } }: Plan, tongue: Tongue): string {
  const holds = (one: Path): boolean => one.length <= path.length && one.every((step, i) => path[i] === step)
  const last = taskOf(row).values.findLast((laid) => holds(laid.path))
  if (!last) {
    const place = yaml.placeOf(path)
    const value = valueAt(yaml.data, path)
    return value === undefined ? tongue.none(pathText(path, yaml.data)) : tongue.from(shown(value, tongue), place ? tongue.inLine(place.file, place.line) : yaml.file)
  }
  const value = valueAt(last.value, path.slice(last.path.length))
  const origin = row.origins()(last.path)
  return tongue.from(shown(value, tongue), last.place && origin ? originText(origin) : '--set')
}
const shown = (value: unknown, { empty }: Tongue): string => (value === undefined ? empty : typeof value === 'string' ? `„${value}“` : JSON.stringify(value))
