// koopgen batch --trace FELD: for each row the value of a field and where it came from: --set, a cell, the common file, or nowhere.
import { originText } from '../batch/table.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { Io } from '../io.ts'
import { type Path, pathText, valueAt } from '../yaml/paths.ts'
import { settingPath } from '../yaml/set.ts'
import type { Plan } from './batch-plan.ts'

export async function trace(field: string, plan: Plan, io: Io): Promise<number> {
  const { data } = plan.base.yaml
  const parsed = settingPath(field, data)
  if ('message' in parsed) throw new UserError(`--trace ${field}: ${parsed.message} ${parsed.hint ?? ''}`.trim())
  for (const { key } of plan.tasks) await io.stdout.write(`${key}: ${lineOf(key, parsed.path, plan)}\n`)
  return 0
}

function lineOf(key: string, path: Path, { rows, tasks, base: { yaml } }: Plan): string {
  const holds = (one: Path): boolean => one.length <= path.length && one.every((step, i) => path[i] === step)
  const last = tasks.find((task) => task.key === key)?.values.findLast((laid) => holds(laid.path))
  if (!last) {
    const place = yaml.placeOf(path)
    const value = valueAt(yaml.data, path)
    return value === undefined ? `keine Angabe; es gilt die Vorgabe von ${pathText(path, yaml.data)}` : `${shown(value)} aus ${place ? `${place.file}, Zeile ${place.line}` : yaml.file}`
  }
  const value = valueAt(last.value, path.slice(last.path.length))
  const origin = rows.get(key)?.originOf(last.path)
  return `${shown(value)} aus ${last.place && origin ? originText(origin) : '--set'}`
}
const shown = (value: unknown): string => (value === undefined ? '(leer)' : typeof value === 'string' ? `„${value}“` : JSON.stringify(value))
